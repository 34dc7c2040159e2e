package io.github.copytaster.labels.topic;

import io.github.copytaster.labels.arithmetic.Doubles;

/** Scores to probabilities, with StrictMath: the same answer on every platform. */
public final class Softmax {

  private static final double CLOSEST_TO_CERTAIN = 1e-6;

  private Softmax() {}

  /** Probabilities of {@code scores[from]} to {@code scores[to - 1]}; they sum to one. */
  public static double[] of(float[] scores, int from, int to) {
    return of(Doubles.of(scores, from, to));
  }

  /** Probabilities of all scores; they sum to one. */
  public static double[] of(double[] scores) {
    double largest = Double.NEGATIVE_INFINITY;
    for (double score : scores) {
      largest = Math.max(largest, score);
    }
    double[] probabilities = new double[scores.length];
    double total = 0;
    for (int at = 0; at < scores.length; at++) {
      probabilities[at] = StrictMath.exp(scores[at] - largest);
      total += probabilities[at];
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
