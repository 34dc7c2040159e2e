package io.github.copytaster.article.wire.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.copytaster.article.RefusedCopyException;
import io.github.copytaster.article.RejectionCode;
import java.util.Optional;

/** JSON inside a text of JSON: databases have no type for an editor's tree and keep its source. */
final class EmbeddedJson {

  private static final int MOST_ENTRIES = 10_000;

  private final JsonItems items;

  EmbeddedJson(JsonItems items) {
    this.items = items;
  }

  /**
   * The objects or lists in a text, if it is nothing else.
   *
   * @throws RefusedCopyException if they go beyond a limit
   */
  Optional<JsonNode> in(String text) throws RefusedCopyException {
    String bare = text.strip();
    boolean object = bare.startsWith("{") && bare.endsWith("}");
    if (!object && !(bare.startsWith("[") && bare.endsWith("]"))) {
      return Optional.empty();
    }
    ArrayNode found = JsonNodeFactory.instance.arrayNode();
    try {
      items.read(bare, node -> add(node, found));
    } catch (RefusedCopyException refused) {
      if (refused.code() == RejectionCode.MALFORMED) {
        return Optional.empty(); // "[AP] …" in brackets
      }
      throw refused;
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(found);
  }

  // Each entry of a list counts its own values: none of a million may be kept.
  private static void add(JsonNode node, ArrayNode found) {
    if (found.size() < MOST_ENTRIES) {
      found.add(node);
    }
  }
}
