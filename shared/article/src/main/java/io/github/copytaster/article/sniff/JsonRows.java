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

/**
 * JSON whose values are lists and not objects, a row each: {@code ["title", "body"]} and below it
 * {@code ["…", "…"]}, a list a line or all in one list; or nothing but texts, a story each.
 *
 * @param values the rows or texts; none where the JSON is of another kind
 */
record JsonRows(List<JsonNode> values) {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final int LEAST_COLUMNS = 2;
  private static final int LONG_TEXT = 300;

  JsonRows {
    values = List.copyOf(values);
  }

  /** Those of a text, which need not be JSON. */
  static JsonRows of(String text) {
    List<JsonNode> roots = roots(text);
    return new JsonRows(roots.size() == 1 ? roots.get(0).valueStream().toList() : roots);
  }

  /** The rows as a table that separates cells by commas and quotes them all; empty if none are. */
  Optional<String> table() {
    List<JsonNode> rows = new ArrayList<>(values);
    if (!rows.isEmpty() && rows.get(0).isObject()) {
      rows.set(0, header(rows.get(0)));
    }
    return rows.size() > 1 && rows.stream().allMatch(JsonRows::isRow)
        ? Optional.of(rows.stream().map(JsonRows::line).collect(Collectors.joining("\n", "", "\n")))
        : Optional.empty();
  }

  /** The texts, one at least of the length of a brief; none if there is anything else. */
  List<String> texts() {
    boolean stories =
        values.stream().allMatch(JsonNode::isTextual)
            && values.stream().anyMatch(value -> value.asText().length() >= LONG_TEXT);
    return stories ? values.stream().map(JsonNode::asText).toList() : List.of();
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
    return object.valueStream().filter(JsonRows::isRow).findFirst().orElse(object);
  }

  private static boolean isRow(JsonNode value) {
    return value.isArray()
        && value.size() >= LEAST_COLUMNS
        && value.valueStream().allMatch(cell -> cell.isValueNode() || isListOfValues(cell));
  }

  private static boolean isListOfValues(JsonNode cell) {
    return cell.isArray() && cell.valueStream().allMatch(JsonNode::isValueNode);
  }

  private static String line(JsonNode row) {
    return row.valueStream()
        .map(JsonRows::cell)
        .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
        .collect(Collectors.joining(","));
  }

  private static String cell(JsonNode value) {
    if (value.isNull()) {
      return "";
    }
    return value.isArray()
        ? value.valueStream().map(JsonNode::asText).collect(Collectors.joining(", "))
        : value.asText();
  }
}
