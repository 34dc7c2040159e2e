package io.github.copytaster.training.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The figures that a model card quotes, worked out by hand on answers made up for it. */
final class MeasureTest {

  @Test
  void of_tenAnswers_isWhatACalculatorSays() {
    List<Prediction> answers = new ArrayList<>();
    answers.addAll(Examples.answers(4, 0, 0.9)); // right
    answers.addAll(Examples.answers(2, 1, 0.8)); // wrong, and sure of it
    answers.addAll(Examples.answers(3, 1, 0.3)); // right
    answers.addAll(Examples.answers(1, 0, 0.4)); // wrong

    Measure measure = Measure.of(answers, MeasureTest::surer);

    assertThat(measure.articles()).isEqualTo(10);
    assertThat(measure.first()).isCloseTo(0.7, within(1e-12));
    assertThat(measure.any()).isCloseTo(0.7, within(1e-12));
    assertThat(measure.narrower()).isNaN();
    // Topic 0: 5 given, 6 said, 4 both; topic 1: 5 given, 4 said, 3 both.
    assertThat(measure.macroF1()).isCloseTo((8.0 / 11 + 6.0 / 9) / 2, within(1e-12));
    // The surest nine are without the last, the surest six hold the two that are wrong.
    assertThat(measure.sure90()).isCloseTo(7.0 / 9, within(1e-12));
    assertThat(measure.sure60()).isCloseTo(4.0 / 6, within(1e-12));
  }

  /** Four said at 0.9 and all right, six at 0.6 of which half are right: both off by a tenth. */
  @Test
  void of_saidAndCameTrue_calibrationErrorIsTheGapBetween() {
    List<Prediction> answers = new ArrayList<>();
    answers.addAll(Examples.answers(4, 0, 0.9));
    answers.addAll(Examples.answers(3, 0, 0.6));
    answers.addAll(Examples.answers(3, 1, 0.6));

    assertThat(Measure.of(answers, MeasureTest::surer).calibrationError())
        .isCloseTo(0.4 * 0.1 + 0.6 * 0.1, within(1e-9));
  }

  @Test
  void row_numbers_areOneRowOfTheTable() {
    String row = Measure.of(Examples.answers(2, 0, 0.9), MeasureTest::surer).row("news");

    assertThat(row.strip())
        .isEqualTo("| news | 2 | 1.000 | 1.000 | 1.000 | – | 1.000 | 1.000 | 0.100 |");
    assertThat(row.chars().filter(sign -> sign == '|').count())
        .isEqualTo(
            Measure.HEADER.lines().findFirst().orElse("").chars().filter(s -> s == '|').count());
  }

  @Test
  void classScore_topicNeverGivenOrSaid_isNothingAndNoNumberLess() {
    ClassScore nothing = new ClassScore(0, 0, 0);

    assertThat(nothing.precision()).isZero();
    assertThat(nothing.recall()).isZero();
    assertThat(nothing.f1()).isZero();
  }

  @Property(tries = 200, seed = "1")
  void classScore_anyCounts_f1LiesBetweenPrecisionAndRecall(
      @ForAll @IntRange(max = 50) int both,
      @ForAll @IntRange(max = 50) int missed,
      @ForAll @IntRange(max = 50) int wrong) {
    ClassScore score = new ClassScore(both + missed, both + wrong, both);

    double least = Math.min(score.precision(), score.recall());
    double most = Math.max(score.precision(), score.recall());
    assertThat(score.f1()).isBetween(least - 1e-12, most + 1e-12);
  }

  /** Thresholds stay within sense, whatever the examples: at 0.15 to 0.6, in hundredths. */
  @Property(tries = 50, seed = "1")
  void threshold_anyAnswers_staysWithinSense(
      @ForAll @IntRange(min = 1, max = 30) int count,
      @ForAll @DoubleRange(min = 0.01, max = 0.99) double raw) {
    double threshold = Thresholds.best(Examples.answers(count, 1, raw), example -> 1, 1, 1, 0);

    assertThat(threshold).isBetween(0.15, 0.6);
    assertThat(threshold * 100).isCloseTo(Math.rint(threshold * 100), within(1e-9));
  }

  @Test
  void threshold_noExampleOfAFurtherTopic_isTheMiddle() {
    assertThat(Thresholds.best(List.of(), example -> 1, 1, 1, 0)).isEqualTo(0.3);
  }

  // The score that an answer was given with: how likely its own first topic is.
  private static double surer(Prediction prediction) {
    return prediction.answer().probabilities()[prediction.first()];
  }
}
