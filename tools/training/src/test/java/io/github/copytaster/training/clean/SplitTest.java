package io.github.copytaster.training.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.FloatRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

final class SplitTest {

  private static final int WIDTH = Bins.MOST * 2;

  @Test
  void best_gradientsThatTurnAtABin_partThere() {
    double[] sums = new double[WIDTH];
    for (int bin = 0; bin < Bins.MOST; bin++) {
      sums[2 * bin] = bin <= 20 ? -1 : 1;
      sums[2 * bin + 1] = 1;
    }

    assertThat(Split.best(7, sums, 1)).matches(split -> split.input() == 7 && split.bin() == 20);
  }

  /** One question serves all nodes of a level: where they disagree the heavier one has its way. */
  @Test
  void best_nodesThatDisagree_servesTheHeavierOne() {
    double[] sums = new double[2 * WIDTH];
    for (int bin = 0; bin < Bins.MOST; bin++) {
      sums[2 * bin] = bin <= 10 ? -1 : 1;
      sums[2 * bin + 1] = 1;
      sums[WIDTH + 2 * bin] = bin <= 50 ? -9 : 9;
      sums[WIDTH + 2 * bin + 1] = 9;
    }

    assertThat(Split.best(0, sums, 1).bin()).isEqualTo(50);
  }

  /** Where no question helps, none may look better than asking nothing. */
  @Test
  void best_sameGradientEverywhere_fitsNoBetterThanNoQuestion() {
    double[] sums = new double[WIDTH];
    for (int bin = 0; bin < Bins.MOST; bin++) {
      sums[2 * bin] = 1;
      sums[2 * bin + 1] = 4;
    }
    double unasked = 64.0 * 64 / (64 * 4 + 5);

    assertThat(Split.best(0, sums, 5).fit()).isCloseTo(unasked, within(unasked * 0.2));
    assertThat(Split.best(0, sums, 5).fit()).isLessThan(64.0 * 64 / (64 * 4));
  }

  @Property(tries = 200, seed = "1")
  void best_anySums_fitsAtLeastAsWellAsEveryOtherBin(
      @ForAll @Size(WIDTH) List<@FloatRange(min = 0, max = 5) Float> values) {
    double[] sums = new double[WIDTH];
    double gradient = 0;
    double curvature = 0;
    for (int at = 0; at < WIDTH; at += 2) {
      sums[at] = values.get(at) - 2.5;
      sums[at + 1] = values.get(at + 1);
      gradient += sums[at];
      curvature += sums[at + 1];
    }
    Split best = Split.best(0, sums, 1);
    double left = 0;
    double leftCurvature = 0;
    for (int bin = 0; bin < Bins.MOST; bin++) {
      left += sums[2 * bin];
      leftCurvature += sums[2 * bin + 1];
      double right = gradient - left;
      double fit =
          left * left / (leftCurvature + 1) + right * right / (curvature - leftCurvature + 1);
      assertThat(fit).isLessThanOrEqualTo(best.fit() + 1e-6);
    }
  }
}
