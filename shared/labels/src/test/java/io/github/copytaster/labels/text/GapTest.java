package io.github.copytaster.labels.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class GapTest {

  @ParameterizedTest
  @EnumSource
  void of_codeOfAGap_isThatGap(Gap gap) {
    assertThat(Gap.of(gap.code())).isEqualTo(gap);
  }
}
