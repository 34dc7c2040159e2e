package io.github.copytaster.labels.topic;

/** Scores to probabilities, with StrictMath: the same answer on every platform. */
public final class Softmax {

  private static final double CLOSEST_TO_CERTAIN = 1e-6;

  private Softmax() {}

  /** Probabilities of {@code scores[from]} to {@code scores[to - 1]}; they sum to one. */
  public static double[] of(float[] scores, int from, int to) {
    double largest = Double.NEGATIVE_INFINITY;
    for (int at = from; at < to; at++) {
      largest = Math.max(largest, scores[at]);
    }
    double[] probabilities = new double[to - from];
    double total = 0;
    for (int at = from; at < to; at++) {
      probabilities[at - from] = StrictMath.exp(scores[at] - largest);
      total += probabilities[at - from];
    }
    for (int at = 0; at < probabilities.length; at++) {
      probabilities[at] /= total;
    }
    return probabilities;
  }

  /** Probability of log odds. */
  public static double sigmoid(double logOdds) {
    return 1 / (1 + StrictMath.exp(-logOdds));
  }

  /** Log odds of a probability, kept within ±13.8. */
  public static double logOdds(double probability) {
    double inside = Math.min(1 - CLOSEST_TO_CERTAIN, Math.max(CLOSEST_TO_CERTAIN, probability));
    return StrictMath.log(inside / (1 - inside));
  }
}
