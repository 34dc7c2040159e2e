package io.github.copytaster.training.clean;

/**
 * A question to all leaves of a level: rows whose bin is at most {@code bin} go left.
 *
 * @param fit how well the parts fit, over all leaves
 */
record Split(int input, int bin, double fit) {

  static final Split NONE = new Split(0, 0, 0);

  /**
   * The best question about one input.
   *
   * @param sums gradient and curvature of each of {@link Bins#MOST} bins, leaf by leaf
   */
  static Split best(int input, double[] sums, float penalty) {
    double[] fits = new double[Bins.MOST];
    int width = Bins.MOST * 2;
    for (int from = 0; from < sums.length; from += width) {
      double gradient = 0;
      double curvature = 0;
      for (int at = from; at < from + width; at += 2) {
        gradient += sums[at];
        curvature += sums[at + 1];
      }
      double left = 0;
      double leftCurvature = 0;
      for (int bin = 0; bin < Bins.MOST; bin++) {
        left += sums[from + bin * 2];
        leftCurvature += sums[from + bin * 2 + 1];
        fits[bin] +=
            fit(left, leftCurvature, penalty)
                + fit(gradient - left, curvature - leftCurvature, penalty);
      }
    }
    int best = 0;
    for (int bin = 1; bin < Bins.MOST; bin++) {
      best = fits[bin] > fits[best] + 1e-9 ? bin : best;
    }
    return new Split(input, best, fits[best]);
  }

  private static double fit(double gradient, double curvature, float penalty) {
    return gradient * gradient / (Math.max(0, curvature) + penalty);
  }
}
