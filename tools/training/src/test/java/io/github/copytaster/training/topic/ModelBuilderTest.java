package io.github.copytaster.training.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.copytaster.labels.topic.Calibration;
import io.github.copytaster.labels.topic.TopicModel;
import io.github.copytaster.labels.topic.TopicModelFile;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ModelBuilderTest {

  private static final Settings SMALL = new Settings(8, 6, 12, 2, 0.2f, 0.06f, 0.2f, 0.3f, 1, 1);

  @Test
  void build_separableTopics_tellsUnseenExamplesApart() {
    TopicModel model = builder(SMALL).build(Examples.many(80));

    for (int number = 100; number < 120; number++) {
      assertThat(Prediction.of(model, Examples.one(number, number % 2)).isRight()).isTrue();
    }
  }

  @Test
  void build_sameExamplesAndSeed_sameBytes() {
    List<Example> examples = Examples.many(40);

    assertThat(TopicModelFile.content(builder(SMALL).build(examples)))
        .isEqualTo(TopicModelFile.content(builder(SMALL).build(examples)));
  }

  @Test
  void build_otherSeed_otherBytes() {
    Settings other = new Settings(8, 6, 12, 2, 0.2f, 0.06f, 0.2f, 0.3f, 1, 2);
    List<Example> examples = Examples.many(40);

    assertThat(TopicModelFile.content(builder(other).build(examples)))
        .isNotEqualTo(TopicModelFile.content(builder(SMALL).build(examples)));
  }

  @Test
  void build_twoNetworks_sameBytesAndTheMeanOfBothScores() {
    Settings both = new Settings(8, 6, 12, 2, 0.2f, 0.06f, 0.2f, 0.3f, 2, 1);
    List<Example> examples = Examples.many(80);
    TopicModel joined = builder(both).build(examples);
    TopicModel first = builder(both.ofNetwork(0)).build(examples);
    TopicModel second = builder(both.ofNetwork(1)).build(examples);

    assertThat(TopicModelFile.content(joined))
        .isEqualTo(TopicModelFile.content(builder(both).build(examples)));
    for (int number = 100; number < 120; number++) {
      Example unseen = Examples.one(number, number % 2);
      float mean = (score(first, unseen) + score(second, unseen)) / 2;
      // Eight bits for both vectors of a word with one scale round a little otherwise.
      assertThat(score(joined, unseen)).isCloseTo(mean, within(0.1f));
    }
  }

  private static float score(TopicModel model, Example example) {
    return Prediction.of(model, example).answer().scores()[0];
  }

  @Test
  void release_sameContent_sameName() {
    TopicModel model = builder(SMALL).build(Examples.many(40));
    Calibration calibration = Calibration.none(2);

    TopicModel once = ModelBuilder.release(model, calibration, "by a test", "20260101");
    TopicModel again = ModelBuilder.release(once, calibration, "by a test", "20260101");
    TopicModel otherwise = ModelBuilder.release(model, calibration, "by another", "20260101");

    assertThat(once.release()).matches("t20260101-[0-9a-f]{8}").isEqualTo(again.release());
    assertThat(otherwise.release()).isNotEqualTo(once.release());
  }

  private static ModelBuilder builder(Settings settings) {
    return new ModelBuilder(Examples.CONCEPTS, settings, Optional.empty());
  }
}
