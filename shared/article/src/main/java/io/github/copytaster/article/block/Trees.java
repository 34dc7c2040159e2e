package io.github.copytaster.article.block;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * Gradient-boosted symmetric trees over rows of floats: all nodes of a level ask one question, so
 * that the answers of a tree are the number of its leaf and no step waits for another.
 */
public final class Trees {

  /** Questions a tree asks. */
  public static final int DEPTH = 6;

  /** Leaves of a tree. */
  public static final int LEAVES = 1 << DEPTH;

  private final float base;
  private final short[] features;
  private final float[] thresholds;
  private final int[] keys;
  private final float[] leaves;

  /**
   * Trained trees.
   *
   * @param base log odds before any tree
   * @param features what each tree asks about, {@link #DEPTH} a tree; the first decides the highest
   *     bit of the leaf's number
   * @param thresholds the bit is set where the feature is above
   * @param leaves log odds to add, {@link #LEAVES} a tree
   */
  public Trees(float base, short[] features, float[] thresholds, float[] leaves) {
    this.base = base;
    this.features = features.clone();
    this.thresholds = thresholds.clone();
    this.leaves = leaves.clone();
    keys = new int[thresholds.length];
    for (int at = 0; at < keys.length; at++) {
      keys[at] = key(thresholds[at]);
    }
  }

  /** Trees that know nothing. */
  public static Trees none() {
    return new Trees(0, new short[0], new float[0], new float[0]);
  }

  /** Log odds that each row is story. */
  public float[] scores(float[][] rows) {
    int width = rows.length == 0 ? 0 : rows[0].length;
    int[] values = new int[rows.length * width];
    for (int row = 0; row < rows.length; row++) {
      for (int input = 0; input < width; input++) {
        values[row * width + input] = key(rows[row][input]);
      }
    }
    float[] scores = new float[rows.length];
    Arrays.fill(scores, base);
    for (int tree = 0; tree * DEPTH < keys.length; tree++) {
      add(tree, values, width, scores);
    }
    return scores;
  }

  private void add(int tree, int[] values, int width, float[] scores) {
    int at = tree * DEPTH;
    int first = features[at];
    int second = features[at + 1];
    int third = features[at + 2];
    int fourth = features[at + 3];
    int fifth = features[at + 4];
    int sixth = features[at + 5];
    for (int row = 0; row < scores.length; row++) {
      int from = row * width;
      int leaf =
          (above(values[from + first], keys[at]) << 5)
              | (above(values[from + second], keys[at + 1]) << 4)
              | (above(values[from + third], keys[at + 2]) << 3)
              | (above(values[from + fourth], keys[at + 3]) << 2)
              | (above(values[from + fifth], keys[at + 4]) << 1)
              | above(values[from + sixth], keys[at + 5]);
      scores[row] += leaves[tree * LEAVES + leaf];
    }
  }

  // 1 or 0, without a branch.
  private static int above(int value, int key) {
    return (key - value) >>> 31;
  }

  // In the order of the floats, and so small that the sign of a difference says which is larger.
  private static int key(float value) {
    int bits = Float.floatToRawIntBits(value + 0f);
    return (bits ^ ((bits >> 31) & 0x7FFFFFFF)) >> 1;
  }

  public void write(DataOutputStream out) throws IOException {
    out.writeFloat(base);
    out.writeInt(features.length / DEPTH);
    for (int at = 0; at < features.length; at++) {
      out.writeShort(features[at]);
      out.writeFloat(thresholds[at]);
    }
    for (float leaf : leaves) {
      out.writeFloat(leaf);
    }
  }

  /** Reads what {@link #write} wrote. */
  public static Trees read(DataInputStream in) throws IOException {
    float base = in.readFloat();
    int trees = in.readInt();
    short[] features = new short[trees * DEPTH];
    float[] thresholds = new float[trees * DEPTH];
    float[] leaves = new float[trees * LEAVES];
    for (int at = 0; at < features.length; at++) {
      features[at] = in.readShort();
      thresholds[at] = in.readFloat();
    }
    for (int at = 0; at < leaves.length; at++) {
      leaves[at] = in.readFloat();
    }
    return new Trees(base, features, thresholds, leaves);
  }
}
