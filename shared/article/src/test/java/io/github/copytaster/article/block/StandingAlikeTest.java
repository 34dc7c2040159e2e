package io.github.copytaster.article.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Two paragraphs set alike far apart, and a line set otherwise between them. */
final class StandingAlikeTest {

  private static final int ODDS = 0;
  private static final int LOG_OTHER_WORDS = 1;
  private static final int SHARE_OF_STORY = 2;
  private static final int ODDS_OF_PARENT = 6;

  private static final String PARAGRAPH = "The council of Westmouth voted to rebuild the old pier.";

  @Test
  void fill_blockSetAsTheStory_getsTheOddsOfTheOthers() {
    List<Block> blocks =
        List.of(
            block(PARAGRAPH, 1, 1),
            block("Read more from Westmouth", 2, 1),
            block(PARAGRAPH, 1, 2));

    float[][] rows = rows(blocks, 5, -5, 0);

    assertThat(rows[2][ODDS]).isGreaterThan(1);
    assertThat(rows[1][ODDS]).isBetween(-1f, 1f); // nothing else is set so: the page's mean
    assertThat(rows[2][LOG_OTHER_WORDS]).isCloseTo((float) Math.log(11), within(1e-4f));
    assertThat(rows[1][LOG_OTHER_WORDS]).isZero();
    assertThat(rows[0][SHARE_OF_STORY]).isGreaterThan(0.9f);
    assertThat(rows[1][SHARE_OF_STORY]).isLessThan(0.1f);
  }

  @Test
  void fill_parentInCommon_isLookedAtByItself() {
    List<Block> blocks =
        List.of(block(PARAGRAPH, 1, 1), block(PARAGRAPH, 2, 1), block(PARAGRAPH, 3, 2));

    float[][] rows = rows(blocks, 5, 0, 0);

    assertThat(rows[1][ODDS]).isEqualTo(rows[2][ODDS]);
    assertThat(rows[1][ODDS_OF_PARENT]).isGreaterThan(rows[2][ODDS_OF_PARENT]);
  }

  /** What a block is itself is the first pass's business. */
  @Test
  void fill_blocksOwnOdds_doNotSpeakForIt() {
    List<Block> blocks = List.of(block(PARAGRAPH, 1, 1), block(PARAGRAPH, 1, 1));

    assertThat(rows(blocks, 6, 0)[0][ODDS]).isLessThan(rows(blocks, 6, 0)[1][ODDS]);
  }

  @Property
  void fill_anyOdds_staysFiniteAndLeavesTheContextAlone(
      @ForAll @Size(min = 1, max = 12) List<Float> odds) {
    List<Block> blocks = new ArrayList<>();
    float[] values = new float[odds.size()];
    for (int at = 0; at < values.length; at++) {
      blocks.add(block(PARAGRAPH, at % 3, at % 2));
      values[at] = odds.get(at);
    }

    for (float[] row : rows(blocks, values)) {
      assertThat(row).hasSize(StandingAlike.COUNT);
      for (float value : row) {
        assertThat(value).isFinite();
      }
    }
  }

  private static float[][] rows(List<Block> blocks, float... odds) {
    float[][] first = new BlockFeatures(WordWeights.none(), WordWeights.none()).rows(blocks);
    float[][] rows = new float[blocks.size()][StandingAlike.COUNT];
    StandingAlike.fill(blocks, new FirstPass(first, odds), rows);
    return rows;
  }

  private static Block block(String text, int names, int parent) {
    int[] groups = {names, names, parent, 0};
    return new Block(
        text, 0, Surroundings.of(new float[Surroundings.MEASURES.size()], new int[0], groups));
  }
}
