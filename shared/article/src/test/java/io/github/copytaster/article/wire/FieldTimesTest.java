package io.github.copytaster.article.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.PublicationTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates as programs print and houses type them; each of these was no date at all. */
final class FieldTimesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "/Date(1764063600000)/ | 2025-11-25T09:40:00Z",
        "\\/Date(-86400000)\\/ | 1969-12-31T00:00:00Z",
        "1764063600000000 | 2025-11-25T09:40:00Z",
        "1764063600.0 | 2025-11-25T09:40:00Z",
        "Tue Nov 25 09:40:00 +0000 2025 | 2025-11-25T09:40:00+00:00",
        "Tue Nov 25 09:40:00 2025 | 2025-11-25T09:40:00",
        "November 25, 2025 | 2025-11-25",
        "25. November 2025 | 2025-11-25",
        "25/11/2025 | 2025-11-25",
        "11/25/2025 | 2025-11-25",
        "25.11.25 | 2025-11-25",
        "2025/11/25 09:40 | 2025-11-25T09:40",
        "2025-11-25 9:40 | 2025-11-25T09:40",
        "03/04/2025 | ``",
        "/Date(99999999999999999)/ | ``",
        "99.99.25 | ``",
        "soon | ``"
      })
  void parse_written_isThatTimeOrNone(String written, String value) {
    assertThat(FieldTimes.parse(written, "json:date").value()).isEqualTo(value);
    assertThat(FieldTimes.parse(" " + written + " ", "").equals(PublicationTime.UNKNOWN))
        .isEqualTo(value.isEmpty());
  }
}
