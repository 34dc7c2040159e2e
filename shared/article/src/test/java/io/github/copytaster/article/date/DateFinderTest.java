package io.github.copytaster.article.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.PublicationTime;
import io.github.copytaster.article.PublicationTime.Precision;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DateFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2016-02-09T09:17:00+03:00 | 2016-02-09T09:17:00+03:00",
        "2026-01-07T15:52:22Z | 2026-01-07T15:52:22Z",
        "2024-05-03 | 2024-05-03",
        "Thu, 05 Apr 2018 19:07:33 -0600 | 2018-04-05T19:07:33-06:00",
        "26-FEB-1987 15:43:59.53 | 1987-02-26T15:43:59",
        "Published 11:11 PM EST Nov 19, 2019 | 2019-11-19T23:11:00-05:00",
        "Published: Monday, January 16, 2012 | 2012-01-16",
        "Updated March 3rd, 2021 at 4:05 p.m. | 2021-03-03T16:05",
        "2011年12月09日 18:52 来源：某网 | 2011-12-09T18:52",
        "3. März 2021, 14:30 Uhr | 2021-03-03T14:30",
        "3 de mayo de 2021 | 2021-05-03",
        "1er juillet 2020 à 10h15 | 2020-07-01T10:15",
        "4 января 2012 г., 12:19 | 2012-01-04T12:19",
        "12 września 2019 | 2019-09-12",
        "03.05.2021 08:05 | 2021-05-03T08:05",
        "25/12/2020 | 2020-12-25",
        "12/25/2020 | 2020-12-25",
      })
  void find_realForms_areRead(String text, String value) {
    assertThat(DateFinder.find(text, "text")).map(PublicationTime::value).contains(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "05/04/2018",
        "Monday",
        "December 31",
        "© 2019 Westmouth Herald",
        "2024-13-40",
        "31 February 2020",
        "call 2020-555",
        "",
        "12:30"
      })
  void find_incompleteOrAmbiguous_isNone(String text) {
    assertThat(DateFinder.find(text, "text")).isEmpty();
  }

  @Test
  void find_withoutTime_hasThePrecisionOfADay() {
    PublicationTime day = DateFinder.find("16 January 2012", "text").orElseThrow();

    assertThat(day.precision()).isEqualTo(Precision.DAY);
    assertThat(day.zoneKnown()).isFalse();
    assertThat(day.foundIn()).isEqualTo("text");
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/2018/apr/05/pier, 2018-04-05",
    "https://example.org/news/2018/04/05/pier-rebuilt.html, 2018-04-05",
    "https://example.org/pier-2018-04-05, 2018-04-05"
  })
  void inAddress_datedPaths_areRead(String address, String value) {
    assertThat(DateFinder.inAddress(address)).map(PublicationTime::value).contains(value);
  }

  /** A year and month alone were completed with the day of the crawl by newspaper4k (#575). */
  @Test
  void inAddress_monthOnly_isNotCompleted() {
    assertThat(DateFinder.inAddress("https://example.org/2023/12/pier")).isEmpty();
  }

  @Property(seed = "1")
  void find_anyTextAroundADate_findsThatDateAlone(
      @ForAll @CharRange(from = 'g', to = 'z') String before,
      @ForAll @CharRange(from = 'g', to = 'z') String after,
      @ForAll LocalDate day) {
    Assume.that(day.getYear() >= 1900 && day.getYear() < 2100);

    assertThat(DateFinder.find(before + " " + day + " " + after, "text"))
        .contains(new PublicationTime(day.toString(), Precision.DAY, false, "text"));
    assertThat(
            DateFinder.inAddress(
                "/" + before + "/" + day.toString().replace('-', '/') + "/" + after))
        .contains(new PublicationTime(day.toString(), Precision.DAY, false, "url"));
  }

  @Property(tries = 2000, seed = "1")
  void find_anyText_givesOnlyDaysThereAre(@ForAll("nearlyDates") String text) {
    DateFinder.find(text, "text")
        .ifPresent(
            found -> {
              LocalDate day = LocalDate.parse(found.value().substring(0, 10));
              assertThat(day.getYear()).isBetween(1900, 2100);
              assertThat(text).contains(String.valueOf(day.getYear()));
            });
  }

  @Provide
  Arbitrary<String> nearlyDates() {
    return Arbitraries.of(
            "2024", "1899", "2101", "13", "31", "02", "30", "5", "-", "/", ".", " ", "May", "March",
            "de ", "年", "月", "日", "12:30", "24:61", "pm", "GMT", "+99:00", ",", "st")
        .list()
        .ofMaxSize(9)
        .map(parts -> String.join("", parts));
  }
}
