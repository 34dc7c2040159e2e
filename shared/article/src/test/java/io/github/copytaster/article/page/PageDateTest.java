package io.github.copytaster.article.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.PublicationTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When a page says it was published, and which of several days it is. */
final class PageDateTest {

  private static final String TOLD =
      "<script type='application/ld+json'>{\"datePublished\":\"2026-01-01\"}</script>";
  private static final String META = "<meta name='date' content='2026-01-02'>";
  private static final String MARKED =
      "<time itemprop='datePublished' datetime='2026-01-03'></time>";
  private static final String ADDRESS =
      "<link rel='canonical' href='https://herald.example/2026/01/04/pier'>";
  private static final String LINE = "<h1>Pier to rise again</h1><p>5 January 2026</p>";

  @ParameterizedTest
  @CsvSource({
    "0, 2026-01-01, json-ld",
    "1, 2026-01-02, meta",
    "2, 2026-01-03, itemprop",
    "3, 2026-01-04, url",
    "4, 2026-01-05, text"
  })
  void of_severalDays_isTheMostTrusted(int from, String day, String foundIn) {
    StringBuilder page = new StringBuilder();
    String[] places = {TOLD, META, MARKED, ADDRESS, LINE};
    for (int at = places.length - 1; at >= from; at--) {
      page.append(places[at]);
    }

    PublicationTime published = published(page.toString());

    assertThat(published.value()).isEqualTo(day);
    assertThat(published.foundIn()).isEqualTo(foundIn);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "article:published_time",
        "datePublished",
        "og:published_time",
        "DC.date.issued",
        "dcterms.created",
        "publish-date",
        "parsely-pub-date",
        "sailthru.date",
        "citation_publication_date",
        "article_date_original"
      })
  void of_metaOfAnyName_isRead(String name) {
    assertThat(published("<meta name='" + name + "' content='2026-01-12'>").value())
        .isEqualTo("2026-01-12");
    assertThat(published("<meta property='" + name + "' content='2026-01-12'>").value())
        .isEqualTo("2026-01-12");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<time datetime='2026-01-12'>yesterday</time>",
        "<time pubdate datetime='2026-01-12'></time>",
        "<span itemprop='datePublished' content='2026-01-12'></span>",
        "<abbr class='published' title='2026-01-12'>Monday</abbr>",
        "<time class='entry-date'>12 January 2026</time>",
        "<span itemprop='datePublished'>12 January 2026</span>"
      })
  void of_markedElement_isReadByAttributeOrText(String html) {
    assertThat(published(html).value()).isEqualTo("2026-01-12");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta name='modified' content='2026-01-12'>",
        "<meta name='date' content='soon'>",
        "<time>12 January 2026</time>",
        "<time datetime=''>12 o'clock</time>",
        "<span class='published'>12 January 2026</span>",
        "<h2>Pier</h2><p>12 January 2026</p>",
        "<p>12 January 2026</p>"
      })
  void of_whatIsNoDayOfPublication_isUnknown(String html) {
    assertThat(published(html)).isEqualTo(PublicationTime.UNKNOWN);
  }

  @Test
  void of_longLineBelowTheHeadline_isProse() {
    String prose = "On 12 January 2026 the council voted " + "and voted again ".repeat(10);

    assertThat(published("<h1>Pier to rise</h1><p>" + prose + "</p>"))
        .isEqualTo(PublicationTime.UNKNOWN);
  }

  @Test
  void of_dayFarBelowTheHeadline_isAnotherStorys() {
    assertThat(
            published("<h1>Pier to rise</h1>" + "<p>A line.</p>".repeat(12) + "<p>5 May 2025</p>"))
        .isEqualTo(PublicationTime.UNKNOWN);
  }

  @Test
  void of_brokenTimeBeforeAGoodOne_isPassedOver() {
    assertThat(
            published(
                    "<span itemprop='datePublished'>today</span>"
                        + "<span itemprop='datePublished'>12 January 2026</span>")
                .value())
        .isEqualTo("2026-01-12");
  }

  private static PublicationTime published(String html) {
    return Page.of(html + "<p>The council voted.</p>").published();
  }
}
