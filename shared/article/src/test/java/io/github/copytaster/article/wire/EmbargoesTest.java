package io.github.copytaster.article.wire;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class EmbargoesTest {

  @ParameterizedTest
  @CsvSource({
    "2099-01-01T00:00:00Z, 2099-01-01T00:00:00Z",
    "'  2099-01-01 06:30 ', 2099-01-01T06:30",
    "20990101T000000+0100, 2099-01-01T00:00:00+01:00",
    "'Thu, 01 Jan 2099 00:00:00 GMT', 2099-01-01T00:00:00Z",
    "2099-01-01, 2099-01-01",
    "until 2099-01-01, 2099-01-01",
    "'00.01 GMT, Thursday 1 January 2099', 2099-01-01T00:01:00Z",
    "'until 10:30 a.m. on January 1st, 2099', 2099-01-01T10:30",
    "'1. Januar 2099, 10.30 Uhr', 2099-01-01T10:30"
  })
  void of_time_isIso(String written, String embargo) {
    assertThat(Embargoes.of(written)).isEqualTo(embargo);
    assertThat(Embargoes.isTime(embargo)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "soon, ask the desk",
        "not before midnight",
        "true",
        "yes",
        "!",
        "2026",
        "2026-13-45",
        "Tuesday 5 March, 00.01",
        "issued 1 March 2024 for 5 March 2024",
        "31 January 2026 or when the speech is given",
        "indefinite"
      })
  void of_wordsWithoutATime_areKeptAsWritten(String written) {
    assertThat(Embargoes.of(written)).isEqualTo(written);
    assertThat(Embargoes.isTime(written)).isFalse();
  }

  /** Press releases say so too, and exports write the field of every story. */
  @ParameterizedTest
  @ValueSource(
      strings = {"", "  ", "false", "None", "no", "null", "0", "N/A", "For immediate  release"})
  void of_wordsThatDenyIt_areNoEmbargo(String written) {
    assertThat(Embargoes.of(written)).isEmpty();
  }

  @Test
  void of_longWords_areCutBetweenSigns() {
    assertThat(Embargoes.of("x".repeat(150))).isEqualTo("x".repeat(100));
    assertThat(Embargoes.of("x".repeat(99) + "😀 later")).isEqualTo("x".repeat(99));
    assertThat(Embargoes.of("x".repeat(98) + "😀 later")).isEqualTo("x".repeat(98) + "😀");
  }

  @ParameterizedTest
  @CsvSource({
    "embargoed, indefinite",
    "Embargoed, indefinite",
    "stat:embargoed, indefinite",
    "usable, ''",
    "withheld, ''",
    "'', ''"
  })
  void ofStatus_embargoed_hasNoEnd(String status, String embargo) {
    assertThat(Embargoes.ofStatus(status)).isEqualTo(embargo);
  }

  @Property(seed = "1")
  void of_anything_isShortOneLineAndReadTwiceTheSame(@ForAll String written) {
    String embargo = Embargoes.of(written);

    assertThat(embargo).hasSizeLessThanOrEqualTo(100).doesNotContain("\n", "\r", "\t");
    assertThat(Embargoes.of(embargo)).isEqualTo(embargo);
  }
}
