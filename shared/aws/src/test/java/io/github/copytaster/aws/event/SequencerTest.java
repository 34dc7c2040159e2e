package io.github.copytaster.aws.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class SequencerTest {

  @Test
  void compareTo_differentLengths_padsTheShorterOnTheRight() {
    assertThat(Sequencer.of("0055AED6DCD90281E5")).isGreaterThan(Sequencer.of("0055AED6DCD9"));
    assertThat(Sequencer.of("0056")).isGreaterThan(Sequencer.of("0055AED6DCD90281E5"));
  }

  @Test
  void of_lowerCase_equalsUpperCase() {
    assertThat(Sequencer.of("00ab")).isEqualTo(Sequencer.of("00AB"));
  }

  @Test
  void of_noHexadecimal_saysWhatItFound() {
    assertThatThrownBy(() -> Sequencer.of("xyz"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("hexadecimal")
        .hasMessageContaining("xyz");
  }
}
