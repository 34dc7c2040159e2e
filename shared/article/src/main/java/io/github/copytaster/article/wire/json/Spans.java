package io.github.copytaster.article.wire.json;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The words of one paragraph, which editors keep in pieces: plain, bold, linked. Joined without a
 * blank, as each piece brings its own.
 */
final class Spans {

  private static final int DEEPEST = 6;

  private Spans() {}

  /** Whether all entries are pieces of one paragraph, and none a paragraph of its own. */
  static boolean areAll(JsonNode entries) {
    for (JsonNode entry : entries) {
      if (!isSpan(entry)) {
        return false;
      }
    }
    return true;
  }

  /** The paragraph. */
  static String joined(JsonNode entries) {
    StringBuilder text = new StringBuilder();
    entries.forEach(entry -> append(entry, text, 0));
    return text.toString();
  }

  private static boolean isSpan(JsonNode entry) {
    if (!entry.isObject()) {
      return entry.isTextual();
    }
    Fields fields = new Fields(entry);
    return switch (BodyTree.type(fields)) {
      case "text", "span", "link", "hyperlink", "hardbreak", "br", "mention" -> true;
      // Slate's leaves have no type.
      case "" -> fields.value("text").isTextual();
      default -> false;
    };
  }

  private static void append(JsonNode entry, StringBuilder text, int depth) {
    if (entry.isTextual()) {
      text.append(entry.asText());
      return;
    }
    if (entry.isArray()) {
      entry.forEach(inner -> append(inner, text, depth));
      return;
    }
    Fields fields = new Fields(entry);
    String type = BodyTree.type(fields);
    if (type.equals("hardbreak") || type.equals("br")) {
      text.append(' ');
      return;
    }
    for (String name : new String[] {"text", "value", "content", "children"}) {
      JsonNode value = fields.value(name);
      if (!value.isMissingNode() && depth < DEEPEST) {
        append(value, text, depth + 1);
        return;
      }
    }
  }
}
