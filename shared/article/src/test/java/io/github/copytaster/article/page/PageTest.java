package io.github.copytaster.article.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.copytaster.article.PublicationTime;
import io.github.copytaster.article.block.Block;
import io.github.copytaster.article.block.Surroundings;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PageTest {

  private static final String PAGE =
      """
      <!DOCTYPE html><html lang="en-GB"><head>
      <title>Council votes to rebuild ferry pier | Westmouth Herald</title>
      <meta property="og:title" content="Council votes to rebuild ferry pier">
      <meta name="keywords" content="ferry, pier , council">
      <link rel="canonical" href="https://herald.example/2024/05/03/pier">
      <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle",
        "datePublished":"2024-05-03T09:30:00+01:00","author":[{"name":"Ada Lund"},{"name":"Max Berg"}]}]}</script>
      </head><body><nav class="menu"><a href="/">Home</a> <a href="/sport">Sport</a></nav>
      <article class="story"><h1>Council votes to rebuild ferry pier</h1>
      <div class="article-body"><p>The council voted on Tuesday, in a <b>full</b> hall, to rebuild it.</p>
      <p>Work begins<br>in spring, the mayor of Westmouth said after the meeting.</p></div>
      <p style="display: none">Hidden words</p></article>
      <footer>© Herald</footer></body></html>
      """;

  private final Page page = Page.of(PAGE);

  @Test
  void of_page_knowsWhatItSaysOfItself() {
    assertThat(page.title()).isEqualTo("Council votes to rebuild ferry pier");
    assertThat(page.published().value()).isEqualTo("2024-05-03T09:30:00+01:00");
    assertThat(page.published().foundIn()).isEqualTo("json-ld");
    assertThat(page.byline()).isEqualTo("Ada Lund, Max Berg");
    assertThat(page.languageTag()).isEqualTo("en-GB");
    assertThat(page.keywords()).containsExactly("ferry", "pier", "council");
    assertThat(page.url()).isEqualTo("https://herald.example/2024/05/03/pier");
  }

  @Test
  void of_page_isCutAtBlocksAndBreaks() {
    assertThat(page.blocks())
        .extracting(Block::text)
        .containsExactly(
            "Home Sport",
            "Council votes to rebuild ferry pier",
            "The council voted on Tuesday, in a full hall, to rebuild it.",
            "Work begins",
            "in spring, the mayor of Westmouth said after the meeting.",
            "Hidden words",
            "© Herald");
  }

  @ParameterizedTest
  @CsvSource({
    "0, in-nav, 1",
    "0, own-bad-name, 1",
    "1, is-h1, 1",
    "1, title-overlap, 1",
    "2, in-article, 1",
    "2, in-body-container, 1",
    "2, is-p, 1",
    "2, link-share, 0",
    "2, blocks-after-headline, 1",
    "4, blocks-after-headline, 3",
    "5, hidden, 1",
    "6, in-footer, 1",
    "6, in-article, 0"
  })
  void of_block_knowsWhereItStands(int block, String measure, float value) {
    Surroundings surroundings = page.blocks().get(block).surroundings();

    assertThat(surroundings.measure(Surroundings.MEASURES.indexOf(measure))).isEqualTo(value);
  }

  @Test
  void of_navigation_isMostlyLinks() {
    Surroundings surroundings = page.blocks().get(0).surroundings();

    assertThat(surroundings.measure(Surroundings.MEASURES.indexOf("link-share")))
        .isGreaterThan(0.8f);
  }

  /** "Republish this story" holds the story as one line of markup; that line was taken for it. */
  @Test
  void of_textArea_isNoText() {
    Page republished =
        Page.of("<p>It will.</p><textarea>&lt;p>It will.&lt;/p></textarea><p>In spring.</p>");

    assertThat(republished.blocks())
        .extracting(Block::text)
        .containsExactly("It will.", "In spring.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'@type':'NewsArticle','headline':'Pier to rise again'}",
        "{'@type':['Thing','BlogPosting']}",
        "{'@graph':[{'@type':'WebPage'},{'@type':'Article','headline':'Pier'}]}",
        "[{'@type':'Article','headline':'Pier'},{'@type':'NewsArticle','headline':'Pier '}]"
      })
  void isArticle_oneArticleInStructuredData_isSaid(String data) {
    assertThat(saying(data).isArticle()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'@type':'WebPage','headline':'Pier to rise again'}",
        "{'@type':'CollectionPage','mainEntity':{'@type':'ItemList','itemListElement':[{'@type':'Article'}]}}",
        "[{'@type':'NewsArticle','headline':'Pier'},{'@type':'NewsArticle','headline':'Ferry'}]",
        "{'@type':'WebSite','hasPart':{'@type':'Article'}}",
        "{'@type':42}",
        "{}"
      })
  void isArticle_otherPageOrListOfArticles_isNotSaid(String data) {
    assertThat(saying(data).isArticle()).isFalse();
  }

  private static Page saying(String data) {
    return Page.of(
        "<script type='application/ld+json'>"
            + data.replace('\'', '"')
            + "</script><p>It will.</p>");
  }

  @Test
  void of_titleElementAlone_losesTheSite() {
    Page plain = Page.of("<title>Pier to rise again - Westmouth Herald</title><p>It will.</p>");

    assertThat(plain.title()).isEqualTo("Pier to rise again");
  }

  @Test
  void of_dateOnlyBelowTheHeadline_isFoundThere() {
    Page plain = Page.of("<h1>Pier to rise again</h1><p>16 January 2012, 10:15</p><p>It will.</p>");

    assertThat(plain.published().value()).isEqualTo("2012-01-16T10:15");
    assertThat(plain.published().foundIn()).isEqualTo("text");
  }

  /** A caption's "August 14, 1935" became the day on which the page was published. */
  @Test
  void of_dateBelowTheHeadlineOlderThanTheWeb_isHistory() {
    Page plain =
        Page.of("<h1>Pensions turn 75</h1><p>Signed on August 14, 1935</p><p>It will last.</p>");

    assertThat(plain.published()).isEqualTo(PublicationTime.UNKNOWN);
  }

  @Test
  void of_dateInTheAddressAlone_isFoundThere() {
    Page plain =
        Page.of(
            "<meta property='og:url' content='https://h.example/2018/apr/05/pier'><p>It will.</p>");

    assertThat(plain.published().value()).isEqualTo("2018-04-05");
  }

  @Test
  void of_noDateAtAll_isUnknownAndNotToday() {
    assertThat(Page.of("<h1>Pier</h1><p>Opens on Monday.</p>").published())
        .isEqualTo(PublicationTime.UNKNOWN);
  }

  @Test
  void of_brokenStructuredData_isPassedOver() {
    Page broken =
        Page.of(
            "<script type='application/ld+json'>{\"datePublished\": \"2024-</script>"
                + "<meta name='author' content='By Ada Lund'><p>It will.</p>");

    assertThat(broken.byline()).isEqualTo("Ada Lund");
    assertThat(broken.published()).isEqualTo(PublicationTime.UNKNOWN);
  }

  @Test
  void of_millionNestedElements_isReadInBoundedTime() {
    String deep = "<div>".repeat(1_000_000) + "The end.";

    Page read = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Page.of(deep));
    assertThat(read.blocks()).extracting(Block::text).contains("The end.");
  }

  @Test
  void of_hundredThousandBlocks_readsTheFirst() {
    List<Block> blocks = Page.of("<p>Line of a list.</p>".repeat(100_000)).blocks();

    assertThat(blocks).hasSizeBetween(1000, 10_000);
  }

  @Property(tries = 200, seed = "1")
  void of_anyText_givesLinesThatAreNeverBlank(@ForAll String html) {
    Page page = Page.of("<article class='" + html + "'>" + html + "<p>The end.</p>");

    assertThat(page.blocks())
        .extracting(Block::text)
        .allSatisfy(line -> assertThat(line).isNotBlank().doesNotContain("\n", "  "));
    assertThat(page.title()).isEqualTo(page.title().strip());
  }

  @Test
  void kinds_namesOfClasses_areRecognisedInside() {
    assertThat(NamedParts.kinds("post-content") & NamedParts.BODY).isNotZero();
    assertThat(NamedParts.kinds("js-Related-links") & NamedParts.BAD).isNotZero();
    assertThat(NamedParts.kinds("user-comments") & NamedParts.COMMENTS).isNotZero();
    assertThat(NamedParts.kinds("x9 zz")).isZero();
  }
}
