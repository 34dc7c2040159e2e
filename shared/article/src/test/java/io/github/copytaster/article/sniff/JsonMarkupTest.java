package io.github.copytaster.article.sniff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.Article;
import io.github.copytaster.article.wire.Fixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Markup kept as JSON was "a JSON value that is no object". */
final class JsonMarkupTest {

  private static final String FIRST =
      "The harbour council of Westmouth voted on Tuesday to rebuild the old ferry pier, ending a"
          + " dispute that has divided the town for a decade.";
  private static final String SECOND =
      "Work is to begin in spring, the mayor said, and the county pays most of it & more.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[\"html\",{\"lang\":\"en\"},[\"body\",[\"h1\",\"Pier vote\"],[\"p\",{\"class\":\"a\"},\"%s\"],[\"p\",\"%s\"]]]",
        "[\"nitf\",[\"body\",[\"body.head\",[\"hedline\",[\"hl1\",\"Pier vote\"]]],"
            + "[\"body.content\",[\"p\",\"%s\"],[\"p\",\"%s\"]]]]"
      })
  void read_markupAsJson_isReadAsMarkup(String json) {
    Article article = Fixtures.readText(json.formatted(FIRST, SECOND)).only();

    assertThat(article.title()).isEqualTo("Pier vote");
    assertThat(article.paragraphs()).containsExactly(FIRST, SECOND);
  }

  @Test
  void of_marksInTheText_areEscaped() {
    assertThat(JsonMarkup.of("[\"p\",{\"title\":\"a \\\"b\\\"\"},\"1 < 2\",[\"br\"]]"))
        .contains("<p title=\"a &quot;b&quot;\">1 &lt; 2<br></br></p>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[\"title\",\"body\"]",
        "[\"p\",[1,2]]",
        "[\"p\",\"x\",{}]",
        "[\"two words\",[\"p\"]]",
        "[[\"p\"]]",
        "[\"p\"",
        "{}"
      })
  void of_anythingElse_empty(String json) {
    assertThat(JsonMarkup.of(json)).isEmpty();
  }
}
