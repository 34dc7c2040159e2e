package io.github.copytaster.training.topic;

import io.github.copytaster.labels.topic.Calibration;
import io.github.copytaster.labels.topic.Concepts;
import io.github.copytaster.labels.topic.Network;
import io.github.copytaster.labels.topic.TopicModel;
import io.github.copytaster.labels.topic.TopicModelFile;
import io.github.copytaster.labels.topic.Vocabulary;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Examples in, model out. */
final class ModelBuilder {

  private static final int LEAST_EXAMPLES = 4;
  private static final int MOST_WORDS = 40_000;

  private final Concepts concepts;
  private final Settings settings;
  private final Optional<TopicModel> base;

  /**
   * A builder.
   *
   * @param base a model whose words and word vectors to start from, for few examples
   */
  ModelBuilder(Concepts concepts, Settings settings, Optional<TopicModel> base) {
    this.concepts = concepts;
    this.settings = settings;
    this.base = base;
  }

  /** Trains a model that is not calibrated yet and has no release. */
  TopicModel build(List<Example> examples) {
    Vocabulary vocabulary =
        base.map(TopicModel::vocabulary)
            .orElseGet(() -> VocabularyBuilder.of(examples, LEAST_EXAMPLES, MOST_WORDS));
    List<Sample> samples =
        examples.stream()
            .map(example -> Sample.of(example, vocabulary))
            .filter(sample -> sample.rows().length > 0)
            .toList();
    int topics = concepts.topics().size();
    List<Weights> apart =
        IntStream.range(0, settings.networks())
            .parallel()
            .mapToObj(settings::ofNetwork)
            .map(
                one ->
                    NetworkTrainer.train(
                        samples, vocabulary.size(), topics, one, base.map(TopicModel::network)))
            .toList();
    Network network = Joined.of(apart).quantised();
    boolean briefs = network.parts().outputs() > concepts.size();
    return new TopicModel("", "", concepts, briefs, vocabulary, network, Calibration.none(topics));
  }

  /** The same model, calibrated and named by date and content. */
  static TopicModel release(
      TopicModel model, Calibration calibration, String provenance, String date) {
    TopicModel nameless = named(model, calibration, provenance, "");
    return named(model, calibration, provenance, "t" + date + "-" + hash(nameless));
  }

  private static TopicModel named(
      TopicModel model, Calibration calibration, String provenance, String release) {
    return new TopicModel(
        release,
        provenance,
        model.concepts(),
        model.briefs(),
        model.vocabulary(),
        model.network(),
        calibration);
  }

  private static String hash(TopicModel model) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(TopicModelFile.content(model));
      return HexFormat.of().formatHex(digest, 0, 4);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }
}
