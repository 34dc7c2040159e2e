package io.github.copytaster.article.wire.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Text out of a value: formats wrap it in lists and in objects with a value or a name. */
final class Texts {

  // ninjs 2 and 3 (value), JSON-LD (name, @value), WordPress (rendered), what once was XML (#text,
  // $t, _, __cdata), and others.
  private static final List<String> HOLDERS =
      List.of(
          "value",
          "rendered",
          "name",
          "text",
          "main",
          "basic",
          "@value",
          "content",
          "literal",
          "#text",
          "$t",
          "_",
          "__cdata",
          "plain",
          "default");
  private static final int DEEPEST = 4;

  private Texts() {}

  /** The first non-blank text of a value, or "". */
  static String one(JsonNode value) {
    return one(value, 0);
  }

  private static String one(JsonNode value, int depth) {
    if (value.isValueNode()) {
      return value.isNull() ? "" : value.asText();
    }
    // A field that is not there has none of the holders, each of which would be looked for in it.
    if (value.isEmpty() || depth == DEEPEST) {
      return "";
    }
    if (value.isArray()) {
      return main(value, depth);
    }
    for (String holder : HOLDERS) {
      String text = one(value.path(holder), depth + 1);
      if (!text.isBlank()) {
        return text;
      }
    }
    return "";
  }

  // ninjs 2 and 3: the headline with the role "main" is meant, wherever it stands.
  private static String main(JsonNode array, int depth) {
    String first = "";
    for (JsonNode entry : array) {
      String text = one(entry, depth + 1);
      if (text.isBlank()) {
        continue;
      }
      if (entry.path("role").asText().equals("main")) {
        return text;
      }
      first = first.isEmpty() ? text : first;
    }
    return first;
  }
}
