package io.github.copytaster.training.topic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ExponentsTest {

  @Test
  void likeliest_lossWithOneValley_isItsBottom() {
    assertThat(
            Exponents.likeliest(
                tried -> Math.abs(tried.first() - 0.3) + Math.abs(tried.second() - 1.2)))
        .isEqualTo(new Exponents(0.3, 1.2));
  }

  @Test
  void likeliest_noLossIsFinite_isOneAndOne() {
    assertThat(Exponents.likeliest(tried -> Double.POSITIVE_INFINITY))
        .isEqualTo(new Exponents(1, 1));
  }
}
