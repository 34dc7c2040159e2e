package io.github.copytaster.training.clean;

import java.util.Arrays;
import java.util.List;

/** Each input cut at its quantiles, so that a split is sought among few places. */
final class Bins {

  static final int MOST = 64;
  private static final int SAMPLE = 60_000;

  /** For each input the upper bounds of its bins; the last bin has none. */
  final float[][] bounds;

  /** For each input the bin of each row. */
  final byte[][] columns;

  Bins(List<float[]> rows, int inputs) {
    bounds = new float[inputs][];
    columns = new byte[inputs][rows.size()];
    int step = Math.max(1, rows.size() / SAMPLE);
    for (int input = 0; input < inputs; input++) {
      float[] sample = new float[(rows.size() + step - 1) / step];
      for (int at = 0; at < sample.length; at++) {
        sample[at] = rows.get(at * step)[input];
      }
      Arrays.sort(sample);
      bounds[input] = bounds(sample);
      for (int row = 0; row < rows.size(); row++) {
        columns[input][row] = (byte) bin(bounds[input], rows.get(row)[input]);
      }
    }
  }

  /** The upper bound of a bin; everything lies below that of the last. */
  float bound(int input, int bin) {
    return bin < bounds[input].length ? bounds[input][bin] : Float.MAX_VALUE;
  }

  private static float[] bounds(float[] sorted) {
    float[] found = new float[MOST - 1];
    int count = 0;
    for (int quantile = 1; quantile < MOST; quantile++) {
      int at = (int) ((long) quantile * sorted.length / MOST);
      float below = sorted[Math.max(0, at - 1)];
      int next = at;
      while (next < sorted.length && sorted[next] <= below) {
        next++;
      }
      if (next == sorted.length) {
        break;
      }
      float middle = below + (sorted[next] - below) / 2;
      float bound = middle < sorted[next] ? middle : below;
      if (count == 0 || bound > found[count - 1]) {
        found[count++] = bound;
      }
    }
    return Arrays.copyOf(found, count);
  }

  private static int bin(float[] bounds, float value) {
    int low = 0;
    int high = bounds.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (value <= bounds[middle]) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
