package io.github.copytaster.article.wire.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Tables as pandas writes them: a column a field, {@code {"title": {"0": "…", "1": "…"}, "text":
 * {"0": "…"}}} (its default), or names and rows, {@code {"columns": ["title", "text"], "data":
 * [["…", "…"]]}} (split).
 */
final class Columns {

  private static final List<String> ROWS = List.of("values", "rows", "data", "table");

  private Columns() {}

  /** The rows as objects, in a list of the caller's; none if it is no such table. */
  static List<JsonNode> rows(JsonNode table) {
    if (table.path("columns").isArray() && table.path("data").path(0).isArray()) {
      return split(table.path("columns"), table.path("data"));
    }
    for (String name : ROWS) {
      JsonNode rows = table.path(name);
      if (isHeader(rows.path(0)) && rows.path(1).isArray()) {
        return split(rows.path(0), rows).subList(1, rows.size());
      }
    }
    return isByColumn(table) ? byColumn(table) : new ArrayList<>();
  }

  // Google's sheets: {"values": [["title", "text"], ["…", "…"]]}
  private static boolean isHeader(JsonNode names) {
    boolean title = false;
    boolean body = false;
    for (JsonNode name : names) {
      String plain = Fields.plain(name.asText());
      title |= FieldNames.isTitle(plain);
      body |= FieldNames.isBody(plain);
    }
    return names.isArray() && title && body;
  }

  private static List<JsonNode> split(JsonNode columns, JsonNode data) {
    List<JsonNode> rows = new ArrayList<>();
    for (JsonNode values : data) {
      ObjectNode row = JsonNodeFactory.instance.objectNode();
      for (int at = 0; at < Math.min(columns.size(), values.size()); at++) {
        row.set(columns.path(at).asText(), values.path(at));
      }
      rows.add(row);
    }
    return rows;
  }

  private static boolean isByColumn(JsonNode table) {
    if (table.size() < 2) {
      return false;
    }
    for (JsonNode column : table) {
      if (!column.isObject() || !column.path("0").isValueNode()) {
        return false;
      }
    }
    return true;
  }

  private static List<JsonNode> byColumn(JsonNode table) {
    List<JsonNode> rows = new ArrayList<>();
    // Every column has the same rows.
    table.elements().next().fieldNames().forEachRemaining(index -> rows.add(row(table, index)));
    return rows;
  }

  private static JsonNode row(JsonNode table, String index) {
    ObjectNode row = JsonNodeFactory.instance.objectNode();
    table.properties().forEach(column -> row.set(column.getKey(), column.getValue().path(index)));
    return row;
  }
}
