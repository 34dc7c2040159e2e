package io.github.copytaster.article.plain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.block.Block;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class StoryHeadTest {

  private static final String LEAD = "The council voted on Tuesday to rebuild the old ferry pier.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "WESTMOUTH, England (AP) —",
        "PARIS (AP) --",
        "KYIV, Sept. 3 (Reuters) -",
        "NEW DELHI, Nov 3 (PTI) –",
        "EL GENEINA, Sudan, March —",
        "KYIV, Sept. 3 —",
        "WASHINGTON —",
        "ALBUQUERQUE, N.M. (AP) _",
        "Berlin (dpa) -",
        "**PARIS (AP)** —",
        "_WESTMOUTH_ —",
        "MEXICO CITY [AP] —"
      })
  void hasDateline_datelinesOfWires_areKnown(String dateline) {
    assertThat(StoryHead.hasDateline(dateline + " " + LEAD)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The council — all nine of it — voted on Tuesday.",
        "Westmouth, a town of 9,000, is glad.",
        "The North Atlantic Treaty Organization (NATO) said on Tuesday it was ready.",
        "UP — and away.",
        "Council votes - again",
        "\"We are glad\" — that was all she said.",
        "",
        "—"
      })
  void hasDateline_sentencesWithDashesAndBrackets_areNone(String line) {
    assertThat(StoryHead.hasDateline(line)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Council votes to rebuild ferry pier",
        "# Council votes to rebuild ferry pier",
        "Mayor: ‘We are glad’",
        "4 held after fire at pier",
        "市议会投票决定重建旧渡轮码头"
      })
  void isHeadline_shortLinesWithoutAStop_mayBe(String line) {
    assertThat(StoryHead.isHeadline(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The council voted on Tuesday.",
        "the rest of the year",
        "Money from the county:",
        "\"We are glad,\" she said,",
        "-30-",
        "* * *",
        "WESTMOUTH (AP) — The council voted"
      })
  void isHeadline_sentencesMarksAndDatelines_areNone(String line) {
    assertThat(StoryHead.isHeadline(line)).isFalse();
  }

  @Test
  void isHeadline_lineLongerThanHeadlinesAre_isNone() {
    assertThat(StoryHead.isHeadline("Council votes ".repeat(8).strip())).isFalse();
  }

  @Test
  void start_headlineAndSlugAboveTheLead_areItsHead() {
    List<Block> blocks =
        blocks("It ended there.", "BAKERS-STRIKE", "Bakers end strike", "ALDBRIDGE (AP) — " + LEAD);

    assertThat(StoryHead.start(blocks, 3, 0)).isEqualTo(1);
    assertThat(StoryHead.start(blocks, 3, 2)).isEqualTo(2);
  }

  @Test
  void start_sentenceAboveTheLead_isNoHead() {
    assertThat(StoryHead.start(blocks("It ended there.", "ALDBRIDGE (AP) — " + LEAD), 1, 0))
        .isEqualTo(1);
  }

  @Test
  void hasSlug_lineLikeASlugWithoutAHeadBelow_isNone() {
    assertThat(StoryHead.hasSlug(blocks("PIER-VOTE", "Council votes", "PARIS (AP) — " + LEAD)))
        .isTrue();
    assertThat(StoryHead.hasSlug(blocks("PIER-VOTE", "Council votes", LEAD))).isFalse();
    assertThat(StoryHead.hasSlug(blocks("PIER-VOTE", LEAD, "PARIS (AP) — " + LEAD))).isFalse();
    assertThat(StoryHead.hasSlug(blocks("PIER-VOTE", "Council votes"))).isFalse();
  }

  @Test
  @Timeout(20)
  void hasDateline_hostileLines_areLookedAtInBoundedTime() {
    for (String unit : new String[] {"A ", "A, ", "AB, A. ", "A.'", "**", "A (B", "A-", "— "}) {
      String line = unit.repeat(100_000);
      for (int time = 0; time < 1000; time++) {
        assertThat(StoryHead.hasDateline(line + time)).isFalse();
      }
    }
  }

  private static List<Block> blocks(String... lines) {
    return Stream.of(lines).map(line -> Block.line(line, 1)).toList();
  }
}
