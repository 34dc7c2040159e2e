package io.github.copytaster.training.topic;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.copytaster.labels.Copy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Reads ../shared/data/topic. */
final class Corpus {

  /** Top concepts are numbered 01 to 17. */
  static final int CLASSES = 17;

  // People's labels are few and ours; the teacher's are many and second-hand.
  private static final float GOLD_WEIGHT = 5;
  private static final float SHORT_WEIGHT = 0.3f;
  private static final float[][] SHARES = {{1}, {0.68f, 0.32f}, {0.58f, 0.26f, 0.16f}};

  private static final ObjectMapper JSON = new ObjectMapper();

  private Corpus() {}

  static List<Example> load(Path folder) throws IOException {
    List<Example> examples = new ArrayList<>();
    for (JsonNode row : rows(folder.resolve("gold_train.jsonl.gz"))) {
      int topics = row.path("topics").size();
      if (topics > 0) {
        float[] target = new float[CLASSES];
        for (int rank = 0; rank < topics; rank++) {
          target[number(row.path("topics").get(rank).asText())] += SHARES[topics - 1][rank];
        }
        boolean web = row.path("kind").asText().equals("web");
        String source = web ? "web" : row.path("source").asText();
        examples.add(new Example(source, copy(row), target, GOLD_WEIGHT, true));
      }
    }
    taught(examples, folder, "pool_fulltext", "teacher_pool", 1);
    taught(examples, folder, "short_labelled", "teacher_short", SHORT_WEIGHT);
    return examples;
  }

  private static void taught(
      List<Example> examples, Path folder, String texts, String labels, float weight)
      throws IOException {
    List<JsonNode> teacher = rows(folder.resolve(labels + ".jsonl.gz"));
    int at = 0;
    for (JsonNode row : rows(folder.resolve(texts + ".jsonl.gz"))) {
      float[] target = new float[CLASSES];
      float[] sum = new float[1];
      teacher
          .get(at++)
          .path("topics")
          .properties()
          .forEach(
              entry -> {
                float probability = (float) entry.getValue().asDouble();
                target[number(entry.getKey())] = probability;
                sum[0] += probability;
              });
      for (int topic = 0; topic < CLASSES; topic++) {
        target[topic] /= sum[0];
      }
      examples.add(new Example(row.path("source").asText(), copy(row), target, weight, false));
    }
  }

  private static Copy copy(JsonNode row) {
    return new Copy(row.path("title").asText(), row.path("text").asText(), "", "en", "");
  }

  private static int number(String code) {
    return Integer.parseInt(code) - 1;
  }

  private static List<JsonNode> rows(Path file) throws IOException {
    List<JsonNode> rows = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        rows.add(JSON.readTree(line));
      }
    }
    return rows;
  }
}
