package io.github.copytaster.training.topic;

import io.github.copytaster.labels.topic.BundledModel;
import io.github.copytaster.labels.topic.Calibration;
import io.github.copytaster.labels.topic.TopicModel;
import io.github.copytaster.labels.topic.TopicModelFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Trains a model on a user's own labels. It starts from the bundled model's words and vectors, so
 * that a few hundred examples are enough to say something.
 */
public final class OwnTaxonomy {

  private OwnTaxonomy() {}

  /**
   * Trains, measures by cross-validation, and writes the model and, beside it, a folder of the same
   * name with ".report" behind it.
   *
   * @param labels JSON Lines, see {@link OwnLabels}
   * @param date yyyymmdd, for the model's release name
   * @return warnings about the labels, how was judged, the scores as a Markdown table, the release
   * @throws IOException if a file cannot be read or written, or the labels are not as expected; the
   *     message names the line
   */
  public static String train(Path labels, Path out, String date) throws IOException {
    OwnLabels own = OwnLabels.read(labels);
    int[] firsts = NearIdentical.firsts(own.examples());
    OwnFolds folds = OwnFolds.of(own, firsts);
    TopicModel base = BundledModel.load();
    checkWordsAreKnown(own.examples(), folds, base);
    Settings settings =
        Settings.forExamples(own.examples().size(), base.network().parts().dimensions());
    ModelBuilder builder = new ModelBuilder(own.concepts(), settings, Optional.of(base));
    List<Prediction> unseen =
        new CrossValidation(builder, folds::of).run(own.examples(), OwnFolds.COUNT);
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
    String warnings =
        OwnWarnings.of(own, firsts).stream()
            .map(warning -> "Warning: " + warning + ".\n")
            .collect(Collectors.joining());
    report.write(out.resolveSibling(out.getFileName() + ".report"), warnings + folds.explanation());
    return warnings + folds.explanation() + "\n\n" + report.summary() + model.release();
  }

  // Of texts in another language the bundled model knows no word: there is nothing to learn from.
  private static void checkWordsAreKnown(List<Example> examples, OwnFolds folds, TopicModel base)
      throws IOException {
    List<Example> known =
        examples.stream()
            .filter(example -> Sample.of(example, base.vocabulary()).rows().length > 0)
            .toList();
    if (known.stream().map(folds::of).distinct().count() < 2) {
      throw new IOException(
          "expected texts in English, whose words the bundled model knows, found %d of %d with any"
              .formatted(known.size(), examples.size()));
    }
  }
}
