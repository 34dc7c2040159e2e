package io.github.copytaster.article.sniff;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * JSON whose values are lists and not objects, a row each: {@code ["title", "body"]} and below it
 * {@code ["…", "…"]}, a list a line or all in one list; or nothing but texts, a story each.
 */
final class JsonRows {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final int LEAST_COLUMNS = 2;
  private static final int LONG_TEXT = 300;

  private JsonRows() {}

  /** The rows as a table that separates cells by commas and quotes them all; empty if none are. */
  static Optional<String> table(String text) {
    List<JsonNode> rows = roots(text);
    List<JsonNode> all = new ArrayList<>();
    if (rows.size() == 1 && rows.get(0).isArray()) {
      rows.get(0).forEach(all::add);
    } else {
      all.addAll(rows);
    }
    if (!all.isEmpty() && all.get(0).isObject()) {
      all.set(0, header(all.get(0)));
    }
    return all.size() > 1 && all.stream().allMatch(JsonRows::isRow)
        ? Optional.of(all.stream().map(JsonRows::line).collect(Collectors.joining("\n", "", "\n")))
        : Optional.empty();
  }

  /** The texts, one at least of the length of a brief; none if there is anything else. */
  static List<String> texts(String text) {
    List<JsonNode> values = roots(text);
    JsonNode first = values.isEmpty() ? MAPPER.missingNode() : values.get(0);
    List<JsonNode> all = new ArrayList<>();
    if (values.size() == 1 && first.isArray()) {
      first.forEach(all::add);
    } else if (values.size() > 1) {
      all.addAll(values);
    }
    boolean stories =
        all.stream().allMatch(JsonNode::isTextual)
            && all.stream().anyMatch(value -> value.asText().length() >= LONG_TEXT);
    return stories ? all.stream().map(JsonNode::asText).toList() : List.of();
  }

  // A list of objects is not looked at: it may be long, and is read one after the other.
  private static List<JsonNode> roots(String text) {
    if (!mayBe(text)) {
      return List.of();
    }
    List<JsonNode> roots = new ArrayList<>();
    try (JsonParser parser = MAPPER.createParser(text)) {
      while (parser.nextToken() != null) {
        roots.add(MAPPER.readTree(parser));
      }
    } catch (IOException noJson) {
      return List.of();
    }
    return roots;
  }

  private static boolean mayBe(String text) {
    try (JsonParser parser = MAPPER.createParser(text)) {
      JsonToken first = parser.nextToken();
      if (first == JsonToken.START_ARRAY) {
        JsonToken second = parser.nextToken();
        return second == JsonToken.START_ARRAY || (second != null && second.isScalarValue());
      }
      if (first == JsonToken.START_OBJECT) {
        parser.skipChildren();
        return parser.nextToken() == JsonToken.START_ARRAY;
      }
      return first == JsonToken.VALUE_STRING;
    } catch (IOException noJson) {
      return false;
    }
  }

  // {"fields": ["id", "title", "body"]} above the rows.
  private static JsonNode header(JsonNode object) {
    return StreamSupport.stream(object.spliterator(), false)
        .filter(value -> value.isArray() && isRow(value))
        .findFirst()
        .orElse(object);
  }

  private static boolean isRow(JsonNode value) {
    if (!value.isArray() || value.size() < LEAST_COLUMNS) {
      return false;
    }
    return StreamSupport.stream(value.spliterator(), false)
        .allMatch(
            cell ->
                cell.isValueNode()
                    || (cell.isArray()
                        && StreamSupport.stream(cell.spliterator(), false)
                            .allMatch(JsonNode::isValueNode)));
  }

  private static String line(JsonNode row) {
    return StreamSupport.stream(row.spliterator(), false)
        .map(JsonRows::cell)
        .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
        .collect(Collectors.joining(","));
  }

  private static String cell(JsonNode value) {
    if (value.isNull()) {
      return "";
    }
    return value.isArray()
        ? StreamSupport.stream(value.spliterator(), false)
            .map(JsonNode::asText)
            .collect(Collectors.joining(", "))
        : value.asText();
  }
}
