package io.github.copytaster.training.clean;

import io.github.copytaster.article.block.Trees;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;

/**
 * Gradient-boosted trees for a probability, grown leaf by leaf over histograms, as LightGBM does.
 * Written here because it is 200 lines, single-threaded and gives the same bytes for the same rows
 * on every machine (docs/dependencies.md).
 */
final class TreeTrainer {

  /**
   * How to grow.
   *
   * @param trees how many
   * @param leaves at most, a tree
   * @param rate share of each tree's step that is taken
   * @param leastRows in a leaf
   * @param penalty on a leaf's size (L2)
   * @param inputShare share of the inputs each tree may look at
   */
  record Settings(
      int trees, int leaves, float rate, int leastRows, float penalty, float inputShare) {}

  private final Settings settings;
  private final Bins bins;
  private final boolean[] story;
  private final float[] weight;
  private final double[] score;
  private final float[] gradient;
  private final float[] curvature;
  private final int[] order;
  private final int[] spare;
  private final TreeBuilder built = new TreeBuilder();

  private TreeTrainer(Settings settings, Bins bins, boolean[] story, float[] weight) {
    this.settings = settings;
    this.bins = bins;
    this.story = story;
    this.weight = weight;
    score = new double[story.length];
    gradient = new float[story.length];
    curvature = new float[story.length];
    order = new int[story.length];
    spare = new int[story.length];
  }

  static Trees train(
      List<float[]> rows, int inputs, boolean[] story, float[] weight, Settings settings) {
    return new TreeTrainer(settings, new Bins(rows, inputs), story, weight).train();
  }

  private Trees train() {
    double yes = 0;
    double all = 0;
    for (int row = 0; row < story.length; row++) {
      yes += story[row] ? weight[row] : 0;
      all += weight[row];
    }
    double base = Math.log(yes / (all - yes));
    java.util.Arrays.fill(score, base);
    Random random = new Random(20261125);
    for (int tree = 0; tree < settings.trees(); tree++) {
      for (int row = 0; row < story.length; row++) {
        double probability = 1 / (1 + Math.exp(-score[row]));
        gradient[row] = (float) (weight[row] * ((story[row] ? 1 : 0) - probability));
        curvature[row] = (float) (weight[row] * probability * (1 - probability));
        order[row] = row;
      }
      grow(inputs(random));
    }
    return built.build((float) base);
  }

  private boolean[] inputs(Random random) {
    boolean[] open = new boolean[bins.columns.length];
    for (int input = 0; input < open.length; input++) {
      open[input] = random.nextFloat() < settings.inputShare();
    }
    return open;
  }

  private void grow(boolean[] open) {
    PriorityQueue<Leaf> best =
        new PriorityQueue<>(
            (one, other) ->
                one.split.gain() == other.split.gain()
                    ? Integer.compare(one.from, other.from)
                    : Double.compare(other.split.gain(), one.split.gain()));
    List<Leaf> done = new ArrayList<>();
    Leaf root = new Leaf(0, order.length, histogram(0, order.length, open));
    root.split = Split.best(root.histogram, bins, open, settings);
    best.add(root);
    int leaves = 1;
    while (!best.isEmpty()) {
      Leaf leaf = best.poll();
      if (leaf.split.gain() <= 0 || leaves >= settings.leaves()) {
        done.add(leaf);
        continue;
      }
      leaves++;
      int middle = partition(leaf);
      Leaf left;
      Leaf right;
      if (middle - leaf.from < leaf.to - middle) {
        left = new Leaf(leaf.from, middle, histogram(leaf.from, middle, open));
        right = new Leaf(middle, leaf.to, leaf.histogram.minus(left.histogram));
      } else {
        right = new Leaf(middle, leaf.to, histogram(middle, leaf.to, open));
        left = new Leaf(leaf.from, middle, leaf.histogram.minus(right.histogram));
      }
      leaf.left = left;
      leaf.right = right;
      for (Leaf child : List.of(left, right)) {
        child.split = Split.best(child.histogram, bins, open, settings);
        best.add(child);
      }
    }
    for (Leaf leaf : done) {
      leaf.value = settings.rate() * leaf.histogram.value(settings.penalty());
      for (int at = leaf.from; at < leaf.to; at++) {
        score[order[at]] += leaf.value;
      }
    }
    built.add(root, bins);
  }

  private Histogram histogram(int from, int to, boolean[] open) {
    return Histogram.of(bins, open, order, from, to, gradient, curvature);
  }

  private int partition(Leaf leaf) {
    byte[] column = bins.columns[leaf.split.input()];
    int left = leaf.from;
    int right = 0;
    for (int at = leaf.from; at < leaf.to; at++) {
      if (column[order[at]] <= leaf.split.bin()) {
        order[left++] = order[at];
      } else {
        spare[right++] = order[at];
      }
    }
    System.arraycopy(spare, 0, order, left, right);
    return left;
  }

  /** A leaf while the tree grows, or a node once it is split. */
  static final class Leaf {
    final int from;
    final int to;
    final Histogram histogram;
    Split split = Split.NONE;
    @org.jspecify.annotations.Nullable Leaf left;
    @org.jspecify.annotations.Nullable Leaf right;
    float value;

    Leaf(int from, int to, Histogram histogram) {
      this.from = from;
      this.to = to;
      this.histogram = histogram;
    }
  }
}
