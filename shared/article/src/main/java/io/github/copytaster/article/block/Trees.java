package io.github.copytaster.article.block;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Gradient-boosted trees over a row of floats, as flat arrays. A node goes left where the value is
 * at most its threshold; a negative child is a leaf. The four numbers of a node stand side by side,
 * so that a step down a tree reads one line of the cache.
 */
public final class Trees {

  private final int[] roots;

  /** Of each node its feature, the bits of its threshold, its left and its right child. */
  private final int[] nodes;

  private final float[] leaves;

  private static final int NODE = 4;

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
    this.nodes = new int[features.length * NODE];
    for (int node = 0; node < features.length; node++) {
      int at = node * NODE;
      nodes[at] = features[node];
      nodes[at + 1] = Float.floatToRawIntBits(thresholds[node]);
      nodes[at + 2] = lefts[node];
      nodes[at + 3] = rights[node];
    }
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
        int at = node * NODE;
        node =
            row[nodes[at]] <= Float.intBitsToFloat(nodes[at + 1]) ? nodes[at + 2] : nodes[at + 3];
      }
      sum += leaves[-1 - node];
    }
    return sum;
  }

  public void write(DataOutputStream out) throws IOException {
    out.writeFloat(base);
    out.writeInt(roots.length);
    out.writeInt(nodes.length / NODE);
    out.writeInt(leaves.length);
    for (int root : roots) {
      out.writeInt(root);
    }
    for (int at = 0; at < nodes.length; at += NODE) {
      out.writeShort(nodes[at]);
      out.writeInt(nodes[at + 1]);
      out.writeInt(nodes[at + 2]);
      out.writeInt(nodes[at + 3]);
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
