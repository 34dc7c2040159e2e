package io.github.copytaster.aws.table;

import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Placeholders of one DynamoDB expression: several of the table's names are reserved words. */
final class Expression {

  private final Map<String, String> names = new HashMap<>();
  private final Map<String, AttributeValue> values = new HashMap<>();

  /** The placeholder of an attribute. */
  String name(String attribute) {
    String placeholder = "#" + attribute;
    names.put(placeholder, attribute);
    return placeholder;
  }

  /** A placeholder for a value. */
  String value(AttributeValue value) {
    String placeholder = ":value" + values.size();
    values.put(placeholder, value);
    return placeholder;
  }

  /** The condition that an attribute is what it is in {@code item}, or as absent. */
  String same(String attribute, Map<String, AttributeValue> item) {
    AttributeValue value = item.get(attribute);
    return value == null
        ? "attribute_not_exists(" + name(attribute) + ")"
        : name(attribute) + " = " + value(value);
  }

  Map<String, String> names() {
    return Map.copyOf(names);
  }

  Map<String, AttributeValue> values() {
    return Map.copyOf(values);
  }
}
