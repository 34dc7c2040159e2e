package io.github.copytaster.article.wire.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.copytaster.article.Limits;
import io.github.copytaster.article.RefusedCopyException;
import java.io.IOException;

/**
 * The objects of a JSON text one at a time: a list of 10,000 stories is never a tree as a whole.
 */
final class JsonItems {

  /** Takes one object. */
  interface Taker {
    void take(JsonNode object) throws RefusedCopyException;
  }

  private final Limits limits;
  private final ObjectMapper mapper;

  JsonItems(Limits limits) {
    this.limits = limits;
    this.mapper =
        new ObjectMapper(
            JsonFactory.builder()
                .streamReadConstraints(
                    StreamReadConstraints.builder()
                        .maxNestingDepth(limits.maximumDepth())
                        .maxStringLength(limits.maximumBytes())
                        .build())
                .build());
  }

  /** Reads one text that holds an object, a list of objects, or several of either after another. */
  void read(String text, Taker taker) throws RefusedCopyException {
    try (JsonParser source = mapper.createParser(text);
        CountingParser parser = new CountingParser(source, limits.maximumNodes())) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        // Lists at the top are gone through, everything else is an item.
        if (token != JsonToken.START_ARRAY && token != JsonToken.END_ARRAY) {
          parser.beginItem();
          taker.take(mapper.readTree(parser));
        }
      }
    } catch (IOException malformed) {
      throw JsonFault.refusal(malformed, text, limits);
    }
  }
}
