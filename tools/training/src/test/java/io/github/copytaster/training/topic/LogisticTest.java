package io.github.copytaster.training.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LogisticTest {

  @Test
  void fit_threeOfFourTrue_logOddsOfThreeQuarters() {
    double[] weights = Logistic.fit(coin(3, 1), new double[1], 1e-9);

    assertThat(weights[0]).isCloseTo(Math.log(3), within(1e-6));
  }

  @Test
  void fit_allTrue_staysFinite() {
    double[] weights = Logistic.fit(coin(50, 0), new double[1], 1);

    assertThat(weights[0]).isBetween(1.0, 10.0);
  }

  @Test
  void fit_strongPull_staysAtTheStart() {
    double[] weights = Logistic.fit(coin(3, 1), new double[] {-2}, 1e9);

    assertThat(weights[0]).isCloseTo(-2, within(1e-3));
  }

  @Test
  void fit_weightOfNothing_doesNotCount() {
    List<Logistic.Row> rows = new ArrayList<>(coin(3, 1));
    rows.add(new Logistic.Row(new double[] {1}, false, 0));

    assertThat(Logistic.fit(rows, new double[1], 1e-9))
        .isEqualTo(Logistic.fit(coin(3, 1), new double[1], 1e-9));
  }

  @Test
  void fit_twoSigns_findsTheOneThatMatters() {
    List<Logistic.Row> rows = new ArrayList<>();
    for (int number = 0; number < 200; number++) {
      double noise = number % 7 - 3;
      double matters = number % 11 - 5;
      rows.add(new Logistic.Row(new double[] {noise, matters}, matters + number % 3 > 1, 1));
    }
    double[] weights = Logistic.fit(rows, new double[2], 0.1);

    assertThat(Math.abs(weights[0])).isLessThan(0.3);
    assertThat(weights[1]).isGreaterThan(1);
  }

  /**
   * The calibration of second-level concepts started at a slope of one over log odds of up to
   * ±13.8. Newton's whole step from there overshot, and the weights ended at minus a thousand: no
   * article was given a second level.
   */
  @Test
  void fit_startFarTooSure_comesBack() {
    List<Logistic.Row> rows = new ArrayList<>();
    for (int number = 0; number < 600; number++) {
      double sign = number % 2 == 0 ? 13.8 : 8;
      rows.add(new Logistic.Row(new double[] {1, sign, sign / 3}, number % 10 < 6, 1));
    }
    double[] weights = Logistic.fit(rows, new double[] {0, 1, 0}, 1);

    for (double weight : weights) {
      assertThat(weight).isBetween(-5.0, 5.0);
    }
    double said = weights[0] + weights[1] * 13.8 + weights[2] * 4.6;
    assertThat(said).isBetween(-1.5, 1.5);
  }

  private static List<Logistic.Row> coin(int trues, int falses) {
    List<Logistic.Row> rows = new ArrayList<>();
    for (int toss = 0; toss < trues + falses; toss++) {
      rows.add(new Logistic.Row(new double[] {1}, toss < trues, 1));
    }
    return rows;
  }
}
