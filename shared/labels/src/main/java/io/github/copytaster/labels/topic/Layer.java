package io.github.copytaster.labels.topic;

/**
 * A matrix whose rows are weighed and added. Rows of weight 0 cost nothing, and four rows are added
 * at a time, in the order of the rows as if one by one: the loops are short, and this way each of
 * the sums is fetched and put back once for four.
 */
final class Layer {

  private final int columns;
  private final float[] numbers;

  /** Of {@code numbers} by row, then column. */
  Layer(int columns, float[] numbers) {
    this.columns = columns;
    this.numbers = numbers;
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
      for (int at = 0; at < sums.length; at++) {
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
    for (int at = 0; at < sums.length; at++) {
      sums[at] =
          sums[at]
              + firstWeight * all[firstAt + at]
              + secondWeight * all[secondAt + at]
              + thirdWeight * all[thirdAt + at]
              + fourthWeight * all[fourthAt + at];
    }
  }
}
