package io.github.copytaster.training.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

final class ShinglesTest {

  private static final String GOLD = "the council voted to rebuild the pier";

  @Test
  void compare_same_isExact() {
    Shingles.Agreement same = Shingles.compare(GOLD, "the council, voted to rebuild the pier.");

    assertThat(same.exact()).isTrue();
    assertThat(same.precision()).isEqualTo(1);
    assertThat(same.recall()).isEqualTo(1);
  }

  @Test
  void compare_halfMissing_costsRecallAlone() {
    // four runs of four words in the gold, two of them found
    Shingles.Agreement half = Shingles.compare(GOLD, "the council voted to rebuild");

    assertThat(half.precision()).isEqualTo(1);
    assertThat(half.recall()).isEqualTo(0.5);
  }

  @Test
  void compare_nothingFound_isZero() {
    Shingles.Agreement nothing = Shingles.compare(GOLD, "");

    assertThat(nothing.precision()).isZero();
    assertThat(nothing.recall()).isZero();
  }

  @Test
  void words_otherScripts_areWords() {
    assertThat(Shingles.words("Ёлка, 市长! a_b")).containsExactly("Ёлка", "市长", "a_b");
  }

  @Test
  void f1_ofASet_isThatOfTheMeans() {
    Score score =
        Score.of(
            List.of(
                Shingles.compare(GOLD, GOLD),
                Shingles.compare(GOLD, "the council voted to rebuild")));

    assertThat(score.precision()).isEqualTo(1);
    assertThat(score.recall()).isEqualTo(0.75);
    assertThat(score.f1()).isEqualTo(1.5 / 1.75, Offset.offset(1e-9));
    assertThat(score.exact()).isEqualTo(0.5);
  }
}
