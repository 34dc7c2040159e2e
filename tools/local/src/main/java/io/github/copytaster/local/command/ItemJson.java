package io.github.copytaster.local.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An item of the table as plain JSON. */
final class ItemJson {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private ItemJson() {}

  static JsonNode of(Map<String, AttributeValue> item) {
    ObjectNode object = NODES.objectNode();
    new TreeMap<>(item).forEach((name, value) -> object.set(name, of(value)));
    return object;
  }

  private static JsonNode of(AttributeValue value) {
    return switch (value.type()) {
      case S -> NODES.textNode(value.s());
      case N -> NODES.numberNode(new BigDecimal(value.n()));
      case BOOL -> NODES.booleanNode(value.bool());
      case M -> of(value.m());
      case L -> {
        ArrayNode array = NODES.arrayNode();
        value.l().forEach(element -> array.add(of(element)));
        yield array;
      }
      case SS -> {
        ArrayNode array = NODES.arrayNode();
        value.ss().forEach(array::add);
        yield array;
      }
      case B, NS, BS, NUL, UNKNOWN_TO_SDK_VERSION -> NODES.nullNode();
    };
  }
}
