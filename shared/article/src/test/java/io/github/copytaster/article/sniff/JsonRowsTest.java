package io.github.copytaster.article.sniff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.Article;
import io.github.copytaster.article.wire.Fixtures;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of values were "a JSON value that is no object", and lines of texts one story. */
final class JsonRowsTest {

  private static final String FIRST =
      "The harbour council of Westmouth voted on Tuesday to rebuild the old ferry pier, ending a"
          + " dispute that has divided the town for a decade. Work is to begin in spring.";
  private static final String SECOND =
      "Opponents said that the money should have gone to the flood wall, where the river came over"
          + " its banks twice last winter. They are considering a challenge in court.";
  private static final String ROW =
      "[7,\"%s\",\"" + FIRST + "\\n\\n" + SECOND + "\",[\"Anna Ross\",\"Ben Lund\"]]";
  private static final String HEADER = "[\"id\",\"title\",\"body\",\"authors\"]";
  private static final String ROWS =
      ROW.formatted("Pier to be rebuilt") + "%s" + ROW.formatted("Town votes on its pier");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s\n%s",
        "{\"fields\":%s}\n%s",
      })
  void read_rowsOnLines_areArticles(String lines) {
    List<Article> articles =
        Fixtures.readText(lines.formatted(HEADER, ROWS.formatted("\n"))).articles();

    assertThat(articles)
        .extracting(Article::title)
        .containsExactly("Pier to be rebuilt", "Town votes on its pier");
    assertThat(articles.get(0).paragraphs()).containsExactly(FIRST, SECOND);
    assertThat(articles.get(0).byline()).isEqualTo("Anna Ross, Ben Lund");
  }

  @Test
  void read_rowsWithoutAHeader_areToldByWhatTheyHold() {
    Fixtures.Result result = Fixtures.readText(ROWS.formatted("\n"));

    assertThat(result.format()).isEqualTo("json-rows (title, body)");
    assertThat(result.articles()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[%s,%s]", "{\"range\":\"A1\",\"values\":[%s,%s]}"})
  void read_listOfRows_areArticles(String json) {
    List<Article> articles =
        Fixtures.readText(json.formatted(HEADER, ROWS.formatted(","))).articles();

    assertThat(articles)
        .extracting(Article::title)
        .containsExactly("Pier to be rebuilt", "Town votes on its pier");
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s\n%s", "[%s,%s]"})
  void read_texts_areAStoryEach(String json) {
    String text = "\"%s\\n\\n" + FIRST + "\\n\\n" + SECOND + "\"";

    List<Article> articles =
        Fixtures.readText(
                json.formatted(text.formatted("Pier to be rebuilt"), text.formatted("Town votes")))
            .articles();

    assertThat(articles)
        .extracting(Article::title)
        .containsExactly("Pier to be rebuilt", "Town votes");
    assertThat(articles.get(0).paragraphs()).containsExactly(FIRST, SECOND);
  }

  /** What people say is no list of texts. */
  @Test
  void texts_shortQuotations_none() {
    assertThat(JsonRows.of("\"We will rebuild it.\"\n\"And soon.\"\n").texts()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[[1,2],[3,4]]", "[[\"a\",\"b\"],[\"c\",\"d\"]]"})
  void read_rowsWithoutStories_areRefused(String json) {
    assertThat(Fixtures.readText(json).articles()).isEmpty();
  }
}
