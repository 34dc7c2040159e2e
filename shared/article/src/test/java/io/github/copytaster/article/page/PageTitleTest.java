package io.github.copytaster.article.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PageTitleTest {

  @Test
  void title_headingThatThePageRepeats_isTaken() {
    assertThat(
            title(
                "Council votes to rebuild pier | Herald",
                "Council votes to rebuild pier",
                "<h1>Herald</h1><h2>Council votes to rebuild pier</h2><h2>Ferry timetable</h2>"))
        .isEqualTo("Council votes to rebuild pier");
  }

  // Of 712 pages a dozen put their own name into the h1, and that was the title of the article.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Council votes to rebuild pier | The Westmouth Herald",
        "Council votes to rebuild pier - The Westmouth Herald",
        "Council votes to rebuild pier — The Westmouth Herald"
      })
  void title_logoAsHeading_isPassedOver(String written) {
    assertThat(title(written, "", "<h1>The Westmouth Herald</h1><p>Text.</p>"))
        .isEqualTo("Council votes to rebuild pier");
  }

  @Test
  void title_siteNamedByThePage_isPassedOver() {
    String page =
        "<title>The Westmouth Herald: Council votes to rebuild pier</title>"
            + "<meta property='og:site_name' content='The Westmouth Herald'>"
            + "<h1>The Westmouth Herald</h1><h2>Council votes to rebuild pier</h2>";

    assertThat(Page.of(page).title()).isEqualTo("Council votes to rebuild pier");
  }

  // What a page tells search engines is worded anew; readers see the h1.
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Pier Rebuilding Guide 2025; 7 things to know about rebuilding the pier",
        "Best Ferry Lines; The best ferry lines of the coast, tested by us"
      })
  void title_headingForReaders_isTakenBeforeTheOneForSearchEngines(String social, String heading) {
    assertThat(title(social + " | Herald", social, "<h1>" + heading + "</h1>")).isEqualTo(heading);
  }

  @Test
  void title_headingOfSomethingElse_isNotTaken() {
    assertThat(
            title(
                "Council votes to rebuild pier",
                "Council votes to rebuild pier",
                "<h1>Sign up for our morning letter</h1><h1>Around the coast this week</h1>"))
        .isEqualTo("Council votes to rebuild pier");
  }

  @Test
  void title_nameOfTheSectionAlone_givesWayToThePagesOwn() {
    assertThat(
            title(
                "When is the last time you took the ferry to work? | Herald",
                "",
                "<h1>Business Monday</h1>"))
        .isEqualTo("When is the last time you took the ferry to work?");
  }

  @Test
  void title_onlyAHeading_isTaken() {
    assertThat(title("", "", "<h1>Council votes</h1><p>Text.</p>")).isEqualTo("Council votes");
  }

  @Test
  void title_nothing_isEmpty() {
    assertThat(title("", "", "<p>Text.</p>")).isEmpty();
  }

  private static String title(String written, String social, String body) {
    return Page.of(
            "<html><head><title>"
                + written
                + "</title><meta property='og:title' content='"
                + social
                + "'></head><body>"
                + body
                + "</body></html>")
        .title();
  }
}
