package io.github.copytaster.labels.topic;

/**
 * A matrix whose rows are weighed and added. Rows of weight 0 cost nothing, nor does what stands
 * before a row's first number or behind its last: of two networks side by side half is zeros. Four
 * rows are added at a time, in the order of the rows as if one by one: the loops are short, and
 * this way each of the sums is fetched and put back once for four.
 */
final class Layer {

  private final int columns;
  private final float[] numbers;
  private final int[] starts;
  private final int[] ends;

  /** Of {@code numbers} by row, then column. */
  Layer(int columns, float[] numbers) {
    this.columns = columns;
    this.numbers = numbers;
    this.starts = new int[numbers.length / columns];
    this.ends = new int[starts.length];
    for (int row = 0; row < starts.length; row++) {
      int start = row * columns;
      int end = start + columns;
      while (end > start && numbers[end - 1] == 0) {
        end--;
      }
      while (start < end && numbers[start] == 0) {
        start++;
      }
      starts[row] = start - row * columns;
      ends[row] = end - row * columns;
    }
  }

  /** Adds each row times its weight to {@code sums}. */
  void addTo(float[] sums, float[] weights) {
    int[] rows = new int[weights.length];
    int used = 0;
    for (int row = 0; row < weights.length; row++) {
      rows[used] = row;
      used += weights[row] == 0 ? 0 : 1;
    }
    int next = 0;
    for (; next + 3 < used; next += 4) {
      add(sums, weights, rows[next], rows[next + 1], rows[next + 2], rows[next + 3]);
    }
    for (; next < used; next++) {
      float weight = weights[rows[next]];
      int from = rows[next] * columns;
      for (int at = starts[rows[next]]; at < ends[rows[next]]; at++) {
        sums[at] += weight * numbers[from + at];
      }
    }
  }

  private void add(float[] sums, float[] weights, int first, int second, int third, int fourth) {
    float[] all = numbers;
    float firstWeight = weights[first];
    float secondWeight = weights[second];
    float thirdWeight = weights[third];
    float fourthWeight = weights[fourth];
    int firstAt = first * columns;
    int secondAt = second * columns;
    int thirdAt = third * columns;
    int fourthAt = fourth * columns;
    int start =
        Math.min(Math.min(starts[first], starts[second]), Math.min(starts[third], starts[fourth]));
    int end = Math.max(Math.max(ends[first], ends[second]), Math.max(ends[third], ends[fourth]));
    for (int at = start; at < end; at++) {
      sums[at] =
          sums[at]
              + firstWeight * all[firstAt + at]
              + secondWeight * all[secondAt + at]
              + thirdWeight * all[thirdAt + at]
              + fourthWeight * all[fourthAt + at];
    }
  }
}
