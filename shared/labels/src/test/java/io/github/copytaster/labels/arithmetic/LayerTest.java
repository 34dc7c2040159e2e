package io.github.copytaster.labels.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

final class LayerTest {

  /** Bit by bit: who adds four rows at a time must not change an answer. */
  @Property(tries = 300, seed = "1")
  void addTo_anyWeights_isExactlyWhatRowByRowGives(
      @ForAll @Size(min = 1, max = 23) List<@IntRange(min = -3, max = 3) Integer> weights,
      @ForAll @IntRange(min = 1, max = 70) int columns) {
    float[] numbers = random(weights.size() * columns);
    float[] row = new float[weights.size()];
    for (int at = 0; at < row.length; at++) {
      row[at] = weights.get(at) / 7f;
    }
    float[] sums = random(columns);
    float[] expected = sums.clone();
    for (int from = 0; from < row.length; from++) {
      for (int column = 0; column < columns && row[from] != 0; column++) {
        expected[column] += row[from] * numbers[from * columns + column];
      }
    }
    new Layer(columns, numbers).addTo(sums, row);

    assertThat(sums).containsExactly(expected);
  }

  /** Two networks side by side: what their own rows leave out is passed over, and nothing else. */
  @Property(tries = 200, seed = "1")
  void addTo_rowsOfZeros_areExactlyWhatRowByRowGives(
      @ForAll @Size(min = 1, max = 90) List<@IntRange(min = -2, max = 1) Integer> sparse) {
    int columns = 6;
    float[] numbers = new float[(sparse.size() + columns - 1) / columns * columns];
    for (int at = 0; at < sparse.size(); at++) {
      numbers[at] = Math.max(0, sparse.get(at)) / 3f;
    }
    float[] weights = random(numbers.length / columns);
    float[] sums = random(columns);
    float[] expected = sums.clone();
    for (int at = 0; at < numbers.length; at++) {
      expected[at % columns] += weights[at / columns] * numbers[at];
    }
    new Layer(columns, numbers).addTo(sums, weights);

    assertThat(sums).containsExactly(expected);
  }

  @Test
  void addTo_weightsOfNothing_leaveTheSumsAlone() {
    float[] sums = {1, 2};
    new Layer(2, new float[] {Float.NaN, Float.NaN, 5, 6}).addTo(sums, new float[] {0, 0});

    assertThat(sums).containsExactly(1, 2);
  }

  @Test
  void addTo_oneWeight_addsItsRowOnly() {
    float[] sums = {1, 2};
    new Layer(2, new float[] {3, 4, 5, 6}).addTo(sums, new float[] {0, 2});

    assertThat(sums).containsExactly(11, 14);
  }

  private static float[] random(int count) {
    Random random = new Random(count);
    float[] numbers = new float[count];
    for (int at = 0; at < count; at++) {
      numbers[at] = random.nextFloat() - 0.5f;
    }
    return numbers;
  }
}
