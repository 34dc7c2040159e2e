package io.github.copytaster.article.wire.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.Article;
import io.github.copytaster.article.wire.Fixtures;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Newsrooms wrap an article in whatever their own API wraps everything in. */
final class WrappedItemsTest {

  private static final String FIRST =
      "The harbour council of Westmouth voted on Tuesday to rebuild the old ferry pier.";
  private static final String SECOND =
      "Work is to begin in spring, the mayor said, and the county pays most of it.";
  private static final String ITEM =
      "{\"headline\":\"Pier vote\",\"body\":\"" + FIRST + "\\n\\n" + SECOND + "\"}";

  /**
   * A wrapper whose name no list had gave "an object without a body", and a wrapper called "story"
   * or "content" lost the headline: its object was taken for a text.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"data\":{\"article\":%s}}",
        "{\"data\":{\"article\":%s},\"status\":\"ok\"}",
        "{\"story\":%s}",
        "{\"content\":%s,\"status\":200}",
        "{\"envelope\":%s}",
        "{\"getArticleById\":{\"node\":%s}}",
        "{\"envelope\":[%s]}",
        "{\"response\":{\"content\":%s}}",
        "{\"hits\":{\"hits\":[{\"_id\":\"1\",\"_source\":%s}]}}",
        "[[%s]]"
      })
  void read_wrappedItem_isFound(String wrapper) {
    Article article = Fixtures.readText(wrapper.replace("%s", ITEM)).only();

    assertThat(article.title()).isEqualTo("Pier vote");
    assertThat(article.paragraphs()).containsExactly(FIRST, SECOND);
  }

  /** Stories by their ids were "an object without a body". */
  @Test
  void read_storiesByTheirIds_areReadEach() {
    List<Article> articles =
        Fixtures.readText("{\"1001\":" + ITEM + ",\"1002\":" + ITEM.replace("Pier", "Quay") + "}")
            .articles();

    assertThat(articles).extracting(Article::title).containsExactly("Pier vote", "Quay vote");
  }

  /** Solr's names of fields end in their type. */
  @Test
  void read_answerOfSolr_isFound() {
    Article article =
        Fixtures.readText(
                "{\"responseHeader\":{\"status\":0},\"response\":{\"numFound\":1,\"docs\":[{"
                    + "\"title_t\":[\"Pier vote\"],\"text_txt_en\":\""
                    + FIRST
                    + "\\n\\n"
                    + SECOND
                    + "\",\"date_dt\":\"2026-01-12T09:30:00Z\",\"author_s\":\"Anna Ross\"}]}}")
            .only();

    assertThat(article.title()).isEqualTo("Pier vote");
    assertThat(article.paragraphs()).containsExactly(FIRST, SECOND);
    assertThat(article.published().value()).isEqualTo("2026-01-12T09:30:00Z");
    assertThat(article.byline()).isEqualTo("Anna Ross");
  }

