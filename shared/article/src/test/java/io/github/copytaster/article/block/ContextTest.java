package io.github.copytaster.article.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ContextTest {

  private static final List<Block> BLOCKS =
      List.of(
          Block.line("Home", 0),
          Block.line("The council of Westmouth voted on Tuesday to rebuild the pier.", 1),
          Block.line("Advertisement", 1),
          Block.line("Work is to begin in spring, the mayor said after the long meeting.", 1));

  private static final float[] ODDS = {-4, 3, -1, 20};

  private final float[][] rows =
      rows(new BlockFeatures(WordWeights.none(), WordWeights.none()).rows(BLOCKS), ODDS);

  @Test
  void rows_neighbours_standInOrderAndWithinBounds() {
    assertThat(rows[2]).startsWith(-7, -7, -7, -4, 3, -1, 6, -7, -7, -7, -7);
  }

  /** A line between two sure paragraphs is likelier story than the same line below the last. */
  @Test
  void rows_lineBetweenSureParagraphs_isSmoothedUp() {
    int smoothed = 11;

    assertThat(rows[2][smoothed]).isGreaterThan(-1);
    assertThat(rows[0][smoothed]).isLessThan(-3);
  }

  @Test
  void rows_distances_areThoseToTheSureParagraphs() {
    int fromFirst = 20;

    assertThat(Arrays.copyOfRange(rows[2], fromFirst, fromFirst + 4)).containsExactly(1, 1, 1, 1);
    assertThat(Arrays.copyOfRange(rows[0], fromFirst, fromFirst + 4)).containsExactly(-1, 3, 30, 1);
  }

  @Test
  void rows_nothingSure_saysSo() {
    float[][] doubtful =
        rows(new BlockFeatures(WordWeights.none(), WordWeights.none()).rows(BLOCKS), new float[4]);

    assertThat(Arrays.copyOfRange(doubtful[1], 20, 25)).containsExactly(31, 31, 31, 31, -1);
  }

  /** The run of most story is the two paragraphs and what stands between them. */
  @Test
  void rows_distancesToTheRun_areInLinesAndWords() {
    int inRun = 25;

    assertThat(Arrays.copyOfRange(rows[0], inRun, inRun + 4)).containsExactly(0, 1, 0, 0);
    assertThat(Arrays.copyOfRange(rows[2], inRun, inRun + 4)).containsExactly(1, 0, 0, 0);
    assertThat(rows[2][inRun + 4]).isGreaterThan(0.9f);
  }

  @Test
  void rows_noBlocks_areNone() {
    assertThat(rows(new float[0][], new float[0])).isEmpty();
  }

  private static float[][] rows(float[][] inputs, float[] odds) {
    return Context.rows(inputs, new FirstPass(inputs, odds), Context.COUNT);
  }
}
