package io.github.copytaster.training.topic;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.copytaster.training.topic.Example.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The examples cut so that neither reader has learnt from those that join them.
 *
 * @param learnt what the first reader may learn from
 * @param everyday news and web pages as they come, to see how much of it the first reader doubts;
 *     the transformer has learnt from them, so they say nothing of it
 * @param hard a third of those that were picked, after the transformer was trained, because it
 *     doubted them: it looks worse on them than it is
 * @param filed stories of the pool under the heading that their publisher filed them under, one in
 *     six: as news comes, with conventions of the publisher's own
 */
record UnseenByBoth(
    List<Example> learnt, List<Example> everyday, List<Example> hard, List<Example> filed) {

  // Rows picked after the transformer was trained have keys of their own.
  private static final String PICKED_LATER = "m";

  static UnseenByBoth of(Path data, List<Example> examples) throws IOException {
    Map<String, String> headings = new HashMap<>();
    for (JsonNode row : JsonLinesFile.rows(data.resolve("pool_fulltext.jsonl.gz"))) {
      if (row.path("label").isTextual()) {
        headings.put(row.path("id").asText(), row.path("label").asText());
      }
    }
    UnseenByBoth unseen =
        new UnseenByBoth(
            new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    examples.forEach(example -> unseen.put(example, headings.getOrDefault(example.key(), "")));
    return unseen;
  }

  private void put(Example example, String heading) {
    int draw = Math.floorMod(example.key().hashCode(), 12);
    if (example.kind() == Kind.POOL && !heading.isEmpty()) {
      if (draw < 2) {
        filed.add(example.given(Integer.parseInt(heading) - 1));
      }
      return;
    }
    if (example.isGold() && example.key().startsWith(PICKED_LATER)) {
      if (draw < 4) {
        hard.add(example);
      }
      return;
    }
    if (TrainTopics.everyday(example) > 0 && example.isGold() && draw < 4) {
      everyday.add(example);
      return;
    }
    learnt.add(example);
  }
}
