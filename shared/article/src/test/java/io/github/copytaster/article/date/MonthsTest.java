package io.github.copytaster.article.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MonthsTest {

  @ParameterizedTest
  @CsvSource({
    "January, 1",
    "FEB, 2",
    "Sept., 9",
    "März, 3",
    "Mrz, 3",
    "Okt, 10",
    "Dez, 12",
    "janv, 1",
    "févr., 2",
    "août, 8",
    "déc, 12",
    "enero, 1",
    "ago, 8",
    "dic, 12",
    "março, 3",
    "outubro, 10",
    "maggio, 5",
    "maart, 3",
    "mei, 5",
    "augusti, 8",
    "stycznia, 1",
    "listopada, 11",
    "МАЯ, 5",
    "грудня, 12",
    "Μαΐου, 5",
    "şubat, 2",
    "desember, 12"
  })
  void number_namesInManyLanguages_areKnown(String name, int month) {
    assertThat(Months.number(name)).isEqualTo(month);
  }

  /**
   * Formats' dates were read by the first three letters of a month, so that any word that begins
   * like one was a month: "12 Marble 2026".
   */
  @ParameterizedTest
  @ValueSource(strings = {"Marble", "Mayor", "Junk", "Decades", "Uhr", ".", "x"})
  void number_otherWords_areNoMonth(String word) {
    assertThat(Months.number(word)).isZero();
  }

  @ParameterizedTest
  @CsvSource({"69, 2069", "70, 1970", "99, 1999", "00, 2000", "26, 2026", "1987, 1987"})
  void year_twoDigits_turnAt70(String digits, int year) {
    assertThat(Months.year(digits)).isEqualTo(year);
  }

  @Test
  void parse_wordThatBeginsLikeAMonth_isNoDate() {
    assertThat(Dates.parse("12 Marble 2026", "here").value()).isEmpty();
  }
}
