package io.github.copytaster.article.block;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Gradient-boosted trees over a row of floats, as flat arrays. A node goes left where the value is
 * at most its threshold; a negative child is a leaf.
 */
public final class Trees {

  private final int[] roots;
  private final short[] features;
  private final float[] thresholds;
  private final int[] lefts;
  private final int[] rights;
  private final float[] leaves;

  /** Every so many trees a block that is beyond doubt is judged no further: half the time. */
  private static final int LOOK = 32;

  private static final float BEYOND_DOUBT = 3.5f;

  private final float base;

  /**
   * Trained trees. A child of {@code -1 - leaf} is a leaf.
   *
   * @param base log odds before any tree
   * @param roots the root node of each tree
   */
  public Trees(
      float base,
      int[] roots,
      short[] features,
      float[] thresholds,
      int[] lefts,
      int[] rights,
      float[] leaves) {
    this.base = base;
    this.roots = roots.clone();
    this.features = features.clone();
    this.thresholds = thresholds.clone();
    this.lefts = lefts.clone();
    this.rights = rights.clone();
    this.leaves = leaves.clone();
  }

  /** Trees that know nothing. */
  public static Trees none() {
    return new Trees(
        0, new int[0], new short[0], new float[0], new int[0], new int[0], new float[0]);
  }

  /** Log odds that the row is story. */
  public float score(float[] row) {
    float sum = base;
    for (int tree = 0; tree < roots.length; tree++) {
      if ((tree & (LOOK - 1)) == 0 && Math.abs(sum) > BEYOND_DOUBT) {
        return sum;
      }
      int node = roots[tree];
      while (node >= 0) {
        node = row[features[node]] <= thresholds[node] ? lefts[node] : rights[node];
      }
      sum += leaves[-1 - node];
    }
    return sum;
  }

  public void write(DataOutputStream out) throws IOException {
    out.writeFloat(base);
    out.writeInt(roots.length);
    out.writeInt(features.length);
    out.writeInt(leaves.length);
    for (int root : roots) {
      out.writeInt(root);
    }
    for (int node = 0; node < features.length; node++) {
      out.writeShort(features[node]);
      out.writeFloat(thresholds[node]);
      out.writeInt(lefts[node]);
      out.writeInt(rights[node]);
    }
    for (float leaf : leaves) {
      out.writeFloat(leaf);
    }
  }

  static Trees read(DataInputStream in) throws IOException {
    float base = in.readFloat();
    int[] roots = new int[in.readInt()];
    int nodes = in.readInt();
    float[] leaves = new float[in.readInt()];
    for (int tree = 0; tree < roots.length; tree++) {
      roots[tree] = in.readInt();
    }
    short[] features = new short[nodes];
    float[] thresholds = new float[nodes];
    int[] lefts = new int[nodes];
    int[] rights = new int[nodes];
    for (int node = 0; node < nodes; node++) {
      features[node] = in.readShort();
      thresholds[node] = in.readFloat();
      lefts[node] = in.readInt();
      rights[node] = in.readInt();
    }
    for (int leaf = 0; leaf < leaves.length; leaf++) {
      leaves[leaf] = in.readFloat();
    }
    return new Trees(base, roots, features, thresholds, lefts, rights, leaves);
  }
}