  /** Each of these was "an object without a body". */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"response\":{\"results\":[{\"id\":\"uk/pier\",\"webTitle\":\"x\",\"fields\":%s}]}}", // The Guardian
        "{\"items\":[{\"sys\":{\"id\":\"1\"},\"fields\":%s}]}", // Contentful
        "{\"data\":[{\"id\":1,\"attributes\":%s}],\"meta\":{}}", // Strapi
        "{\"data\":[{\"type\":\"node--article\",\"id\":\"u\",\"attributes\":%s}]}", // Drupal
        "{\"data\":{\"children\":[{\"kind\":\"t3\",\"data\":%s}]},\"kind\":\"Listing\"}", // Reddit
        "{\"request\":{},\"objects\":[%s]}", // Diffbot
        "{\"@odata.context\":\"x\",\"value\":[%s]}", // OData
        "{\"data\":{\"posts\":{\"edges\":[{\"node\":%s}]}}}" // GraphQL
      })
  void read_answerOfAnInterface_isFound(String wrapper) {
    Article article = Fixtures.readText(wrapper.replace("%s", ITEM)).only();

    assertThat(article.title()).isEqualTo("Pier vote");
    assertThat(article.paragraphs()).containsExactly(FIRST, SECOND);
  }

  // The item's own headline is not its holder's.
  @Test
  void read_fieldBesideAndInAHolder_isTheOneBeside() {
    String item = "{\"headline\":\"Pier to stay\",\"fields\":" + ITEM + "}";

    assertThat(Fixtures.readText(item).only().title()).isEqualTo("Pier to stay");
  }

  @Test
  void read_typedValuesOfDatabases_areTheirTexts() {
    String dynamo =
        "{\"Item\":{\"headline\":{\"S\":\"Pier vote\"},\"body\":{\"S\":\"%s\\n\\n%s\"}}}"
            .formatted(FIRST, SECOND);
    String mongo =
        ITEM.replace(
            "{\"headline", "{\"publishedDate\":{\"$date\":\"2026-01-12T09:30:00Z\"},\"headline");

    assertThat(Fixtures.readText(dynamo).only().paragraphs()).containsExactly(FIRST, SECOND);
    assertThat(Fixtures.readText(mongo).only().published().value())
        .isEqualTo("2026-01-12T09:30:00Z");
  }

  @Test
  void read_appleNews_takesTheComponentsThatAreText() {
    String json =
        "{\"title\":\"Pier vote\",\"components\":[{\"role\":\"title\",\"text\":\"Pier vote\"},"
            + "{\"role\":\"byline\",\"text\":\"By Anna Ross\"},{\"role\":\"body\",\"text\":\""
            + FIRST
            + "\"},{\"role\":\"photo\",\"caption\":\"The pier\"},{\"role\":\"body\",\"text\":\""
            + SECOND
            + "\"}]}";

    assertThat(Fixtures.readText(json).only().paragraphs()).containsExactly(FIRST, SECOND);
  }

  /** What {@code DataFrame.to_json} writes was "an object without a body". */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"title\":{\"0\":\"Pier vote\",\"1\":\"Pier cost\"},\"text\":{\"0\":\"%1$s\",\"1\":\"%2$s %1$s\"}}",
        "{\"columns\":[\"title\",\"text\"],\"index\":[0,1],\"data\":[[\"Pier vote\",\"%1$s\"],[\"Pier cost\",\"%2$s %1$s\"]]}",
        "[{\"title\":\"Pier vote\",\"text\":\"%1$s\"},{\"title\":\"Pier cost\",\"text\":\"%2$s %1$s\"}]"
      })
  void read_tableOfPandas_isAnArticleARow(String table) {
    Fixtures.Result result = Fixtures.readText(table.formatted(FIRST + " " + SECOND, SECOND));

    assertThat(result.articles())
        .extracting(Article::title)
        .containsExactly("Pier vote", "Pier cost");
  }

  @Test
  void read_creditsOfArc_areTheByline() {
    String json =
        ITEM.replace("{\"headline", "{\"credits\":{\"by\":[{\"name\":\"Anna Ross\"}]},\"headline");

    assertThat(Fixtures.readText(json).only().byline()).isEqualTo("Anna Ross");
  }

  @Test
  void read_twoItemsInAnUnknownWrapper_areBothFound() {
    assertThat(Fixtures.readText("{\"envelope\":[" + ITEM + "," + ITEM + "]}").articles())
        .extracting(Article::title)
        .isEqualTo(List.of("Pier vote", "Pier vote"));
  }

  /** A text in an object is still a text: WordPress writes every field so. */
  @Test
  void read_bodyThatIsAnObjectWithText_isNoWrapper() {
    String json =
        "{\"title\":{\"rendered\":\"Pier vote\"},\"content\":{\"rendered\":\"<p>"
            + FIRST
            + "</p><p>"
            + SECOND
            + "</p>\"}}";

    Article article = Fixtures.readText(json).only();

    assertThat(article.title()).isEqualTo("Pier vote");
    assertThat(article.paragraphs()).containsExactly(FIRST, SECOND);
  }

  @Test
  void read_wrapperDeeperThanAnyApi_isRefused() {
    String deep = "{\"a\":".repeat(20) + ITEM + "}".repeat(20);

    assertThat(Fixtures.readText(deep).format()).isEqualTo("NO_ARTICLE");
    assertThat(Fixtures.readText(deep).message()).contains("an object without a body");
  }

  @Test
  void read_wrapperOfValues_isRefused() {
    assertThat(Fixtures.readText("{\"status\":\"ok\"}").format()).isEqualTo("NO_ARTICLE");
    assertThat(Fixtures.readText("{\"ids\":[1,2]}").format()).isEqualTo("NO_ARTICLE");
  }
}
