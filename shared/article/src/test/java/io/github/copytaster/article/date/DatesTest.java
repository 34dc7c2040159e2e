package io.github.copytaster.article.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.PublicationTime;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DatesTest {

  @ParameterizedTest
  @CsvSource({
    "2026-01-12T09:30:00Z, 2026-01-12T09:30:00Z, SECOND, true",
    "2026-01-12T09:30:00.123+0100, 2026-01-12T09:30:00+01:00, SECOND, true",
    "2026-01-12 09:30, 2026-01-12T09:30, MINUTE, false",
    "2026-01-12 09:30:05 GMT+00:00, 2026-01-12T09:30:05Z, SECOND, true",
    "2001-01-01T00:00+00:00, 2001-01-01T00:00:00+00:00, MINUTE, true",
    "12.01.2026 09:30, 2026-01-12T09:30, MINUTE, false",
    "12.1.2026, 2026-01-12, DAY, false",
    "2026-01-12, 2026-01-12, DAY, false",
    "2026-01, 2026-01, MONTH, false",
    "20260112T093000+0100, 2026-01-12T09:30:00+01:00, SECOND, true",
    "20260112T093000, 2026-01-12T09:30:00, SECOND, false",
    "20260112T093005Z, 2026-01-12T09:30:05Z, SECOND, true",
    "20260112, 2026-01-12, DAY, false",
    "'Mon, 12 Jan 2026 09:30:00 GMT', 2026-01-12T09:30:00Z, SECOND, true",
    "'Mon, 12 Jan 2026 9:30 -0500', 2026-01-12T09:30:00-05:00, MINUTE, true",
    "12 Jan 26 09:30 EST, 2026-01-12T09:30:00-05:00, MINUTE, true",
    "26-FEB-1987 15:43:59.53, 1987-02-26T15:43:59, SECOND, false",
    "12 Dez 2018, 2018-12-12, DAY, false",
    "1768210200, 2026-01-12T09:30:00Z, SECOND, true",
    "1768210200000, 2026-01-12T09:30:00Z, SECOND, true"
  })
  void parse_whatFormatsWrite_isRead(
      String raw, String value, PublicationTime.Precision precision, boolean zone) {
    assertThat(Dates.parse(raw, "here"))
        .isEqualTo(new PublicationTime(value, precision, zone, "here"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "2026-13-01",
        "2026-02-30T10:00:00Z",
        "3013-07-07T15:06:01Z",
        "5/5/2016 14:11:44",
        "99999999",
        "12 Foo 2026",
        "2026-01-12T25:00:00Z",
        "2026-01-12T09:30:00+99:00"
      })
  void parse_noDate_isUnknown(String raw) {
    assertThat(Dates.parse(raw, "here")).isEqualTo(PublicationTime.UNKNOWN);
  }

  @Test
  void parse_zoneOfManyMeanings_isNoZone() {
    assertThat(Dates.parse("Mon, 12 Jan 2026 09:30:00 IST", "here").zoneKnown()).isFalse();
  }

  @Property(tries = 1000, seed = "1")
  void parse_anything_isUnknownOrADateThatReadsAsItself(@ForAll("nearlyDates") String raw) {
    PublicationTime time = Dates.parse(raw, "here");

    if (time.equals(PublicationTime.UNKNOWN)) {
      return;
    }
    assertThat(Dates.parse(time.value(), "here")).isEqualTo(time);
    assertThat(time.value())
        .matches("\\d{4}-\\d\\d(-\\d\\d(T\\d\\d:\\d\\d(:\\d\\d)?(Z|[+-]\\d\\d:\\d\\d)?)?)?");
    assertThat(time.zoneKnown()).isEqualTo(time.value().matches(".*(Z|[+-]\\d\\d:\\d\\d)"));
  }

  @Provide
  Arbitrary<String> nearlyDates() {
    Arbitrary<String> pieces =
        Arbitraries.of(
                "2026",
                "-",
                "01",
                "12",
                "T",
                " ",
                "09",
                ":",
                "30",
                "Z",
                "GMT",
                "+01:00",
                "-0500",
                "Jan",
                "MAI",
                "Mon, ",
                ".123",
                "31",
                "02",
                "99",
                "1768210200",
                "EST",
                "/",
                "00")
            .list()
            .ofMaxSize(12)
            .map(parts -> String.join("", parts));
    return Arbitraries.oneOf(pieces, Arbitraries.strings());
  }
}
