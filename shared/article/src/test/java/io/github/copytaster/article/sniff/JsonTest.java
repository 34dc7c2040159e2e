package io.github.copytaster.article.sniff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"headline\":\"Pier\"}",
        "{ \"headline\" : 1",
        "[{\"a\":1}]",
        "[\n  {\"a\":1}",
        "[[{\"a\":1}]]",
        "{}",
        "[{}]",
        "{",
        "{\"headline",
        "{'headline': 'Pier'}",
        "{headline: 'Pier'}"
      })
  void begins_objectsWholeBrokenOrCut_areJson(String text) {
    assertThat(Json.begins(text)).isTrue();
  }

  /** Editors' notes stand in braces and brackets as well. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{Adds quotes} The council voted.",
        "[Updates with mayor] The council voted.",
        "{\"We are glad\"} she said",
        "{}The council",
        "[1, 2, 3]",
        "[\"a\"]",
        "Council votes {again}",
        ""
      })
  void begins_notesOfEditors_areText(String text) {
    assertThat(Json.begins(text)).isFalse();
  }
}
