package io.github.copytaster.training.clean;

import io.github.copytaster.article.block.WordWeights;
import java.util.List;
import java.util.Random;

/**
 * Logistic regression over hashed terms by stochastic gradient descent. Same examples, same order,
 * same weights.
 */
final class LexiconTrainer {

  private static final int PASSES = 4;
  private static final float REGULARISATION = 2e-6f;

  /** One block: its hashed terms, what it is, and its weight relative to the others. */
  static final class Example {
    private final int[] terms;
    private final boolean story;
    private final float weight;

    Example(int[] terms, boolean story, float weight) {
      this.terms = terms;
      this.story = story;
      this.weight = weight;
    }
  }

  private LexiconTrainer() {}

  static WordWeights train(List<Example> examples, int buckets, float rate) {
    float[] weights = new float[buckets];
    int[] order = new int[examples.size()];
    for (int at = 0; at < order.length; at++) {
      order[at] = at;
    }
    double mean =
        examples.stream().mapToDouble(example -> example.weight).sum()
            / Math.max(1, examples.size());
    float bias = 0;
    Random random = new Random(20261125);
    for (int pass = 0; pass < PASSES; pass++) {
      shuffle(order, random);
      float step = rate / (1 + pass);
      for (int at : order) {
        bias = learn(examples.get(at), weights, bias, step, (float) mean);
      }
    }
    return quantise(weights);
  }

  private static float learn(
      Example example, float[] weights, float bias, float step, float meanWeight) {
    int[] terms = example.terms;
    if (terms.length == 0 || example.weight == 0) {
      return bias;
    }
    int mask = weights.length - 1;
    float norm = 1 / (float) Math.sqrt(terms.length);
    float sum = 0;
    for (int term : terms) {
      sum += weights[term & mask];
    }
    float probability = 1 / (1 + (float) Math.exp(-(bias + sum * norm)));
    float weight = Math.min(4, example.weight / meanWeight);
    float gradient = ((example.story ? 1 : 0) - probability) * weight * step;
    for (int term : terms) {
      int bucket = term & mask;
      weights[bucket] += gradient * norm - weights[bucket] * REGULARISATION;
    }
    return bias + gradient * 0.1f;
  }

  private static void shuffle(int[] order, Random random) {
    for (int at = order.length - 1; at > 0; at--) {
      int other = random.nextInt(at + 1);
      int held = order[at];
      order[at] = order[other];
      order[other] = held;
    }
  }

  private static WordWeights quantise(float[] weights) {
    float largest = 1e-6f;
    for (float weight : weights) {
      largest = Math.max(largest, Math.abs(weight));
    }
    float scale = Math.min(largest, 4f) / 127;
    byte[] steps = new byte[weights.length];
    for (int at = 0; at < weights.length; at++) {
      steps[at] = (byte) Math.max(-127, Math.min(127, Math.round(weights[at] / scale)));
    }
    return new WordWeights(steps, scale);
  }
}
