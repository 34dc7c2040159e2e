package io.github.copytaster.training.topic;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.copytaster.labels.Copy;
import io.github.copytaster.labels.topic.Concepts;
import io.github.copytaster.training.JsonLinesFile;
import io.github.copytaster.training.topic.Example.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Reads ../shared/data/topic: people's labels on full articles, a teacher's on the rest; and more
 * articles that were labelled by reading (tools/training/labels).
 */
final class Corpus {

  // People's labels are few and ours; the teacher's are many and second-hand. Measured by leaving
  // sources out: 12 instead of 5 lost a point, short texts at 0.6 gained nothing.
  private static final float GOLD_WEIGHT = 5;
  private static final float POOL_WEIGHT = 1;
  private static final float SHORT_WEIGHT = 0.3f;

  // Wikipedia files its items by conventions of its own. Mixed into the topics' one target they
  // cost stories 1.5 points (leaving sources out); as a target of their own they cost nothing.
  private static final String WIKIPEDIA = "wp_current_events";
  private static final float OWN_SHARE = 0.8f;

  private static final float[][] SHARES = {{1}, {0.75f, 0.25f}, {0.66f, 0.2f, 0.14f}};

  private final Concepts concepts;
  private final Map<String, Integer> topicIndexes = new HashMap<>();
  private final Map<String, Integer> narrowerIndexes = new HashMap<>();

  Corpus(Concepts concepts) {
    this.concepts = concepts;
    for (int topic = 0; topic < concepts.topics().size(); topic++) {
      topicIndexes.put(concepts.topics().get(topic).code().substring("medtop:".length(), 9), topic);
    }
    for (int index = 0; index < concepts.narrower().size(); index++) {
      narrowerIndexes.put(
          concepts.narrower().get(index).code().substring("medtop:".length()), index);
    }
  }

  /**
   * All that teach, and of gold_train what is judged as well.
   *
   * @param folder holds gold_train and the others
   * @param more gzipped JSON Lines with the fields of gold_train; they teach and are never judged
   */
  List<Example> load(Path folder, List<Path> more) throws IOException {
    List<Example> examples = labelled(folder.resolve("gold_train.jsonl.gz"));
    for (Path file : more) {
      examples.addAll(labelled(file));
    }
    labelledByTeacher(examples, folder, "pool_fulltext", "teacher_pool", Kind.POOL);
    labelledByTeacher(examples, folder, "short_labelled", "teacher_short", Kind.SHORT);
    return examples;
  }

  /** What people labelled, but for what they found to be no article. */
  List<Example> labelled(Path file) throws IOException {
    List<Example> examples = new ArrayList<>();
    for (JsonNode row : JsonLinesFile.rows(file)) {
      if (!row.path("topics").isEmpty()) {
        examples.add(gold(row));
      }
    }
    return examples;
  }

  private static Kind kind(JsonNode row) {
    return switch (row.path("kind").asText()) {
      case "web" -> Kind.WEB;
      case "taught" -> Kind.TAUGHT;
      default -> Kind.NEWS;
    };
  }

  private Example gold(JsonNode row) {
    List<Integer> given = new ArrayList<>();
    float[] target = new float[concepts.topics().size()];
    float[] shares = SHARES[row.path("topics").size() - 1];
    for (JsonNode code : row.path("topics")) {
      target[index(code.asText())] += shares[given.size()];
      given.add(index(code.asText()));
    }
    float[] narrower = new float[concepts.narrower().size()];
    int sub = narrowerIndexes.getOrDefault(row.path("sub").asText(), -1);
    if (sub >= 0) {
      narrower[sub] = 1;
    }
    return new Example(
        row.path("key").asText(),
        row.path("source").asText(),
        kind(row),
        copy(row),
        target,
        narrower,
        new float[0],
        GOLD_WEIGHT,
        List.copyOf(given),
        sub);
  }

  private void labelledByTeacher(
      List<Example> examples, Path folder, String texts, String labels, Kind kind)
      throws IOException {
    List<JsonNode> rows = JsonLinesFile.rows(folder.resolve(texts + ".jsonl.gz"));
    List<JsonNode> answers = JsonLinesFile.rows(folder.resolve(labels + ".jsonl.gz"));
    if (rows.size() != answers.size()) {
      throw new IOException(
          "expected a line of "
              + labels
              + " for each of the "
              + rows.size()
              + " of "
              + texts
              + ", found "
              + answers.size());
    }
    for (int at = 0; at < rows.size(); at++) {
      JsonNode row = rows.get(at);
      float[] topics = new float[concepts.topics().size()];
      fill(topics, answers.get(at).path("topics"), topicIndexes);
      scaleToOne(topics);
      float[] brief = kind == Kind.SHORT ? topics.clone() : new float[0];
      List<Integer> given = List.of();
      if (row.path("source").asText().startsWith(WIKIPEDIA)) {
        given = List.of(index(row.path("topic").asText()));
        mix(brief, given.get(0));
      }
      float[] narrower = new float[concepts.narrower().size()];
      fill(narrower, answers.get(at).path("sub"), narrowerIndexes);
      examples.add(
          new Example(
              row.path("id").asText(),
              row.path("source").asText(),
              kind,
              copy(row),
              topics,
              narrower,
              brief,
              kind == Kind.POOL ? POOL_WEIGHT : SHORT_WEIGHT,
              given,
              -1));
    }
  }

  private static void fill(float[] target, JsonNode shares, Map<String, Integer> indexes) {
    for (Iterator<Map.Entry<String, JsonNode>> all = shares.properties().iterator();
        all.hasNext(); ) {
      Map.Entry<String, JsonNode> share = all.next();
      Integer index = indexes.get(share.getKey());
      if (index != null) {
        target[index] = (float) share.getValue().asDouble();
      }
    }
  }

  private static void scaleToOne(float[] shares) {
    float sum = 0;
    for (float share : shares) {
      sum += share;
    }
    for (int at = 0; at < shares.length; at++) {
      shares[at] /= sum;
    }
  }

  private static void mix(float[] topics, int own) {
    for (int topic = 0; topic < topics.length; topic++) {
      topics[topic] = (1 - OWN_SHARE) * topics[topic] + (topic == own ? OWN_SHARE : 0);
    }
  }

  private static Copy copy(JsonNode row) {
    String title = row.path("title").isTextual() ? row.path("title").asText() : "";
    return new Copy(title, row.path("text").asText(), "", "en", "");
  }

  private int index(String code) {
    Integer index = topicIndexes.get(code);
    if (index == null) {
      throw new IllegalArgumentException(
          "expected a topic from 01 to " + topicIndexes.size() + ", found " + code);
    }
    return index;
  }
}
