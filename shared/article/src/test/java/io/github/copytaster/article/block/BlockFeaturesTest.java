package io.github.copytaster.article.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class BlockFeaturesTest {

  private static final List<String> STORY =
      List.of(
          "Home | News | Sport",
          "Westmouth council voted on Tuesday to rebuild the ferry pier that a storm destroyed.",
          "The ferry pier will cost four million pounds, the council said, and open in two years.",
          "Fishermen told the council that the ferry matters more to the town than the pier.",
          "Subscribe to our newsletter",
          "Scientists in Chile found a planet whose clouds hold drops of molten glass and iron.");

  private final BlockFeatures features = new BlockFeatures(WordWeights.none(), WordWeights.none());

  @Test
  void rows_plainText_haveOneValueAName() {
    assertThat(features.rows(lines()).length).isEqualTo(6);
    assertThat(features.rows(lines())[0]).hasSize(FeatureNames.TEXT_COUNT);
    assertThat(FeatureNames.all()).hasSize(FeatureNames.PAGE_COUNT).doesNotHaveDuplicates();
  }

  @Test
  void rows_teaserOfAnotherStory_sharesLessThanTheStorysOwn() {
    float[][] rows = features.rows(lines());
    int shared = FeatureNames.all().indexOf("shared-before");

    assertThat(rows[3][shared]).isGreaterThan(0.2f);
    assertThat(rows[5][shared]).isLessThan(0.05f);
  }

  @Test
  void rows_furniture_isRecognisedByItsWords() {
    float[][] rows = features.rows(lines());
    int hits = FeatureNames.all().indexOf("boilerplate-hits");
    int separator = FeatureNames.all().indexOf("has-separator");

    assertThat(rows[4][hits]).isPositive();
    assertThat(rows[2][hits]).isZero();
    assertThat(rows[0][separator]).isEqualTo(1);
  }

  @Test
  void rows_longBlocksInARow_areTheMainRun() {
    float[][] rows = features.rows(lines());
    int inside = FeatureNames.all().indexOf("in-main-run");

    assertThat(rows[0][inside]).isZero();
    assertThat(rows[1][inside]).isEqualTo(1);
    assertThat(rows[3][inside]).isEqualTo(1);
  }

  @Test
  void rows_repeatedLine_isMarked() {
    float[][] rows = features.rows(List.of(Block.line("Read more", 0), Block.line("Read more", 2)));
    int repeated = FeatureNames.all().indexOf("repeated");
    int blank = FeatureNames.all().indexOf("blank-lines");

    assertThat(rows[0][repeated]).isEqualTo(1);
    assertThat(rows[1][blank]).isEqualTo(0.4f);
  }

  @Test
  void rows_noBlocks_areNone() {
    assertThat(features.rows(List.of()).length).isZero();
  }

  @Property(tries = 200, seed = "1")
  void rows_anyLines_areFinite(@ForAll List<String> texts) {
    List<Block> blocks =
        texts.stream().filter(text -> !text.isBlank()).map(text -> Block.line(text, 0)).toList();

    for (float[] row : features.rows(blocks)) {
      for (float value : row) {
        assertThat(Float.isFinite(value)).isTrue();
      }
    }
  }

  private static List<Block> lines() {
    return STORY.stream().map(line -> Block.line(line, 1)).toList();
  }
}
