package io.github.copytaster.training.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class HeadlineSampleTest {

  @Test
  void areSame_capitalsQuotesAndDashes_doNotMatter() {
    assertThat(HeadlineSample.areSame("Mayor’s “Yes” – at last", "MAYOR'S \"YES\" - AT LAST."))
        .isTrue();
    assertThat(HeadlineSample.areSame("Pier to rise", "Pier to rise again")).isFalse();
  }

  @Test
  void isTold_titleOnALineOfItsOwn_is() {
    assertThat(of("News\nPIER TO RISE\nThe council …", "Pier to rise").isTold()).isTrue();
    assertThat(of("News\nWill the pier to rise be paid for?", "Pier to rise").isTold()).isFalse();
  }

  /** That there is none is also known. */
  @Test
  void isTold_noTitle_is() {
    assertThat(of("The council …", "").isTold()).isTrue();
  }

  private static HeadlineSample of(String content, String title) {
    return new HeadlineSample("wcxb", "blocks", "echo.example", content, title);
  }
}
