package io.github.copytaster.training.clean;

/** Sums of gradient and curvature and counts of rows, for each bin of each input. */
final class Histogram {

  final double[] gradients;
  final double[] curvatures;
  final int[] counts;
  private double gradient;
  private double curvature;

  private Histogram(int size) {
    gradients = new double[size];
    curvatures = new double[size];
    counts = new int[size];
  }

  static Histogram of(
      Bins bins,
      boolean[] open,
      int[] order,
      int from,
      int to,
      float[] gradient,
      float[] curvature) {
    Histogram histogram = new Histogram(bins.columns.length * Bins.MOST);
    for (int at = from; at < to; at++) {
      histogram.gradient += gradient[order[at]];
      histogram.curvature += curvature[order[at]];
    }
    for (int input = 0; input < bins.columns.length; input++) {
      if (open[input]) {
        byte[] column = bins.columns[input];
        int base = input * Bins.MOST;
        for (int at = from; at < to; at++) {
          int row = order[at];
          int bin = base + column[row];
          histogram.gradients[bin] += gradient[row];
          histogram.curvatures[bin] += curvature[row];
          histogram.counts[bin]++;
        }
      }
    }
    return histogram;
  }

  Histogram minus(Histogram part) {
    Histogram rest = new Histogram(gradients.length);
    for (int bin = 0; bin < gradients.length; bin++) {
      rest.gradients[bin] = gradients[bin] - part.gradients[bin];
      rest.curvatures[bin] = curvatures[bin] - part.curvatures[bin];
      rest.counts[bin] = counts[bin] - part.counts[bin];
    }
    rest.gradient = gradient - part.gradient;
    rest.curvature = curvature - part.curvature;
    return rest;
  }

  double gradient() {
    return gradient;
  }

  double curvature() {
    return curvature;
  }

  float value(float penalty) {
    return (float) (gradient / (curvature + penalty));
  }
}
