package io.github.copytaster.article.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ZoneNamesTest {

  @ParameterizedTest
  @CsvSource({
    "Z, Z",
    "UT, Z",
    "UTC, Z",
    "GMT, Z",
    "EST, -05:00",
    "EDT, -04:00",
    "PDT, -07:00",
    "MEZ, +01:00",
    "MESZ, +02:00",
    "CEST, +02:00",
    "+0530, +05:30",
    "-03:30, -03:30"
  })
  void offset_oneMeaning_isKnownEverywhere(String name, String offset) {
    assertThat(ZoneNames.offset(name)).isEqualTo(offset);
    assertThat(ZoneNames.offsetOnPage(name)).isEqualTo(offset);
  }

  @ParameterizedTest
  @CsvSource({"CST, -06:00", "BST, +01:00", "IST, +05:30", "JST, +09:00", "MSK, +03:00"})
  void offset_manyMeanings_isKnownOnPagesAlone(String name, String offset) {
    assertThat(ZoneNames.offset(name)).isEmpty();
    assertThat(ZoneNames.offsetOnPage(name)).isEqualTo(offset);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "UHR", "est", "XYZ"})
  void offset_noZone_isNone(String name) {
    assertThat(ZoneNames.offset(name)).isEmpty();
    assertThat(ZoneNames.offsetOnPage(name)).isEmpty();
  }
}
