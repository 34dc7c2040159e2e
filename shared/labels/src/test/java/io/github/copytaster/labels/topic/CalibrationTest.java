package io.github.copytaster.labels.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.FloatRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

final class CalibrationTest {

  private static final Calibration NONE = Calibration.none(17);
  private static final Calibration BUNDLED = FirstTopicReader.bundled().calibration();

  @Property(tries = 200, seed = "1")
  void none_anyProbability_staysAsItIs(@ForAll @DoubleRange(min = 0.01, max = 0.99) double raw) {
    double[] signs = new double[DoubtSigns.COUNT];
    signs[DoubtSigns.FIRST_LOG_ODDS] = Softmax.logOdds(raw);

    assertThat(NONE.firstRight(signs)).isCloseTo(raw, within(1e-9));
    assertThat(NONE.furtherRight(3, raw)).isCloseTo(raw, within(1e-9));
    assertThat(NONE.narrowerRight(raw, 0.5)).isCloseTo(raw, within(1e-9));
  }

  /** The shipped calibration may shift scores, but a likelier concept must not score less. */
  @Property(tries = 200, seed = "1")
  void bundled_likelierConcept_scoresNoLess(
      @ForAll @DoubleRange(min = 0, max = 1) double some,
      @ForAll @DoubleRange(min = 0, max = 1) double other) {
    double less = Math.min(some, other);
    double more = Math.max(some, other);

    for (int topic = 0; topic < 17; topic++) {
      assertThat(BUNDLED.furtherRight(topic, less))
          .isLessThanOrEqualTo(BUNDLED.furtherRight(topic, more));
    }
    assertThat(BUNDLED.narrowerRight(less, 0.5))
        .isLessThanOrEqualTo(BUNDLED.narrowerRight(more, 0.5));
  }

  @Property(tries = 200, seed = "1")
  void softmax_anyScores_sumsToOneInTheirOrder(
      @ForAll @Size(17) List<@FloatRange(min = -900, max = 900) Float> scores) {
    float[] array = new float[scores.size()];
    for (int at = 0; at < array.length; at++) {
      array[at] = scores.get(at);
    }
    double[] probabilities = Softmax.of(array, 0, array.length);

    assertThat(Arrays.stream(probabilities).sum()).isCloseTo(1, within(1e-9));
    for (int at = 1; at < array.length; at++) {
      if (array[at] > array[0]) {
        assertThat(probabilities[at]).isGreaterThanOrEqualTo(probabilities[0]);
      }
    }
  }

  @Test
  void softmax_hugeScores_doNotOverflow() {
    double[] probabilities = Softmax.of(new float[] {9000, 9000, -9000}, 0, 3);

    assertThat(probabilities).usingComparatorWithPrecision(1e-12).containsExactly(0.5, 0.5, 0);
    assertThat(Arrays.stream(probabilities).sum()).isEqualTo(1);
  }

  @Test
  void logOdds_certainty_isHeldWithinBounds() {
    assertThat(Softmax.logOdds(1)).isCloseTo(13.8, within(0.1));
    assertThat(Softmax.logOdds(0)).isCloseTo(-13.8, within(0.1));
  }
}
