package io.github.copytaster.training.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class ClassScoreTest {

  /** 8 of sport, of which 6 are seen; 4 of money, of which 3 are taken for sport. */
  private static final List<Prediction> MIXED = mixed(6, 2, 3, 1);

  @Test
  void of_bothTopics_areCountedEachForItself() {
    ClassScore sport = ClassScore.of(MIXED, 0);
    ClassScore money = ClassScore.of(MIXED, 1);

    assertThat(sport).isEqualTo(new ClassScore(8, 9, 6));
    assertThat(money).isEqualTo(new ClassScore(4, 3, 1));
    assertThat(sport.precision()).isCloseTo(6 / 9.0, within(1e-12));
    assertThat(sport.recall()).isCloseTo(6 / 8.0, within(1e-12));
    assertThat(sport.f1()).isCloseTo(12 / 17.0, within(1e-12));
  }

  /** A topic nobody gave and nothing said must not make a report's mean not-a-number. */
  @Test
  void of_topicThatNeverOccurs_isZeroAndNoError() {
    ClassScore none = ClassScore.of(List.of(), 0);

    assertThat(none.precision()).isZero();
    assertThat(none.recall()).isZero();
    assertThat(none.f1()).isZero();
  }

  @Property(tries = 200, seed = "1")
  void f1_anyCounts_isBetweenPrecisionAndRecall(
      @ForAll @IntRange(max = 9) int hits,
      @ForAll @IntRange(max = 9) int missed,
      @ForAll @IntRange(max = 9) int taken,
      @ForAll @IntRange(max = 9) int others) {
    ClassScore score = ClassScore.of(mixed(hits, missed, taken, others), 0);

    assertThat(score.f1())
        .isBetween(
            Math.min(score.precision(), score.recall()) - 1e-12,
            Math.max(score.precision(), score.recall()) + 1e-12);
  }

  private static List<Prediction> mixed(int hits, int missed, int taken, int others) {
    List<Prediction> all = new ArrayList<>(Examples.answers(hits, 0, 0.9));
    all.addAll(Examples.answers(missed, 0, 0.1));
    all.addAll(Examples.answers(taken, 1, 0.9));
    all.addAll(Examples.answers(others, 1, 0.1));
    return all;
  }
}
