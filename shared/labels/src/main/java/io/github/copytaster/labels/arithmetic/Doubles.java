package io.github.copytaster.labels.arithmetic;

/** Numbers of a model, as probabilities are reckoned in. */
public final class Doubles {

  private Doubles() {}

  /** The same numbers. */
  public static double[] of(float[] values) {
    return of(values, 0, values.length);
  }

  /** Those from {@code from} up to {@code to}. */
  public static double[] of(float[] values, int from, int to) {
    double[] doubles = new double[to - from];
    for (int at = from; at < to; at++) {
      doubles[at - from] = values[at];
    }
    return doubles;
  }
}
