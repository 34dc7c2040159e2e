package io.github.copytaster.training.clean;

import io.github.copytaster.article.block.Trees;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Gradient-boosted symmetric trees for a probability, as CatBoost grows them: level by level, each
 * level the one question that serves all its nodes best. Written here because it is short,
 * single-threaded and gives the same bytes for the same rows on every machine
 * (docs/dependencies.md).
 */
final class TreeTrainer {

  /**
   * How to grow.
   *
   * @param trees how many
   * @param rate share of each tree's step that is taken
   * @param penalty on a leaf's size (L2)
   * @param inputShare share of the inputs each tree may look at
   * @param rowShare share of the rows each tree is grown on
   */
  record Settings(int trees, float rate, float penalty, float inputShare, float rowShare) {}

  private final Settings settings;
  private final Bins bins;
  private final boolean[] story;
  private final float[] weight;
  private final double[] score;
  private final Random random = new Random(20261125);

  // The rows a tree is grown on: which, their gradients and curvatures, and the leaf they reached.
  private final int[] sample;
  private final float[] gradient;
  private final float[] curvature;
  private final byte[] leaf;
  private final int[] part;
  private int sampled;

  private final short[] features;
  private final float[] thresholds;
  private final float[] leaves;

  private TreeTrainer(Settings settings, Bins bins, boolean[] story, float[] weight) {
    this.settings = settings;
    this.bins = bins;
    this.story = story;
    this.weight = weight;
    score = new double[story.length];
    sample = new int[story.length];
    gradient = new float[story.length];
    curvature = new float[story.length];
    leaf = new byte[story.length];
    part = new int[story.length];
    features = new short[settings.trees() * Trees.DEPTH];
    thresholds = new float[settings.trees() * Trees.DEPTH];
    leaves = new float[settings.trees() * Trees.LEAVES];
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
    Arrays.fill(score, base);
    for (int tree = 0; tree < settings.trees(); tree++) {
      draw();
      grow(tree, inputs());
    }
    return new Trees((float) base, features, thresholds, leaves);
  }

  private void draw() {
    sampled = 0;
    for (int row = 0; row < story.length; row++) {
      if (weight[row] > 0 && random.nextFloat() < settings.rowShare()) {
        double probability = 1 / (1 + Math.exp(-score[row]));
        gradient[sampled] = (float) (weight[row] * ((story[row] ? 1 : 0) - probability));
        curvature[sampled] = (float) (weight[row] * probability * (1 - probability));
        leaf[sampled] = 0;
        sample[sampled++] = row;
      }
    }
  }

  private boolean[] inputs() {
    boolean[] open = new boolean[bins.columns.length];
    for (int input = 0; input < open.length; input++) {
      open[input] = random.nextFloat() < settings.inputShare();
    }
    open[random.nextInt(open.length)] = true;
    return open;
  }

  private void grow(int tree, boolean[] open) {
    int[] questions = new int[Trees.DEPTH];
    int[] limits = new int[Trees.DEPTH];
    double[][] sums = new double[open.length][];
    int side = 0;
    int counted = all();
    for (int level = 0; level < Trees.DEPTH; level++) {
      Split best = Split.NONE;
      for (int input = 0; input < open.length; input++) {
        if (open[input]) {
          double[] part = sums(input, 1 << level, counted);
          sums[input] = level == 0 ? part : withOtherSide(part, sums[input], side);
          Split split = Split.best(input, sums[input], settings.penalty());
          best = split.fit() > best.fit() ? split : best;
        }
      }
      questions[level] = best.input();
      limits[level] = best.bin();
      int at = tree * Trees.DEPTH + level;
      features[at] = (short) best.input();
      thresholds[at] = bins.bound(best.input(), best.bin());
      side = answer(best) * 2 <= sampled ? 1 : 0;
      counted = onSide(side);
    }
    step(tree, questions, limits);
  }

  // Sends each row on by the answer to a question; how many are above its limit.
  private int answer(Split question) {
    byte[] column = bins.columns[question.input()];
    int above = 0;
    for (int row = 0; row < sampled; row++) {
      int bit = column[sample[row]] > question.bin() ? 1 : 0;
      leaf[row] = (byte) ((leaf[row] << 1) | bit);
      above += bit;
    }
    return above;
  }

  private int all() {
    for (int row = 0; row < sampled; row++) {
      part[row] = row;
    }
    return sampled;
  }

  private int onSide(int side) {
    int found = 0;
    for (int row = 0; row < sampled; row++) {
      if ((leaf[row] & 1) == side) {
        part[found++] = row;
      }
    }
    return found;
  }

  // Gradient and curvature of each bin, leaf by leaf, of the rows to be counted.
  private double[] sums(int input, int nodes, int counted) {
    double[] sums = new double[nodes * Bins.MOST * 2];
    byte[] column = bins.columns[input];
    for (int at = 0; at < counted; at++) {
      int row = part[at];
      int bin = (leaf[row] * Bins.MOST + column[sample[row]]) * 2;
      sums[bin] += gradient[row];
      sums[bin + 1] += curvature[row];
    }
    return sums;
  }

  // Only the rarer answer is counted; the other is what is left of the level above.
  private static double[] withOtherSide(double[] counted, double[] above, int side) {
    int width = Bins.MOST * 2;
    for (int node = 0; node < above.length / width; node++) {
      int here = (node * 2 + side) * width;
      int there = (node * 2 + 1 - side) * width;
      for (int at = 0; at < width; at++) {
        counted[there + at] = above[node * width + at] - counted[here + at];
      }
    }
    return counted;
  }

  private void step(int tree, int[] questions, int[] limits) {
    double[] gradients = new double[Trees.LEAVES];
    double[] curvatures = new double[Trees.LEAVES];
    for (int row = 0; row < sampled; row++) {
      gradients[leaf[row]] += gradient[row];
      curvatures[leaf[row]] += curvature[row];
    }
    int from = tree * Trees.LEAVES;
    for (int at = 0; at < Trees.LEAVES; at++) {
      leaves[from + at] =
          (float) (settings.rate() * gradients[at] / (curvatures[at] + settings.penalty()));
    }
    for (int row = 0; row < score.length; row++) {
      int reached = 0;
      for (int level = 0; level < Trees.DEPTH; level++) {
        reached = (reached << 1) | (bins.columns[questions[level]][row] > limits[level] ? 1 : 0);
      }
      score[row] += leaves[from + reached];
    }
  }
}
