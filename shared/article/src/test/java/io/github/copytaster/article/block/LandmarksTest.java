package io.github.copytaster.article.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LandmarksTest {

  private static final String STORY =
      "The council voted to rebuild the pier, and nobody had a comment, the mayor said on Tuesday.";

  @Test
  void fill_storyBetweenHeadings_knowsWhatIsAboveAndBelow() {
    float[][] rows = rows("2 comments", STORY, "Comments", "Reply");

    assertThat(Arrays.copyOf(rows[1], 3))
        .containsExactly(LineFeatures.log(1), LineFeatures.log(2), LineFeatures.log(1));
    assertThat(Arrays.copyOf(rows[3], 3)).containsExactly(LineFeatures.log(3), 0, 0);
  }

  @Test
  void fill_noHeading_saysSo() {
    assertThat(rows(STORY, STORY)[1]).containsExactly(0, 0, 4, 0, 0, 4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Related articles",
        "Czytaj też:",
        "Материалы по теме",
        "ΔΙΑΒΑΣΤΕ ΑΚΟΜΑ",
        "À lire aussi",
        "相关新闻",
        "Lees ook"
      })
  void fill_headingOfOtherStories_isOneInItsLanguage(String heading) {
    assertThat(rows(STORY, heading, STORY)[2][5]).isEqualTo(LineFeatures.log(1));
  }

  private static float[][] rows(String... texts) {
    Line[] lines = Lines.of(texts);
    float[][] rows = new float[lines.length][FeatureNames.LANDMARK_COUNT];
    Landmarks.fill(lines, rows, 0);
    return rows;
  }
}
