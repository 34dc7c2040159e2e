package io.github.copytaster.transformer;

import io.github.copytaster.labels.topic.Softmax;

/** Two readers' probabilities of the same answers as one. */
final class Product {

  // What a reader thinks impossible, or does not know, is unlikely.
  private static final double FLOOR = 1e-4;

  private Product() {}

  /** Each to its power, multiplied; the products sum to one. */
  static double[] of(double firstWeight, double[] first, double secondWeight, double[] second) {
    double[] logs = new double[first.length];
    for (int at = 0; at < logs.length; at++) {
      logs[at] =
          firstWeight * StrictMath.log(Math.max(first[at], FLOOR))
              + secondWeight * StrictMath.log(Math.max(second[at], FLOOR));
    }
    return Softmax.of(logs);
  }
}
