package io.github.copytaster.labels.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class DoublesTest {

  @Test
  void of_partOfAnArray_isThatPartAlone() {
    float[] values = {1, 0.5f, Float.NEGATIVE_INFINITY, 3};

    assertThat(Doubles.of(values, 1, 3)).containsExactly(0.5, Double.NEGATIVE_INFINITY);
    assertThat(Doubles.of(values)).containsExactly(1, 0.5, Double.NEGATIVE_INFINITY, 3);
    assertThat(Doubles.of(values, 2, 2)).isEmpty();
  }
}
