package io.github.copytaster.training.topic;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.copytaster.labels.Concept;
import io.github.copytaster.labels.topic.TopicModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Trains the topic model: {@code TrainTopics DATA_FOLDER MODEL_FILE REPORT_FILE RELEASE_DATE}.
 *
 * <p>First each held-out source is measured by a model that has not seen it, which also fits the
 * temperature; then the model that ships is trained on everything.
 */
public final class TrainTopics {

  private static final List<String> HELD_OUT =
      List.of("bbc_2225", "bias_detector_2026", "masakhanews_eng", "web");
  private static final float[] TEMPERATURES = {0.5f, 0.6f, 0.7f, 0.8f, 0.9f, 1, 1.15f, 1.3f, 1.5f};

  private TrainTopics() {}

  public static void main(String[] arguments) throws IOException {
    Path data = Path.of(arguments[0]).resolve("topic");
    List<Concept> concepts = concepts(data);
    List<Example> examples = Corpus.load(data);
    StringBuilder report = new StringBuilder(1024);
    report.append("| held-out source | articles | first | any | macro-F1 | calibration error |\n");
    report.append("|---|---|---|---|---|---|\n");
    float temperature = evaluate(examples, concepts, report);
    TopicModel model = Trainer.train(examples, concepts, "t" + arguments[3] + "-", temperature);
    String release = "t" + arguments[3] + "-" + hash(bytes(model));
    TopicModel shipped = model.named(release);
    Path target = Path.of(arguments[1]);
    try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(target))) {
      out.write(bytes(shipped));
    }
    Files.writeString(Path.of(arguments[2]), report);
    System.out.println(report + release + " temperature " + temperature);
  }

  private static float evaluate(
      List<Example> examples, List<Concept> concepts, StringBuilder report) {
    List<Example> train =
        examples.stream().filter(example -> !HELD_OUT.contains(example.source())).toList();
    float best = 1;
    double least = Double.MAX_VALUE;
    TopicModel plain = Trainer.train(train, concepts, "held-out", 1);
    List<Example> unseen =
        examples.stream()
            .filter(example -> example.gold() && HELD_OUT.contains(example.source()))
            .toList();
    for (float temperature : TEMPERATURES) {
      double error = Measure.of(plain.at(temperature), unseen).calibrationError();
      if (error < least) {
        least = error;
        best = temperature;
      }
    }
    for (String source : HELD_OUT) {
      List<Example> part =
          unseen.stream().filter(example -> example.source().equals(source)).toList();
      report.append(Measure.of(plain.at(best), part).row(source)).append('\n');
    }
    return best;
  }

  private static List<Concept> concepts(Path data) throws IOException {
    JsonNode release;
    try (GZIPInputStream stream =
        new GZIPInputStream(Files.newInputStream(data.resolve("mediatopics.json.gz")))) {
      release = new ObjectMapper().readTree(stream);
    }
    List<Concept> concepts = new ArrayList<>();
    for (int number = 1; number <= Corpus.CLASSES; number++) {
      String code = (number < 10 ? "0" : "") + number + "000000";
      for (JsonNode concept : release.path("concepts")) {
        if (concept.path("code").asText().equals(code)) {
          concepts.add(new Concept("medtop:" + code, concept.path("name").asText()));
        }
      }
    }
    return concepts;
  }

  private static byte[] bytes(TopicModel model) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    model.write(bytes);
    return bytes.toByteArray();
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 4);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }
}
