package io.github.copytaster.article.wire.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** JSON in tests, with apostrophes for quotes. */
final class Values {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Values() {}

  static JsonNode node(String json) {
    try {
      return JSON.readTree(json.replace('\'', '"'));
    } catch (JsonProcessingException broken) {
      throw new IllegalArgumentException(json, broken);
    }
  }

  static Fields fields(String json) {
    return new Fields(node(json));
  }
}
