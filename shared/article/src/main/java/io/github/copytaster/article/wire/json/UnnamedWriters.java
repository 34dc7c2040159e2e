package io.github.copytaster.article.wire.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.copytaster.article.wire.WriterCells;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The field with the writers of many items, where its name is one that nobody knows. */
final class UnnamedWriters {

  /** How many items say it. */
  static final int SAMPLE = 50;

  private static final String AUTHOR = "author";
  private static final int LEAST_ITEMS = 2;

  private UnnamedWriters() {}

  /** The field, if but one holds names of people in nearly all items; empty if none or a known. */
  static Optional<String> field(List<JsonNode> items) {
    List<JsonNode> objects = items.stream().limit(SAMPLE).filter(JsonNode::isObject).toList();
    if (objects.size() < LEAST_ITEMS
        || objects.stream().anyMatch(item -> !Authors.byline(new Fields(item)).isEmpty())) {
      return Optional.empty();
    }
    Set<String> names = new TreeSet<>();
    objects.get(0).fieldNames().forEachRemaining(names::add);
    List<String> found =
        names.stream()
            .filter(name -> !FieldNames.isKnown(name))
            .filter(name -> objects.stream().allMatch(item -> item.path(name).isTextual()))
            .filter(name -> areWriters(objects, name))
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** The same item, the field named as it is elsewhere. */
  static JsonNode named(JsonNode item, Optional<String> field) {
    return item instanceof ObjectNode object && field.isPresent() && object.has(field.get())
        ? object.deepCopy().set(AUTHOR, object.path(field.get()))
        : item;
  }

  private static boolean areWriters(List<JsonNode> objects, String name) {
    List<String> cells = objects.stream().map(item -> item.path(name).asText().strip()).toList();
    return WriterCells.areWriters(cells, objects.stream().map(item -> others(item, name)).toList());
  }

  private static String others(JsonNode item, String name) {
    List<String> texts = new ArrayList<>();
    for (Map.Entry<String, JsonNode> field : item.properties()) {
      if (!field.getKey().equals(name) && field.getValue().isTextual()) {
        texts.add(field.getValue().asText());
      }
    }
    return String.join(" ", texts);
  }
}
