package io.github.copytaster.article.sniff;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;

/**
 * Markup kept as JSON (JsonML): {@code ["p", {"class": "lead"}, "The council ", ["b", "voted"]]}.
 */
final class JsonMarkup {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Pattern NAME = Pattern.compile("[A-Za-z][\\w.:-]{0,40}");

  private JsonMarkup() {}

  /** The same as HTML or XML is written; empty if the text is none. */
  static Optional<String> of(String text) {
    if (!begins(text)) {
      return Optional.empty();
    }
    try {
      JsonNode root = MAPPER.readTree(text);
      StringBuilder markup = new StringBuilder(text.length());
      return holdsElement(root) && write(root, markup)
          ? Optional.of(markup.toString())
          : Optional.empty();
    } catch (IOException noJson) {
      return Optional.empty();
    }
  }

  private static boolean begins(String text) {
    try (JsonParser parser = MAPPER.createParser(text)) {
      return parser.nextToken() == JsonToken.START_ARRAY
          && parser.nextToken() == JsonToken.VALUE_STRING
          && NAME.matcher(parser.getText()).matches();
    } catch (IOException noJson) {
      return false;
    }
  }

  private static boolean holdsElement(JsonNode root) {
    for (JsonNode child : root) {
      if (child.isArray()) {
        return true;
      }
    }
    return false;
  }

  private static boolean write(JsonNode element, StringBuilder markup) {
    if (!element.path(0).isTextual() || !NAME.matcher(element.path(0).asText()).matches()) {
      return false;
    }
    String name = element.path(0).asText();
    markup.append('<').append(name);
    int first = 1;
    if (element.path(1).isObject()) {
      first = 2;
      element
          .path(1)
          .properties()
          .forEach(attribute -> attribute(attribute.getKey(), attribute.getValue(), markup));
    }
    markup.append('>');
    for (int at = first; at < element.size(); at++) {
      JsonNode child = element.path(at);
      if (child.isObject() || (child.isArray() && !write(child, markup))) {
        return false;
      }
      if (child.isValueNode() && !child.isNull()) {
        markup.append(Entities.escape(child.asText()));
      }
    }
    markup.append("</").append(name).append('>');
    return true;
  }

  private static void attribute(String name, JsonNode value, StringBuilder markup) {
    if (NAME.matcher(name).matches() && value.isValueNode()) {
      markup
          .append(' ')
          .append(name)
          .append("=\"")
          .append(Entities.escape(value.asText()))
          .append('"');
    }
  }
}
