package io.github.copytaster.article.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Which blocks of a page stand alike. */
final class GroupingsTest {

  private static final int NAMES = 0;
  private static final int PARENTS_NAMES = 1;
  private static final int PARENT = 2;
  private static final int GRANDPARENT = 3;

  private static final String PAGE =
      "<body><main><section class='story'><p class='par'>one</p><p class='par'>two</p>"
          + "<p class='credit'>three</p></section>"
          + "<section class='story'><p class='par'>four</p></section></main>"
          + "<footer><p class='par'>five</p></footer></body>";

  private final int[][] groups = groups(PAGE);

  @Test
  void of_elementsOfTheSameNames_standAlikeInWhateverParent() {
    assertThat(groups[0][NAMES]).isEqualTo(groups[1][NAMES]).isEqualTo(groups[3][NAMES]);
    assertThat(groups[2][NAMES]).isNotEqualTo(groups[0][NAMES]);
    assertThat(groups[4][NAMES]).isNotEqualTo(groups[0][NAMES]);
  }

  @Test
  void of_parentsOfTheSameNames_areAlikeWhateverTheElement() {
    assertThat(groups[2][PARENTS_NAMES])
        .isEqualTo(groups[0][PARENTS_NAMES])
        .isEqualTo(groups[3][PARENTS_NAMES]);
    assertThat(groups[4][PARENTS_NAMES]).isNotEqualTo(groups[0][PARENTS_NAMES]);
  }

  @Test
  void of_parentAndGrandparent_areTheElementsThemselves() {
    assertThat(groups[2][PARENT]).isEqualTo(groups[0][PARENT]);
    assertThat(groups[3][PARENT]).isNotEqualTo(groups[0][PARENT]);
    assertThat(groups[3][GRANDPARENT]).isEqualTo(groups[0][GRANDPARENT]);
    assertThat(groups[4][GRANDPARENT]).isNotEqualTo(groups[0][GRANDPARENT]);
  }

  /** A model's answers hang on them: no number may differ from one reading to the next. */
  @Test
  void of_samePageAgain_givesTheSameNumbers() {
    assertThat(groups(PAGE)).isDeepEqualTo(groups);
  }

  private static int[][] groups(String html) {
    List<RawBlock> blocks = BlockWalk.of(Jsoup.parse(html), 100);
    Groupings groupings = new Groupings();
    return blocks.stream().map(block -> groupings.of(block.holder())).toArray(int[][]::new);
  }
}
