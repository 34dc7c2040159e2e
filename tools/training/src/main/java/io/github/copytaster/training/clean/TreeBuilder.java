package io.github.copytaster.training.clean;

import io.github.copytaster.article.block.Trees;
import java.util.ArrayList;
import java.util.List;

/** Lays grown trees out as the flat arrays the cleaner reads. */
final class TreeBuilder {

  private record Node(int feature, float threshold, int left, int right) {}

  private final List<Integer> roots = new ArrayList<>();
  private final List<Node> nodes = new ArrayList<>();
  private final List<Float> leaves = new ArrayList<>();

  void add(TreeTrainer.Leaf root, Bins bins) {
    roots.add(lay(root, bins));
  }

  private int lay(TreeTrainer.Leaf leaf, Bins bins) {
    if (leaf.left == null || leaf.right == null) {
      leaves.add(leaf.value);
      return -leaves.size();
    }
    int input = leaf.split.input();
    float threshold = bins.bounds[input][leaf.split.bin()];
    int left = lay(leaf.left, bins);
    int right = lay(leaf.right, bins);
    nodes.add(new Node(input, threshold, left, right));
    return nodes.size() - 1;
  }

  Trees build(float base) {
    short[] features = new short[nodes.size()];
    float[] thresholds = new float[nodes.size()];
    int[] lefts = new int[nodes.size()];
    int[] rights = new int[nodes.size()];
    for (int at = 0; at < features.length; at++) {
      Node node = nodes.get(at);
      features[at] = (short) node.feature();
      thresholds[at] = node.threshold();
      lefts[at] = node.left();
      rights[at] = node.right();
    }
    float[] values = new float[leaves.size()];
    for (int at = 0; at < values.length; at++) {
      values[at] = leaves.get(at);
    }
    return new Trees(
        base,
        roots.stream().mapToInt(Integer::intValue).toArray(),
        features,
        thresholds,
        lefts,
        rights,
        values);
  }
}
