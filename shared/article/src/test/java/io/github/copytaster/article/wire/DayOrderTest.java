package io.github.copytaster.article.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class DayOrderTest {

  @Test
  void of_anotherDateAbove12_saysWhichComesFirst() {
    assertThat(DayOrder.of(Stream.of("03/04/2026", "17/04/2026"))).isEqualTo(DayOrder.DAY_FIRST);
    assertThat(DayOrder.of(Stream.of("03/04/2026", "04-17-2026"))).isEqualTo(DayOrder.MONTH_FIRST);
  }

  @Test
  void of_nothingOrBoth_isUnknown() {
    assertThat(DayOrder.of(Stream.of("03/04/2026", "11/12/2026"))).isEqualTo(DayOrder.UNKNOWN);
    assertThat(DayOrder.of(Stream.of("17/04/2026", "04/17/2026"))).isEqualTo(DayOrder.UNKNOWN);
    assertThat(DayOrder.of(Stream.of("", "2026-04-17", "yesterday"))).isEqualTo(DayOrder.UNKNOWN);
  }

  @Test
  void yearFirst_dateWithAClock_keepsTheClock() {
    assertThat(DayOrder.MONTH_FIRST.yearFirst("3/4/2026 2:30 PM")).isEqualTo("2026-03-04 2:30 PM");
    assertThat(DayOrder.DAY_FIRST.yearFirst("3/4/2026")).isEqualTo("2026-04-03");
    assertThat(DayOrder.UNKNOWN.yearFirst("3/4/2026")).isEqualTo("3/4/2026");
    assertThat(DayOrder.DAY_FIRST.yearFirst("April 2026")).isEqualTo("April 2026");
  }
}
