package io.github.copytaster.article.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class RepetitionTest {

  private static final String OPINION = "I never liked that pier, and the ferry was always late.";

  /** What stands between readers' comments differs in its numbers alone. */
  @Test
  void fill_linesThatDifferInNumbers_comeAgain() {
    float[][] rows =
        rows(OPINION, "Recommend? (9)", OPINION + "!", "Recommend? (135)", "Recommend? (0)");

    assertThat(rows[1][0]).isEqualTo(LineFeatures.log(2));
    assertThat(rows[1][0]).isEqualTo(rows[3][0]).isEqualTo(rows[4][0]);
  }

  @Test
  void fill_repeatingLinesAround_areCountedOnBothSides() {
    float[][] rows = rows("Reply", "Reply", OPINION, "Reply", "Something else");

    assertThat(rows[2]).containsExactly(0, 2 / 5f, 1 / 5f);
  }

  @Test
  void fill_lineThatComesTwice_isNotRepeating() {
    float[][] rows = rows("Pier vote", OPINION, "Pier vote");

    assertThat(rows[1]).containsExactly(0, 0, 0);
  }

  private static float[][] rows(String... texts) {
    Line[] lines = Lines.of(texts);
    float[][] rows = new float[lines.length][FeatureNames.REPETITION_COUNT];
    Repetition.fill(lines, rows, 0);
    return rows;
  }
}
