package io.github.copytaster.training.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.copytaster.labels.TokenisedCopy;
import io.github.copytaster.labels.topic.Calibration;
import io.github.copytaster.labels.topic.TopicModel;
import io.github.copytaster.labels.topic.WordBag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class CalibratorTest {

  private static final TopicModel MODEL =
      new ModelBuilder(
              Examples.CONCEPTS,
              new Settings(8, 6, 2, 1, 0.2f, 0.06f, 0.2f, 0.3f, 1, 1),
              Optional.empty())
          .build(Examples.many(20));

  @Test
  void fit_ninetyPercentSaidSeventyRight_seventyPercent() {
    List<Prediction> predictions = predictions(100, 70);

    Calibration calibration = new Calibrator(predictions, example -> 1, 2).fit();

    double mean =
        predictions.stream()
            .mapToDouble(one -> calibration.firstRight(one.signs()))
            .average()
            .orElseThrow();
    assertThat(mean).isCloseTo(0.7, within(0.03));
    assertThat(Measure.of(predictions, calibration).calibrationError()).isLessThan(0.04);
    assertThat(Measure.of(predictions, Calibration.none(2)).calibrationError())
        .isCloseTo(0.2, within(0.02));
  }

  @Test
  void fit_examplesOfNoWeight_ignored() {
    List<Prediction> all = new ArrayList<>(predictions(100, 70));
    Calibration alone = new Calibrator(all, example -> 1, 2).fit();
    all.addAll(predictions(50, 0));

    Calibration calibration = new Calibrator(all, new FirstOnly(100), 2).fit();

    assertThat(calibration.first()).isEqualTo(alone.first());
  }

  @Test
  void measure_counts_firstAnyAndCoverage() {
    Measure measure = Measure.of(predictions(10, 7), Calibration.none(2));

    assertThat(measure.articles()).isEqualTo(10);
    assertThat(measure.first()).isCloseTo(0.7, within(1e-9));
    assertThat(measure.row("all")).startsWith("| all | 10 | 0.700 |");
  }

  /** Weighs the first examples asked about, in turn over and over, and the others not. */
  private static final class FirstOnly implements Calibrator.Weighing {
    private final List<Example> known = new ArrayList<>();
    private final int count;

    FirstOnly(int count) {
      this.count = count;
    }

    @Override
    public double of(Example example) {
      if (!known.contains(example)) {
        known.add(example);
      }
      return known.indexOf(example) < count ? 1 : 0;
    }
  }

  // Each says topic 0 with 0.9; people gave topic 0 to the first `right` of them.
  private static List<Prediction> predictions(int count, int right) {
    List<Prediction> predictions = new ArrayList<>();
    for (int number = 0; number < count; number++) {
      Example example = Examples.one(number, number < right ? 0 : 1);
      WordBag bag = WordBag.of(TokenisedCopy.of(example.copy()), MODEL.vocabulary());
      TopicModel.Answer answer =
          new TopicModel.Answer(new float[0], new float[2], 0, new double[] {0.9, 0.1});
      predictions.add(new Prediction(example, bag, answer, -1, 0));
    }
    return predictions;
  }
}
