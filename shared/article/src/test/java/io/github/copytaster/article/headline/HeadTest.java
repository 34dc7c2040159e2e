package io.github.copytaster.article.headline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class HeadTest {

  private static final String LEAD = "The council voted on Tuesday to rebuild the old ferry pier.";

  @Test
  void candidates_linesAroundTheLead_areThoseThatMayBe() {
    Head head =
        Heads.of(
            3, "News", "Council rebuilds pier", "Updated 14:05 today", LEAD, "What comes next");

    assertThat(head.candidates()).containsExactly(1, 4);
  }

  @Test
  void candidates_closedLine_isNone() {
    Head head =
        new Head(
            List.of("Council rebuilds pier", LEAD),
            new float[] {3, 11},
            new boolean[] {false, true},
            new boolean[] {false, true},
            1);

    assertThat(head.candidates()).isEmpty();
  }

  /** A portal's menus of hundreds of lines cost no time. */
  @Test
  void candidates_farAboveTheLead_areNotLookedAt() {
    List<String> lines = Collections.nCopies(400, "Council rebuilds pier");
    Head head = Heads.of(399, lines.toArray(String[]::new));

    assertThat(head.candidates()).isEqualTo(IntStream.range(279, 399).toArray());
  }
}
