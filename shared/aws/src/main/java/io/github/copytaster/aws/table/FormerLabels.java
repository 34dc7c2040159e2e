package io.github.copytaster.aws.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What an item keeps of the one it replaces: when the article came, and what it was labelled. */
final class FormerLabels {

  private static final List<String> LABELS =
      List.of(
          Attributes.TOPICS,
          Attributes.SUBTOPIC,
          Attributes.COUNTRIES,
          Attributes.REGION,
          Attributes.MODEL_VERSION);

  private FormerLabels() {}

  /**
   * Adds it to {@code item}. Labels of another model become the previous ones; where the model is
   * the same, those before it stay so.
   */
  static void keep(
      Map<String, AttributeValue> item, Map<String, AttributeValue> old, String modelVersion) {
    copy(old, Attributes.INGESTED_AT, item);
    if (Values.text(modelVersion).equals(old.get(Attributes.MODEL_VERSION))) {
      copy(old, Attributes.PREVIOUS, item);
      return;
    }
    Map<String, AttributeValue> former = new HashMap<>();
    LABELS.forEach(name -> copy(old, name, former));
    item.put(Attributes.PREVIOUS, Values.map(former));
  }

  private static void copy(
      Map<String, AttributeValue> from, String name, Map<String, AttributeValue> to) {
    AttributeValue value = from.get(name);
    if (value != null) {
      to.put(name, value);
    }
  }
}
