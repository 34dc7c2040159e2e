package io.github.copytaster.training.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** From where on a further topic is given. The topics: 0 is said first, 1 is the further one. */
final class ThresholdsTest {

  private static final int FURTHER = 1;

  @Test
  void best_noExamples_isTheMiddle() {
    assertThat(best(List.of())).isEqualTo(0.3);
  }

  /** Few cases prove little: one article must not push a threshold to its end. */
  @Test
  void best_oneExampleAlone_staysNearTheMiddle() {
    assertThat(best(answers(1, true, 0.16))).isBetween(0.15, 0.3);
    assertThat(best(answers(1, false, 0.55))).isBetween(0.25, 0.45);
  }

  /** Editors give it wherever the model thinks it half likely: it pays to give it sooner. */
  @Test
  void best_wantedAlsoWhereUnlikely_isLow() {
    List<Prediction> predictions = answers(200, true, 0.2);
    predictions.addAll(answers(200, false, 0.1));

    assertThat(best(predictions)).isBetween(0.15, 0.2);
  }

  @Test
  void best_wantedOnlyWhereLikely_isAboveWhatNobodyWants() {
    List<Prediction> predictions = answers(200, true, 0.49);
    predictions.addAll(answers(400, false, 0.4));

    assertThat(best(predictions)).isBetween(0.4, 0.49);
  }

  /** What was picked because a model doubted it weighs nothing: it is no everyday copy. */
  @Test
  void best_examplesOfNoWeight_changeNothing() {
    List<Prediction> predictions = answers(200, true, 0.49);
    predictions.addAll(answers(400, false, 0.4));
    double alone = best(predictions);
    List<Prediction> more = new ArrayList<>(predictions);
    more.addAll(answers(900, true, 0.2, "picked"));

    double weighed =
        Thresholds.best(more, example -> example.source().equals("picked") ? 0 : 1, FURTHER, 1, 0);

    assertThat(weighed).isEqualTo(alone);
  }

  /** The first topic is given anyway, so its own articles do not count for its threshold. */
  @Test
  void best_articlesWhereItIsTheFirst_doNotCount() {
    List<Prediction> predictions = answers(200, true, 0.9);

    assertThat(best(predictions)).isEqualTo(0.3);
  }

  @Property(tries = 60, seed = "1")
  void best_anyAnswers_isWithinItsBoundsAndInHundredths(
      @ForAll @IntRange(max = 60) int wanted,
      @ForAll @IntRange(max = 60) int unwanted,
      @ForAll @IntRange(min = 1, max = 49) int likely,
      @ForAll @IntRange(min = 1, max = 49) int unlikely) {
    List<Prediction> predictions = answers(wanted, true, likely / 100.0);
    predictions.addAll(answers(unwanted, false, unlikely / 100.0));

    double best = best(predictions);

    assertThat(best).isBetween(0.15, 0.6);
    assertThat(best * 100).isEqualTo(Math.rint(best * 100));
  }

  private static double best(List<Prediction> predictions) {
    return Thresholds.best(predictions, example -> 1, FURTHER, 1, 0);
  }

  private static List<Prediction> answers(int count, boolean wanted, double probability) {
    return answers(count, wanted, probability, "wire");
  }

  private static List<Prediction> answers(
      int count, boolean wanted, double probability, String source) {
    List<Prediction> all = new ArrayList<>();
    for (Prediction plain : Examples.answers(count, 0, 1 - probability)) {
      Example example = plain.example();
      Example given =
          new Example(
              example.key(),
              source,
              example.kind(),
              example.copy(),
              example.topics(),
              example.narrower(),
              example.brief(),
              1,
              wanted ? List.of(0, FURTHER) : List.of(0),
              -1);
      all.add(new Prediction(given, plain.bag(), plain.answer(), -1, 0));
    }
    return all;
  }
}
