package io.github.copytaster.labels.arithmetic;

import java.util.Arrays;

/**
 * A layer of a network: a matrix whose rows are weighed and added. Rows of weight 0 cost nothing,
 * nor does what stands before a row's first number or behind its last: of two networks side by side
 * half is zeros. Four rows are added at a time, in the order of the rows as if one by one: the
 * loops are short, and this way each of the sums is fetched and put back once for four.
 *
 * <p>Each row is an array of its own, so that one index serves all arrays of a loop. In one array
 * for all rows the compiler (C2 of JDK 17 and 25) cannot rule out that sums and numbers overlap,
 * and gives up its vector instructions: 4.6 µs for 128 rows of 128 numbers instead of 1.4.
 */
public final class Layer {

  private final float[][] rows;
  private final int[] starts;
  private final int[] ends;

  /** Of {@code numbers} by row, then column. */
  public Layer(int columns, float[] numbers) {
    this.rows = new float[numbers.length / columns][];
    this.starts = new int[rows.length];
    this.ends = new int[rows.length];
    for (int row = 0; row < rows.length; row++) {
      float[] all = Arrays.copyOfRange(numbers, row * columns, (row + 1) * columns);
      int start = 0;
      int end = columns;
      while (end > start && all[end - 1] == 0) {
        end--;
      }
      while (start < end && all[start] == 0) {
        start++;
      }
      rows[row] = all;
      starts[row] = start;
      ends[row] = end;
    }
  }

  /** Adds each row times its weight to {@code sums}. */
  public void addTo(float[] sums, float[] weights) {
    int[] used = new int[weights.length];
    int count = 0;
    for (int row = 0; row < weights.length; row++) {
      used[count] = row;
      count += weights[row] == 0 ? 0 : 1;
    }
    int next = 0;
    for (; next + 3 < count; next += 4) {
      add(sums, weights, used[next], used[next + 1], used[next + 2], used[next + 3]);
    }
    for (; next < count; next++) {
      float weight = weights[used[next]];
      float[] row = rows[used[next]];
      for (int at = starts[used[next]]; at < ends[used[next]]; at++) {
        sums[at] += weight * row[at];
      }
    }
  }

  private void add(float[] sums, float[] weights, int first, int second, int third, int fourth) {
    float[] firstRow = rows[first];
    float[] secondRow = rows[second];
    float[] thirdRow = rows[third];
    float[] fourthRow = rows[fourth];
    float firstWeight = weights[first];
    float secondWeight = weights[second];
    float thirdWeight = weights[third];
    float fourthWeight = weights[fourth];
    int start =
        Math.min(Math.min(starts[first], starts[second]), Math.min(starts[third], starts[fourth]));
    int end = Math.max(Math.max(ends[first], ends[second]), Math.max(ends[third], ends[fourth]));
    for (int at = start; at < end; at++) {
      sums[at] =
          sums[at]
              + firstWeight * firstRow[at]
              + secondWeight * secondRow[at]
              + thirdWeight * thirdRow[at]
              + fourthWeight * fourthRow[at];
    }
  }
}
