package io.github.copytaster.training.topic;

import io.github.copytaster.labels.Concept;
import io.github.copytaster.labels.taxonomy.Taxonomy;
import io.github.copytaster.labels.topic.Calibration;
import io.github.copytaster.labels.topic.Concepts;
import io.github.copytaster.labels.topic.TopicModel;
import io.github.copytaster.labels.topic.TopicModelFile;
import io.github.copytaster.training.Arguments;
import io.github.copytaster.training.QualityPage;
import io.github.copytaster.training.topic.Example.Kind;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * Trains the bundled model: {@code TrainTopics DATA_FOLDER MODEL_FILE DOCS_FOLDER yyyymmdd
 * [MORE_FILE…]}.
 *
 * <p>First every source is measured by a model that has not seen it, which also fits the
 * calibration; then the model that ships is trained on everything. The model card and its pictures,
 * and the table of quality.md, are written into the docs folder.
 */
public final class TrainTopics {

  /** What is reported one by one. */
  static final List<Report.Part> PARTS =
      List.of(
          new Report.Part(
              "news, random part",
              example -> example.kind() == Kind.NEWS && example.key().startsWith("t")),
          new Report.Part("news, all", example -> example.kind() == Kind.NEWS),
          new Report.Part("web pages", example -> example.kind() == Kind.WEB),
          new Report.Part("Wikipedia's briefs", example -> example.kind() == Kind.SHORT));

  private TrainTopics() {}

  public static void main(String[] arguments) throws IOException {
    Arguments.expect("DATA_FOLDER MODEL_FILE DOCS_FOLDER yyyymmdd [MORE_FILE…]", arguments);
    if (!arguments[3].matches("\\d{8}")) {
      // Releases are compared as text: under another form of date none would ever be newer.
      throw new IllegalArgumentException(
          "expected a date as yyyymmdd for the release, found " + arguments[3]);
    }
    Path data = Path.of(arguments[0]).resolve("topic");
    List<Path> more = Stream.of(arguments).skip(4).map(Path::of).toList();
    Concepts concepts = concepts();
    List<Example> examples = new Corpus(concepts).load(data, more);
    ModelBuilder builder = new ModelBuilder(concepts, Settings.standard(), Optional.empty());
    CompletableFuture<TopicModel> shipped =
        CompletableFuture.supplyAsync(() -> builder.build(examples));
    List<Prediction> unseen = new CrossValidation(builder, Folds::of).run(examples, Folds.COUNT);
    Calibration calibration =
        new Calibrator(unseen, TrainTopics::everyday, concepts.topics().size()).fit();
    Provenance provenance = Provenance.of(data, more, examples);
    TopicModel model =
        ModelBuilder.release(shipped.join(), calibration, provenance.line(), arguments[3]);
    try (OutputStream out = Files.newOutputStream(Path.of(arguments[1]))) {
      TopicModelFile.write(model, out);
    }
    Report report = new Report(model, unseen, PARTS, TrainTopics::everyday);
    ModelCard.write(Path.of(arguments[2]), model, provenance, report);
    QualityPage.write(Path.of(arguments[2]).resolve("quality.md"), "topics", report.summary());
    System.out.println(report.summary() + model.release());
  }

  // The random part of gold_train and the web pages are everyday copy; the rest was picked because
  // a model doubted it, and says little about how often a reader is right.
  static double everyday(Example example) {
    return example.kind() == Kind.WEB || example.key().startsWith("t") ? 1 : 0;
  }

  /** All 17 topics and the 120 concepts under them. */
  static Concepts concepts() {
    Taxonomy taxonomy = Taxonomy.bundled();
    List<Concept> narrower = new ArrayList<>();
    List<Integer> parents = new ArrayList<>();
    for (int topic = 0; topic < taxonomy.top().size(); topic++) {
      for (Concept concept : taxonomy.narrower(taxonomy.top().get(topic).code())) {
        narrower.add(concept);
        parents.add(topic);
      }
    }
    return new Concepts(taxonomy.top(), narrower, parents);
  }
}
