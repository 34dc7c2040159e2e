package io.github.copytaster.training.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.copytaster.labels.topic.Concepts;
import io.github.copytaster.transformer.Joint;
import io.github.copytaster.transformer.Transformer;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The cascade's answer to one article, from what each reader said of it. */
final class JointRowTest {

  private static final Concepts CONCEPTS = JointRows.CONCEPTS;

  private static Transformer second;

  @BeforeAll
  static void load() throws IOException {
    second = Transformer.bundled();
  }

  @AfterAll
  static void close() {
    second.close();
  }

  @Test
  void both_readersThatAgree_sayItSurerThanEither() {
    JointRow row = JointRows.of("wire", 1, 10, 10).get(0);
    Prediction both = row.both(Joint.weighing(1, 1), second, CONCEPTS);

    assertThat(both.first()).isZero();
    assertThat(both.answer().probabilities()[0]).isGreaterThan(0.8);
    assertThat(Arrays.stream(both.answer().probabilities()).sum()).isCloseTo(1, within(1e-9));
  }

  /** A weight of nothing is no say. */
  @Test
  void both_weightsOfNothing_areTheOtherReaderAlone() {
    JointRow row = JointRows.of("wire", 1, 0, 10).get(0);

    assertThat(row.both(Joint.weighing(1, 0), second, CONCEPTS).answer().probabilities())
        .containsExactly(row.own(), within(1e-9));
    assertThat(row.both(Joint.weighing(0, 1), second, CONCEPTS).answer().probabilities())
        .containsExactly(row.alone(second, CONCEPTS).answer().probabilities(), within(1e-9));
    assertThat(row.alone(second, CONCEPTS).first()).isZero();
    assertThat(row.first().first()).isEqualTo(5);
  }

  /** "Second level" counts a narrower concept under the topic that is said, never another's. */
  @Test
  void both_anyRow_narrowerIsBelowItsTopic() {
    List<JointRow> rows = JointRows.of("wire", 40, 6, 8);
    for (JointRow row : rows) {
      Prediction both = row.both(Joint.weighing(0.7, 0.9), second, CONCEPTS);
      boolean none = CONCEPTS.below(both.first()).isEmpty();

      assertThat(both.narrower() >= 0).isNotEqualTo(none);
      assertThat(none || CONCEPTS.below(both.first()).contains(both.narrower())).isTrue();
      assertThat(both.narrowerProbability()).isBetween(0.0, 1.0);
    }
  }

  @Test
  void largest_tie_isTheEarlier() {
    assertThat(JointRow.largest(new double[] {0.2, 0.4, 0.4})).isEqualTo(1);
    assertThat(JointRow.largest(new double[] {0.4})).isZero();
  }
}
