package io.github.copytaster.article.wire.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The fields of one object, whose names may be written in any way: "versioncreated",
 * "version_created", "versionCreated", "Version Created". Fields that stand in "fields",
 * "attributes", "values" or "metadata" count as the object's own where it has none of that name.
 */
final class Fields {

  // Where The Guardian, Contentful, Strapi, JSON:API (Drupal), CUE and Apple News keep the fields
  // of
  // an item.
  private static final List<String> HOLDERS = List.of("fields", "attributes", "values", "metadata");
  private static final Pattern TYPED =
      Pattern.compile("(.{1,60})_(?:t|s|ss|dt|tdt|txt|(?:t|txt|text)_[a-z]{2})");
  private static final List<String> TYPES =
      List.of("S", "N", "M", "L", "$date", "$oid", "$numberLong", "$numberInt");
  // Prismic, Storyblok, Sanity and Elasticsearch keep an item's own fields in one of its own.
  private static final List<String> INHERITED =
      List.of(
          "id",
          "uid",
          "uuid",
          "guid",
          "lang",
          "language",
          "locale",
          "author",
          "byline",
          "datepublished",
          "publishedat",
          "published",
          "firstpublishedat",
          "firstpublicationdate",
          "publicationdate",
          "webpublicationdate",
          "displaydate");
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}(?:[-_][A-Z]{2})?");
  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

  private static final String ADDED = "field_";

  private final Map<String, JsonNode> values = new HashMap<>();
  private final Map<String, String> written = new HashMap<>();

  Fields(JsonNode object) {
    object.properties().forEach(this::put);
    HOLDERS.stream().map(object::path).forEach(holder -> holder.properties().forEach(this::put));
    object.properties().forEach(this::putTyped);
    HOLDERS.stream()
        .map(object::path)
        .forEach(holder -> holder.properties().forEach(this::putTyped));
  }

  /** The same, with what is said around it of that which it does not say itself. */
  Fields within(Fields around) {
    INHERITED.stream()
        .filter(name -> around.has(name) && around.value(name).isValueNode())
        .forEach(
            name -> {
              if (values.putIfAbsent(name, around.value(name)) == null) {
                written.put(name, around.written(name));
              }
            });
    return this;
  }

  // Solr says the type of a field in its name: "title_t", "text_txt_en", "date_dt". Those that an
  // editor added to Drupal begin all alike.
  private void putTyped(Map.Entry<String, JsonNode> field) {
    if (field.getKey().startsWith(ADDED)) {
      put(Map.entry(field.getKey().substring(ADDED.length()), field.getValue()));
    } else if (field.getKey().indexOf('_') > 0) {
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

  // DynamoDB's {"S": "…"}, MongoDB's {"$date": "…"}, Contentful's {"en-US": …}.
  private static JsonNode untyped(JsonNode value) {
    // Every field of every object passes here, and nearly all are texts.
    if (!value.isObject() || value.isEmpty()) {
      return value;
    }
    if (value.size() == 1) {
      Optional<JsonNode> typed =
          TYPES.stream()
              .map(value::path)
              .filter(inner -> inner.isValueNode() || inner.isContainerNode())
              .findFirst();
      if (typed.isPresent()) {
        return typed.get();
      }
    }
    // Of several languages the first, in each field the same.
    return value.properties().stream().allMatch(Fields::isLanguage)
        ? value.elements().next()
        : value;
  }

  // {"id": 7} says which, and not what in Indonesian.
  private static boolean isLanguage(Map.Entry<String, JsonNode> field) {
    String tag = field.getKey();
    return LANGUAGE.matcher(tag).matches()
        && LANGUAGES.contains(tag.substring(0, 2))
        && !tag.equals("id")
        && !field.getValue().isNumber();
  }

  /** Plain names, in the order of the alphabet. */
  List<String> plainNames() {
    return values.keySet().stream().sorted().toList();
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
