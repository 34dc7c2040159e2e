package io.github.copytaster.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.wire.Fixtures;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that show a reader less of their story than they hold for machines. */
final class PagesForMachinesTest {

  private static final String TITLE = "Council votes to rebuild ferry pier";
  private static final List<String> STORY =
      List.of(
          "The harbour council of Westmouth voted on Tuesday to rebuild the old ferry pier, ending"
              + " a dispute that has divided the town for a decade.",
          "Work is to begin in spring, the mayor said, and will cost about four million pounds, of"
              + " which the county has promised to pay a half.",
          "Ada Lund, who runs the ferry to the island with her two brothers, said that she had"
              + " stopped believing in it and would now order a second boat.",
          "The storm of last winter carried off the planks of the old pier, which had been closed"
              + " to the public for six years.");
  private static final String MARKED_UP = "<p>" + String.join("</p><p>", STORY) + "</p>";

  /** Built in the browser, such a page has no text at all, and was refused for having none. */
  @Test
  void read_storyInStructuredDataAlone_isTheStory() {
    Article article = one(page(data(String.join("\\n\\n", STORY)), "<div id=\"root\"></div>"));

    assertThat(article.title()).isEqualTo(TITLE);
    assertThat(article.paragraphs()).isEqualTo(STORY);
    assertThat(article.byline()).isEqualTo("Ada Berg");
    assertThat(article.published().value()).isEqualTo("2026-01-12T09:30:00Z");
  }

  @Test
  void read_structuredDataInAGraphAndAsMarkup_isTheStory() {
    String graph = "{\"@graph\": [{\"@type\": \"WebSite\"}, " + data(MARKED_UP) + "]}";

    assertThat(one(page(graph, "<noscript>Please enable JavaScript.</noscript>")).paragraphs())
        .isEqualTo(STORY);
  }

  /** The lead and the hint below it were stored, with the whole story beside them. */
  @Test
  void read_leadAboveAHint_isCompletedFromStructuredData() {
    String hint = "To read this article please enable JavaScript in your browser.";
    String lead = "<h1>" + TITLE + "</h1><p>" + STORY.get(0) + "</p><p>" + hint + "</p>";

    Article article = one(page(data(String.join("\\n", STORY)), "<article>" + lead + "</article>"));

    assertThat(article.paragraphs()).isEqualTo(STORY);
    assertThat(article.dropped()).contains(new DroppedText(hint, "shown-in-part"));
  }

  /**
   * What is told to machines is often flattened, and here cut, so that the shown text is better.
   */
  @Test
  void read_wholeStoryShown_staysAsItIsShown() {
    String flat = String.join(" ", STORY.subList(0, 3));

    Article article =
        one(page(data(flat), "<article><h1>" + TITLE + "</h1>" + MARKED_UP + "</article>"));

    assertThat(article.paragraphs()).isEqualTo(STORY);
  }

  @Test
  void read_listOfArticlesInStructuredData_isNone() {
    String list = data(MARKED_UP) + ", " + data(MARKED_UP).replace("Council votes", "Nobody votes");

    Fixtures.Result result =
        Fixtures.readText(page("[" + list + "]", "<a href=\"/pier\">Pier</a>"));

    assertThat(result.articles()).isEmpty();
  }

  /** Next.js's state: the page said "Loading…" and was refused for that one word. */
  @Test
  void read_storyInThePagesStateAlone_isTheOneBesideThePagesHeadline() {
    String other =
        "A brewery in the hills has been sold to a rival for an unknown sum. ".repeat(20);
    String related = "\"related\": [{\"headline\": \"Brewery sold\", \"body\": \"" + other + "\"}]";

    assertThat(one(inState(related, "<p>Loading…</p>")).paragraphs()).isEqualTo(STORY);
  }

  /** What else lies in the state may be longer than the story. */
  @Test
  void read_storyShownAndInState_staysAsItIsShown() {
    String shown = "<article><h1>" + TITLE + "</h1><p>" + STORY.get(0) + "</p>";

    Article article = one(inState("\"menu\": []", shown + "<p>" + STORY.get(1) + "</p></article>"));

    assertThat(article.paragraphs()).isEqualTo(STORY.subList(0, 2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"props\": ", "[1, 2]", "", "{}"})
  void read_stateWithoutAStory_isRefusedAsAPageWithoutText(String state) {
    String script = "<script id=\"__NEXT_DATA__\" type=\"application/json\">" + state + "</script>";

    Fixtures.Result result = Fixtures.readText(page("{}", "<p>Loading…</p>" + script));

    assertThat(result.articles()).isEmpty();
  }

  private static String inState(String beside, String body) {
    StringBuilder blocks = new StringBuilder();
    for (String paragraph : STORY) {
      blocks.append(blocks.isEmpty() ? "" : ", ");
      blocks
          .append("{\"type\": \"paragraph\", \"html\": \"<p>")
          .append(paragraph)
          .append("</p>\"}");
    }
    String state =
        "{\"props\": {\"story\": {\"headline\": \""
            + TITLE
            + "\", \"body\": ["
            + blocks
            + "]}, "
            + beside
            + "}}";
    return page(
        "{}",
        body + "<script id=\"__NEXT_DATA__\" type=\"application/json\">" + state + "</script>");
  }

  private static String data(String body) {
    return """
        {"@type": "NewsArticle", "headline": "%s", "datePublished": "2026-01-12T09:30:00Z",
         "author": {"@type": "Person", "name": "Ada Berg"}, "articleBody": "%s"}"""
        .formatted(TITLE, body);
  }

  private static String page(String data, String body) {
    return "<!doctype html><html lang=\"en\"><head><title>"
        + TITLE
        + " | Westmouth Herald</title><script type=\"application/ld+json\">"
        + data
        + "</script></head><body><nav><a href=\"/\">Home</a></nav>"
        + body
        + "</body></html>";
  }

  private static Article one(String page) {
    Fixtures.Result result = Fixtures.readText(page);
    assertThat(result.articles()).as(result.outcome().toString()).hasSize(1);
    return result.articles().get(0);
  }
}
