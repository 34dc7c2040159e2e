package io.github.copytaster.training.topic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.labels.Copy;
import io.github.copytaster.labels.SecondReaderRelease;
import io.github.copytaster.labels.TokenisedCopy;
import io.github.copytaster.labels.TopicLabels;
import io.github.copytaster.labels.topic.FirstTopicReader;
import io.github.copytaster.labels.topic.TopicModel;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is measured must be what is shipped: the same model says the same as the reader does. */
final class PredictionTest {

  private static final TopicModel MODEL =
      new ModelBuilder(
              Examples.CONCEPTS,
              new Settings(8, 6, 12, 2, 0.2f, 0.06f, 0.2f, 0.3f, 1, 1),
              Optional.empty())
          .build(Examples.many(80));

  @Test
  void of_example_saysWhatTheReaderSaysOfIt() {
    FirstTopicReader reader = new FirstTopicReader(MODEL);
    for (int number = 0; number < 20; number++) {
      Example example = Examples.one(number, number % 2);
      Prediction prediction = Prediction.of(MODEL, example);
      TopicLabels labels = reader.read(TokenisedCopy.of(example.copy()));

      assertThat(Examples.CONCEPTS.topics().get(prediction.first()))
          .isEqualTo(labels.topics().get(0).concept());
      assertThat(MODEL.calibration().firstRight(prediction.signs())).isEqualTo(1 - labels.doubt());
    }
  }

  /** What is measured is what decides in production. */
  @Test
  void unsureness_anyArticle_isWhereTheReleaseBeginsToWantIt() {
    FirstTopicReader reader = new FirstTopicReader(MODEL);
    for (int number = 0; number < 20; number++) {
      Example example = Examples.one(number, number % 2);
      double unsureness = Prediction.of(MODEL, example).unsureness(MODEL.calibration());
      TopicLabels labels = reader.read(TokenisedCopy.of(example.copy()));

      assertThat(new SecondReaderRelease("s", unsureness - 1e-9).wants(labels)).isTrue();
      assertThat(new SecondReaderRelease("s", unsureness + 1e-9).wants(labels)).isFalse();
    }
  }

  @Test
  void isRight_firstOfSeveralGiven_isAskedForAndAnyIsAmongThem() {
    Prediction sport = Examples.answers(1, 0, 0.9).get(0);

    assertThat(given(sport, List.of(0, 1)).isRight()).isTrue();
    assertThat(given(sport, List.of(1, 0)).isRight()).isFalse();
    assertThat(given(sport, List.of(1, 0)).isAmongGiven()).isTrue();
    assertThat(given(sport, List.of(1)).isAmongGiven()).isFalse();
  }

  /** A tie is the earlier topic's, in every run and on every machine. */
  @Test
  void first_tie_isTheEarlierTopic() {
    assertThat(Examples.answers(1, 1, 0.5).get(0).first()).isZero();
  }

  @Test
  void answering_otherProbabilities_keepsTheArticleAndItsSigns() {
    Prediction plain = Examples.answers(1, 0, 0.9).get(0);
    Prediction other = plain.answering(new double[] {0.2, 0.8}, 3, 0.7);

    assertThat(other.first()).isEqualTo(1);
    assertThat(other.narrower()).isEqualTo(3);
    assertThat(other.example()).isSameAs(plain.example());
    assertThat(other.signs()).isNotEqualTo(plain.signs());
    assertThat(plain.first()).isZero();
  }

  /** A text without a known word is still an answer: by the biases alone. */
  @Test
  void of_textWithoutAKnownWord_isAnsweredAndWhollyInDoubt() {
    Example empty =
        new Example(
            "1",
            "wire",
            Example.Kind.NEWS,
            new Copy("", "", "", "en", ""),
            new float[2],
            new float[0],
            new float[0],
            1,
            List.of(0),
            -1);
    Prediction prediction = Prediction.of(MODEL, empty);

    assertThat(prediction.answer().probabilities()).doesNotContain(Double.NaN);
    assertThat(prediction.signs()).doesNotContain(Double.NaN, Double.POSITIVE_INFINITY);
  }

  private static Prediction given(Prediction prediction, List<Integer> given) {
    Example example = prediction.example();
    return new Prediction(
        new Example(
            example.key(),
            example.source(),
            example.kind(),
            example.copy(),
            example.topics(),
            example.narrower(),
            example.brief(),
            1,
            given,
            -1),
        prediction.bag(),
        prediction.answer(),
        -1,
        0);
  }
}
