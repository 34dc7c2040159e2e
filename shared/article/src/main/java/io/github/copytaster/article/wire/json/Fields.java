package io.github.copytaster.article.wire.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The fields of one object, whose names may be written in any way: "versioncreated",
 * "version_created", "versionCreated", "Version Created". Fields that stand in "fields" or
 * "attributes" count as the object's own where it has none of that name.
 */
final class Fields {

  // Where The Guardian, Contentful, Strapi and JSON:API (Drupal) keep the fields of an item.
  private static final List<String> HOLDERS = List.of("fields", "attributes");
  private static final Pattern TYPED =
      Pattern.compile("(.{1,60})_(?:t|s|ss|dt|tdt|txt|(?:t|txt|text)_[a-z]{2})");
  private static final List<String> TYPES = List.of("S", "N", "$date", "$oid");

  private final Map<String, JsonNode> values = new HashMap<>();
  private final Map<String, String> written = new HashMap<>();

  Fields(JsonNode object) {
    object.properties().forEach(this::put);
    HOLDERS.stream().map(object::path).forEach(holder -> holder.properties().forEach(this::put));
    object.properties().forEach(this::putTyped);
  }

  // Solr says the type of a field in its name: "title_t", "text_txt_en", "date_dt".
  private void putTyped(Map.Entry<String, JsonNode> field) {
    if (field.getKey().indexOf('_') > 0) {
      Matcher typed = TYPED.matcher(field.getKey());
      if (typed.matches()) {
        put(Map.entry(typed.group(1), field.getValue()));
      }
    }
  }

  private void put(Map.Entry<String, JsonNode> field) {
    String name = plain(field.getKey());
    if (!field.getValue().isNull() && values.putIfAbsent(name, untyped(field.getValue())) == null) {
      written.put(name, field.getKey());
    }
  }

  // DynamoDB's {"S": "…"} and MongoDB's {"$date": "…"}.
  private static JsonNode untyped(JsonNode value) {
    // Every field of every object passes here, and nearly all are texts.
    return value.size() != 1
        ? value
        : TYPES.stream().map(value::path).filter(JsonNode::isValueNode).findFirst().orElse(value);
  }

  /** Names as written, in no order. */
  List<String> names() {
    return written.values().stream().sorted().toList();
  }

  /** The name of a field as it is written in the file. */
  String written(String name) {
    return written.getOrDefault(name, name);
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  /** The value of that field, missing if there is none. */
  JsonNode value(String name) {
    return values.getOrDefault(name, MissingNode.getInstance());
  }

  /** The first of these fields that has text, as it is written in the file, or "". */
  String firstName(List<String> names) {
    return names.stream()
        .filter(name -> !Texts.one(value(name)).isBlank())
        .map(this::written)
        .findFirst()
        .orElse("");
  }

  /** The text of the first of these fields that has one, or "". */
  String text(String... names) {
    for (String name : names) {
      String text = Texts.one(value(name));
      if (!text.isBlank()) {
        return text;
      }
    }
    return "";
  }

  /** All texts of the first of these fields that has any. */
  List<String> texts(String... names) {
    for (String name : names) {
      List<String> texts = new ArrayList<>();
      JsonNode value = value(name);
      if (value.isArray()) {
        value.forEach(entry -> texts.add(Texts.one(entry)));
      } else {
        texts.add(Texts.one(value));
      }
      texts.removeIf(String::isBlank);
      if (!texts.isEmpty()) {
        return texts;
      }
    }
    return List.of();
  }

  /** Lower-case letters and digits of a name; "@type" keeps apart from "type". */
  static String plain(String name) {
    StringBuilder plain = new StringBuilder(name.length());
    for (int at = 0; at < name.length(); at++) {
      char sign = name.charAt(at);
      if (Character.isLetterOrDigit(sign) || sign == '@') {
        plain.append(Character.toLowerCase(sign));
      }
    }
    return plain.toString();
  }
}
