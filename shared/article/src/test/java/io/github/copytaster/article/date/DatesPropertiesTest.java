package io.github.copytaster.article.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.PublicationTime;
import io.github.copytaster.article.PublicationTime.Precision;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;

/** Every way of writing one moment gives that moment, and no text gives an impossible one. */
final class DatesPropertiesTest {

  private static final long FIRST = 1_000_000_000L;
  private static final long LAST = 7_000_000_000L;

  @Property(seed = "1")
  void parse_oneMomentInEveryFormat_isThatMoment(
      @ForAll @LongRange(min = FIRST, max = LAST) long second,
      @ForAll @IntRange(min = -47, max = 55) int quarters) {
    OffsetDateTime moment =
        Instant.ofEpochSecond(second)
            .atOffset(ZoneOffset.ofTotalSeconds(quarters * 900))
            .truncatedTo(ChronoUnit.SECONDS);

    for (String written :
        new String[] {
          moment.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME),
          write(moment, "uuuu-MM-dd HH:mm:ss xxx"),
          write(moment, "uuuuMMdd'T'HHmmssxx"),
          write(moment, "EEE, dd MMM uuuu HH:mm:ss xx"),
          write(moment, "d MMMM uuuu HH:mm:ss xx")
        }) {
      PublicationTime time = Dates.parse(written, "test");

      assertThat(OffsetDateTime.parse(time.value()).toInstant())
          .as(written)
          .isEqualTo(moment.toInstant());
      assertThat(time.zoneKnown()).isTrue();
      assertThat(time.precision()).isEqualTo(Precision.SECOND);
      assertThat(time.foundIn()).isEqualTo("test");
    }
  }

  /** What the source leaves out stays out: no zone, no second, no hour is added. */
  @Property(seed = "1")
  void parse_lessThanAMoment_staysLess(@ForAll @LongRange(min = FIRST, max = LAST) long second) {
    LocalDateTime moment = LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC);

    assertThat(Dates.parse(write(moment, "uuuu-MM-dd'T'HH:mm"), ""))
        .isEqualTo(time(write(moment, "uuuu-MM-dd'T'HH:mm"), Precision.MINUTE));
    assertThat(Dates.parse(write(moment, "uuuuMMdd"), ""))
        .isEqualTo(time(write(moment, "uuuu-MM-dd"), Precision.DAY));
    assertThat(Dates.parse(write(moment, "uuuu-MM"), ""))
        .isEqualTo(time(write(moment, "uuuu-MM"), Precision.MONTH));
  }

  @Property(seed = "1")
  void parse_itsOwnAnswer_isTheSame(@ForAll @StringLength(max = 70) String text) {
    PublicationTime time = Dates.parse(text, "test");

    assertThat(Dates.parse(time.value(), "test")).isEqualTo(time);
  }

  /** Days and hours that no calendar has are unknown, not the nearest that it has. */
  @Property(seed = "1")
  void parse_numbersOutOfRange_areNoDate(
      @ForAll @IntRange(min = 13, max = 99) int month,
      @ForAll @IntRange(min = 32, max = 99) int day,
      @ForAll @IntRange(min = 25, max = 99) int hour) {
    for (String written :
        new String[] {
          "2026-%02d-01".formatted(month),
          "2026-01-%02d".formatted(day),
          "2026-02-30",
          "2026-01-12T%02d:00:00Z".formatted(hour),
          "2026%02d01".formatted(month),
          "%d Jan 2026".formatted(day),
          "1%d-01-01".formatted(100 + month)
        }) {
      assertThat(Dates.parse(written, "test")).as(written).isEqualTo(PublicationTime.UNKNOWN);
    }
  }

  private static PublicationTime time(String value, Precision precision) {
    return new PublicationTime(value, precision, false, "");
  }

  private static String write(TemporalAccessor moment, String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(moment);
  }
}
