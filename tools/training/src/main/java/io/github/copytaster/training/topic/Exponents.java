package io.github.copytaster.training.topic;

import java.util.function.ToDoubleFunction;

/**
 * The powers to which two readers' probabilities are raised before they are multiplied.
 *
 * @param first the first reader's
 * @param second the second's
 */
public record Exponents(double first, double second) {

  // In tenths.
  private static final int LARGEST = 14;

  /**
   * Those of the least loss on a grid: the surface is flat, and a grid gives the same answer every
   * time.
   */
  public static Exponents likeliest(ToDoubleFunction<Exponents> loss) {
    Exponents best = new Exponents(1, 1);
    double least = Double.POSITIVE_INFINITY;
    for (int first = 1; first <= LARGEST; first++) {
      for (int second = 1; second <= LARGEST; second++) {
        Exponents tried = new Exponents(first / 10.0, second / 10.0);
        double lost = loss.applyAsDouble(tried);
        if (lost < least) {
          least = lost;
          best = tried;
        }
      }
    }
    return best;
  }
}
