package io.github.copytaster.training.topic;

import io.github.copytaster.labels.topic.BundledModel;
import io.github.copytaster.labels.topic.Calibration;
import io.github.copytaster.labels.topic.TopicModel;
import io.github.copytaster.labels.topic.TopicModelFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * Trains a model on a user's own labels. It starts from the bundled model's words and vectors, so
 * that a few hundred examples are enough to say something.
 */
public final class OwnTaxonomy {

  private static final int FOLDS = 5;

  private OwnTaxonomy() {}

  /**
   * Trains, measures by cross-validation, and writes the model and, beside it, a folder of the same
   * name with ".report" behind it.
   *
   * @param labels JSON Lines, see {@link OwnLabels}
   * @param date yyyymmdd, for the model's release name
   * @return the scores as a Markdown table, and the release
   * @throws IOException if a file cannot be read or written, or the labels are not as expected; the
   *     message names the line
   */
  public static String train(Path labels, Path out, String date) throws IOException {
    OwnLabels own = OwnLabels.read(labels);
    Settings settings = Settings.forExamples(own.examples().size());
    ModelBuilder builder =
        new ModelBuilder(own.concepts(), settings, Optional.of(BundledModel.load()));
    List<Prediction> unseen =
        new CrossValidation(builder, folds(own.examples())).run(own.examples(), FOLDS);
    Calibration calibration =
        new Calibrator(unseen, example -> 1, own.concepts().topics().size()).fit();
    Provenance provenance =
        new Provenance(
            List.of(
                new Provenance.DataFile(labels.getFileName().toString(), Provenance.hash(labels))),
            own.examples().size(),
            settings);
    TopicModel model =
        ModelBuilder.release(builder.build(own.examples()), calibration, provenance.line(), date);
    try (OutputStream stream = Files.newOutputStream(out)) {
      TopicModelFile.write(model, stream);
    }
    Report report =
        new Report(
            model, unseen, List.of(new Report.Part("all examples", example -> true)), one -> 1);
    report.write(out.resolveSibling(out.getFileName() + ".report"));
    return report.summary() + model.release();
  }

  // Whole sources where there are enough of them; else examples in turn.
  private static ToIntFunction<Example> folds(List<Example> examples) {
    Map<String, Integer> sources = new HashMap<>();
    Map<String, Integer> keys = new HashMap<>();
    for (Example example : examples) {
      sources.putIfAbsent(example.source(), sources.size() % FOLDS);
      keys.putIfAbsent(example.key(), keys.size() % FOLDS);
    }
    return sources.size() >= FOLDS
        ? example -> sources.get(example.source())
        : example -> keys.get(example.key());
  }
}
