package io.github.copytaster.article.wire.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.copytaster.article.RefusedCopyException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds the first items back until they have told which field has the writers. */
final class SampledItems implements JsonItems.Taker {

  private final JsonItems.Taker taker;
  private final List<JsonNode> held = new ArrayList<>();
  private Optional<String> writers = Optional.empty();
  private boolean told;

  SampledItems(JsonItems.Taker taker) {
    this.taker = taker;
  }

  @Override
  public void take(JsonNode object) throws RefusedCopyException {
    if (told) {
      taker.take(UnnamedWriters.named(object, writers));
      return;
    }
    held.add(object);
    if (held.size() == UnnamedWriters.SAMPLE) {
      end();
    }
  }

  /** Says that no more items come. */
  void end() throws RefusedCopyException {
    if (!told) {
      told = true;
      writers = UnnamedWriters.field(held);
      for (JsonNode object : held) {
        taker.take(UnnamedWriters.named(object, writers));
      }
      held.clear();
    }
  }
}
