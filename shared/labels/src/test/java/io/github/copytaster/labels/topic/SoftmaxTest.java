package io.github.copytaster.labels.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.FloatRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SoftmaxTest {

  /** Scores have no zero of their own: all of them raised say the same. */
  @Property(tries = 200, seed = "1")
  void of_scoresAllRaised_areTheSameProbabilities(
      @ForAll @Size(min = 1, max = 20) List<@FloatRange(min = -50, max = 50) Float> drawn,
      @ForAll @FloatRange(min = -100, max = 100) float raise) {
    float[] scores = array(drawn);
    float[] raised = scores.clone();
    for (int at = 0; at < raised.length; at++) {
      raised[at] += raise;
    }

    assertThat(Softmax.of(raised, 0, raised.length))
        .containsExactly(Softmax.of(scores, 0, scores.length), within(1e-4));
  }

  /** Topics, narrower concepts and the topics of briefs lie side by side in one row of scores. */
  @Property(tries = 200, seed = "1")
  void of_partOfTheScores_isThatPartAlone(
      @ForAll @Size(min = 5, max = 20) List<@FloatRange(min = -50, max = 50) Float> drawn) {
    float[] scores = array(drawn);
    int from = 2;
    int to = scores.length - 1;

    assertThat(Softmax.of(scores, from, to))
        .containsExactly(Softmax.of(Arrays.copyOfRange(scores, from, to), 0, to - from));
  }

  @ParameterizedTest
  @ValueSource(floats = {1e30f, -1e30f, 3e38f, -3e38f, 0})
  void of_scoresBeyondAnyNetwork_stillSumToOne(float score) {
    assertThat(Softmax.of(new float[] {score, 0, score}, 0, 3)).doesNotContain(Double.NaN);
    assertThat(Arrays.stream(Softmax.of(new float[] {score, 0, score}, 0, 3)).sum())
        .isCloseTo(1, within(1e-12));
  }

  @Test
  void of_noScores_isNoProbability() {
    assertThat(Softmax.of(new float[3], 2, 2)).isEmpty();
  }

  @Property(tries = 300, seed = "1")
  void sigmoid_logOdds_undoEachOther(
      @ForAll @IntRange(min = 1, max = 99_999) int hundredThousandths) {
    double one = hundredThousandths / 100_000.0;

    assertThat(Softmax.sigmoid(Softmax.logOdds(one))).isCloseTo(one, within(1e-12));
    assertThat(Softmax.logOdds(one)).isCloseTo(-Softmax.logOdds(1 - one), within(1e-6));
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e300, 1000, 50, -50, -1000, -1e300})
  void sigmoid_oddsBeyondReason_areProbabilitiesAll(double odds) {
    assertThat(Softmax.sigmoid(odds)).isBetween(0.0, 1.0);
    assertThat(Softmax.sigmoid(odds) + Softmax.sigmoid(-odds)).isCloseTo(1, within(1e-12));
  }

  private static float[] array(List<Float> values) {
    float[] array = new float[values.size()];
    for (int at = 0; at < array.length; at++) {
      array[at] = values.get(at);
    }
    return array;
  }
}
