package io.github.copytaster.article.date;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TimeOfDayTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        " at 9:05 | 09:05 | ''",
        "T23:59:58Z | 23:59:58 | Z",
        " 14.30 Uhr | 14:30 | ''",
        " à 10h15 | 10:15 | ''",
        " 12:00 am | 00:00 | ''",
        " 12:00 pm | 12:00 | ''",
        " 1:07 a.m. EST | 01:07 | -05:00",
        " 11:11 PM CST | 23:11 | -06:00",
        " 09:30 BST | 09:30 | +01:00",
        " 09:30 UTC+03:00 | 09:30 | +03:00",
        "T09:30:15.250+0545 | 09:30:15 | +05:45",
        " 00:00 GMT | 00:00 | Z",
      })
  void in_timesAsWritten_areRead(String text, String time, String offset) {
    assertThat(TimeOfDay.in(text)).isEqualTo(new TimeOfDay(time, offset));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "24:00", "12:60", "0:15 pm", "13:00 am", "section 4:5", "10:15:61"})
  void in_noTime_isNone(String text) {
    assertThat(TimeOfDay.in(text)).isEqualTo(TimeOfDay.NONE);
  }

  @Test
  void in_impossibleTimeBeforeAPossibleOne_takesTheSecond() {
    assertThat(TimeOfDay.in("score 31:28, 18:45 GMT").time()).isEqualTo("18:45");
  }

  /** "Open 10:15-19:50" gave a time 19 hours and 50 minutes west of Greenwich. */
  @ParameterizedTest
  @ValueSource(strings = {"10:15-19:50", "10:15-11:50", "10:15+99:99"})
  void in_spanOfTime_hasNoZone(String span) {
    assertThat(TimeOfDay.in(span)).isEqualTo(new TimeOfDay("10:15", ""));
  }

  /** A clock that shows the 60th second gave a value that no reader of ISO 8601 takes. */
  @Test
  void in_leapSecond_isTheLastOfItsMinute() {
    assertThat(TimeOfDay.in("23:59:60Z").time()).isEqualTo("23:59:59");
  }

  @Property(tries = 300, seed = "1")
  void in_everyMinuteOfTheDay_isReadBack(
      @ForAll @IntRange(max = 23) int hour, @ForAll @IntRange(max = 59) int minute) {
    String written = String.format(java.util.Locale.ROOT, "%02d:%02d", hour, minute);

    assertThat(TimeOfDay.in(" um " + written + " Uhr")).isEqualTo(new TimeOfDay(written, ""));
  }
}
