package io.github.copytaster.training.topic;

import io.github.copytaster.labels.topic.TopicModel;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Fills the model card's frame (resource model-card.md) with what a training run measured. */
final class ModelCard {

  private static final String FRAME = "model-card.md";

  private ModelCard() {}

  /** Writes model-card.md and its pictures into {@code docs}. */
  static void write(Path docs, TopicModel model, Provenance provenance, Report report)
      throws IOException {
    Path pictures = docs.resolve("model-card");
    Files.createDirectories(pictures);
    report.writePictures(pictures);
    StringBuilder data = new StringBuilder();
    for (Provenance.DataFile file : provenance.files()) {
      data.append("| ").append(file.name()).append(" | ").append(file.hash()).append(" |\n");
    }
    String card =
        frame()
            .replace("{release}", model.release())
            .replace("{data}", data)
            .replace("{examples}", Integer.toString(provenance.examples()))
            .replace("{settings}", provenance.settings().toString())
            .replace("{words}", Integer.toString(model.vocabulary().size()))
            .replace("{summary}", report.summary())
            .replace("{sources}", report.sources())
            .replace("{topics}", report.topics());
    Files.writeString(docs.resolve(FRAME), card);
  }

  private static String frame() throws IOException {
    try (InputStream stream = ModelCard.class.getResourceAsStream(FRAME)) {
      if (stream == null) {
        throw new IllegalStateException("resource " + FRAME + " is missing from this jar");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
