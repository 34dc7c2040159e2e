package io.github.copytaster.article.clean.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.PublicationTime;
import io.github.copytaster.article.date.Dates;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The date of scraped text was found behind a label only, and mostly it has none. */
final class DateLineTest {

  private static final String HEADLINE = "Westmouth council votes to rebuild the ferry pier";
  private static final String LEAD =
      "The council of Westmouth voted on Tuesday to rebuild the old ferry pier, ending a dispute of ten years.";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Friday, December 22, 2017; 2017-12-22",
        "May 12, 2026; 2026-05-12",
        "12 de marzo de 2024; 2024-03-12",
        "18 NOV 2019; 2019-11-18",
        "Admin | July 30, 2024; 2024-07-30",
        "Reuters November 18, 2019 11:03 PM; 2019-11-18T23:03",
        "Nov. 20, 2019 5:52 AM EST; 2019-11-20T05:52:00-05:00",
        "2026-01-12; 2026-01-12",
        "Stand: 21.11.2026, 14:32 Uhr; 2026-11-21T14:32",
        "Publié le 12 mars 2026 à 18h04, mis à jour à 19h10; 2026-03-12T18:04",
        "Pubblicato il 3 maggio 2024; 2024-05-03"
      })
  void apply_dateAboveTheStory_isTheDay(String line, String published) {
    Copy copy = apply(HEADLINE, line, LEAD);

    assertThat(copy.findings().published().value()).isEqualTo(published);
    assertThat(copy.kept()).containsExactly(HEADLINE, LEAD);
  }

  /** It was no dateline then, and the story had neither place nor agency. */
  @Test
  void apply_datelineOfARelease_isLeft() {
    String dateline = "LONDON, Feb. 1, 2026 /PRNewswire/ --";

    assertThat(apply(HEADLINE, dateline, LEAD).kept()).containsExactly(HEADLINE, dateline, LEAD);
  }

  /** The day of the visit stood at the top of the page, the story's own above the story. */
  @Test
  void apply_several_takesTheOneNextToTheStory() {
    Copy copy = apply("Wednesday, 20 Nov 2019", "Home", HEADLINE, "Nov. 19, 2019 8:03 am ET", LEAD);

    assertThat(copy.findings().published().value()).startsWith("2019-11-19T08:03");
    assertThat(copy.kept()).contains("Wednesday, 20 Nov 2019");
  }

  @Test
  void apply_writerBesideTheDate_isTheByline() {
    Copy copy = apply(HEADLINE, "By Anna Ross - 2026-01-12", LEAD);

    assertThat(copy.findings().byline()).isEqualTo("Anna Ross");
    assertThat(copy.findings().published().value()).isEqualTo("2026-01-12");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "WHEN: Tuesday, June 4, 2024",
        "The pier closed on May 12, 2020",
        "05/04/2018",
        "May 12",
        "Stand der Dinge am 21. November 2026",
        "Copyright of the Westmouth Herald 2020-01-12"
      })
  void apply_otherLines_areNoDate(String line) {
    Copy copy = apply(HEADLINE, line, LEAD);

    assertThat(copy.findings().published()).isEqualTo(PublicationTime.UNKNOWN);
    assertThat(copy.kept()).hasSize(3);
  }

  @Test
  void apply_belowTheLead_isATeasersDate() {
    Copy copy = apply(HEADLINE, LEAD, "June 8, 2026", "Ferry prices are to rise");

    assertThat(copy.findings().published()).isEqualTo(PublicationTime.UNKNOWN);
  }

  /** A summary as long as a lead stood above the line with the page's own day. */
  @Test
  void apply_dayKnownAlreadyBelowASummary_isDropped() {
    Copy copy = new Copy(List.of(LEAD, "12 May 2026, 09:12", LEAD));
    copy.findings().published(Dates.parse("2026-05-12T07:12:00Z", "json-ld"));

    new DateLine().apply(copy);

    assertThat(copy.kept()).containsExactly(LEAD, LEAD);
    assertThat(copy.findings().published().value()).isEqualTo("2026-05-12T07:12:00Z");
  }

  private static Copy apply(String... lines) {
    Copy copy = new Copy(List.of(lines));
    new DateLine().apply(copy);
    return copy;
  }
}
