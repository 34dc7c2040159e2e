package io.github.copytaster.training.topic;

import io.github.copytaster.labels.topic.TopicModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Predicate;

/** What a training run says of its model: tables and two pictures, all of unseen examples. */
final class Report {

  private final TopicModel model;
  private final List<Prediction> unseen;
  private final List<Part> parts;
  private final List<Prediction> judged;

  /** A part of the examples that gets a row of its own. */
  record Part(String name, Predicate<Example> examples) {}

  /**
   * A report.
   *
   * @param unseen predictions by models that had not seen the example's source
   * @param parts rows of the first table
   * @param everyday how much an example says about everyday copy; those of 0 stay out of the tables
   *     by topic and of the pictures
   */
  Report(
      TopicModel model, List<Prediction> unseen, List<Part> parts, Calibrator.Weighing everyday) {
    this.model = model;
    this.unseen = unseen;
    this.parts = parts;
    this.judged = unseen.stream().filter(one -> everyday.of(one.example()) > 0).toList();
  }

  /**
   * Writes scores.md, calibration.svg and confusion.svg into {@code folder}.
   *
   * @param explanation by what the examples were judged, and what to mind
   */
  void write(Path folder, String explanation) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(
        folder.resolve("scores.md"),
        "# Scores of "
            + model.release()
            + "\n\n"
            + explanation
            + "\n\n"
            + summary()
            + '\n'
            + sources()
            + '\n'
            + topics());
    writePictures(folder);
  }

  /** Writes calibration.svg and confusion.svg into a folder that exists. */
  void writePictures(Path folder) throws IOException {
    Files.writeString(
        folder.resolve("calibration.svg"), CalibrationChart.of(judged, model.calibration()));
    Files.writeString(
        folder.resolve("confusion.svg"), ConfusionChart.of(judged, model.concepts().topics()));
  }

  /** A row for each part that has examples. */
  String summary() {
    StringBuilder rows = new StringBuilder(Measure.HEADER);
    parts.forEach(part -> rows.append(row(part.name(), part.examples())));
    return rows.toString();
  }

  /** A row for each source. */
  String sources() {
    StringBuilder rows = new StringBuilder(Measure.HEADER);
    TreeSet<String> names = new TreeSet<>();
    unseen.forEach(one -> names.add(one.example().source()));
    names.forEach(name -> rows.append(row(name, example -> example.source().equals(name))));
    return rows.toString();
  }

  /** A row for each topic. */
  String topics() {
    StringBuilder rows =
        new StringBuilder(
            """
            | topic | given | said | precision | recall | F1 | further topic from |
            |---|---|---|---|---|---|---|
            """);
    for (int topic = 0; topic < model.concepts().topics().size(); topic++) {
      ClassScore score = ClassScore.of(judged, topic);
      rows.append(
          String.format(
              Locale.ROOT,
              "| %s | %d | %d | %.2f | %.2f | %.2f | %.2f |%n",
              TableCell.of(model.concepts().topics().get(topic).name()),
              score.given(),
              score.said(),
              score.precision(),
              score.recall(),
              score.f1(),
              model.calibration().furtherThresholds()[topic]));
    }
    return rows.toString();
  }

  private String row(String name, Predicate<Example> part) {
    List<Prediction> found = unseen.stream().filter(one -> part.test(one.example())).toList();
    return found.isEmpty() ? "" : Measure.of(found, model.calibration()).row(name);
  }
}
