package io.github.copytaster.training.clean;

/**
 * A place to split a leaf: rows whose bin is at most {@code bin} go left.
 *
 * @param gain how much better the two parts fit than the whole; 0 or less: do not split
 */
record Split(int input, int bin, double gain) {

  static final Split NONE = new Split(0, 0, 0);

  static Split best(Histogram sums, Bins bins, boolean[] open, TreeTrainer.Settings settings) {
    Split best = NONE;
    double whole = fit(sums.gradient(), sums.curvature(), settings.penalty());
    for (int input = 0; input < open.length; input++) {
      if (!open[input]) {
        continue;
      }
      int base = input * Bins.MOST;
      int total = 0;
      for (int bin = 0; bin <= bins.bounds[input].length; bin++) {
        total += sums.counts[base + bin];
      }
      double gradient = 0;
      double curvature = 0;
      int rows = 0;
      for (int bin = 0; bin < bins.bounds[input].length; bin++) {
        gradient += sums.gradients[base + bin];
        curvature += sums.curvatures[base + bin];
        rows += sums.counts[base + bin];
        if (rows < settings.leastRows() || total - rows < settings.leastRows()) {
          continue;
        }
        double gain =
            fit(gradient, curvature, settings.penalty())
                + fit(sums.gradient() - gradient, sums.curvature() - curvature, settings.penalty())
                - whole;
        if (gain > best.gain + 1e-9) {
          best = new Split(input, bin, gain);
        }
      }
    }
    return best;
  }

  private static double fit(double gradient, double curvature, float penalty) {
    return gradient * gradient / (curvature + penalty);
  }
}
