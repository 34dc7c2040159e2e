package io.github.copytaster.article.clean.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.headline.Head;
import io.github.copytaster.article.headline.HeadlineModel;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rule with the model that ships. */
final class HeadlineTest {

  private static final Rule HEADLINE = new Headline(HeadlineModel.shipped()::choose);
  private static final String LEAD =
      "The harbour council of Westmouth voted on Tuesday to rebuild the old ferry pier, ending a"
          + " dispute that has divided the town for a decade.";
  private static final String SECOND =
      "Work on the ferry pier is to begin in spring, the mayor of Westmouth said after the council"
          + " had met, and will cost about four million pounds.";

  @Test
  void apply_shortLineAboveLead_isTaken() {
    Copy copy = apply("Council votes to rebuild ferry pier", LEAD, SECOND);

    assertThat(copy.findings().title()).isEqualTo("Council votes to rebuild ferry pier");
    assertThat(copy.kept()).containsExactly(LEAD, SECOND);
  }

  /** A line of two words alone above the lead was dropped as no story, and the title was lost. */
  @Test
  void apply_twoWordsAloneAboveLead_isTaken() {
    Copy copy = new Copy(List.of("Pier reborn", LEAD));
    copy.drop(0, LearnedChoice.REASON);
    HEADLINE.apply(copy);

    assertThat(copy.findings().title()).isEqualTo("Pier reborn");
  }

  @Test
  void apply_amongFurniture_isTheLineTheStoryTakesUp() {
    Copy copy =
        apply(
            "Home and garden",
            "Council votes to rebuild ferry pier at Westmouth",
            "Weather for the week",
            LEAD,
            SECOND);

    assertThat(copy.findings().title())
        .isEqualTo("Council votes to rebuild ferry pier at Westmouth");
  }

  @Test
  void apply_chinese_isFoundByItsSigns() {
    Copy copy =
        apply(
            "首页 新闻 体育",
            "市议会投票决定重建旧渡轮码头",
            "市议会周二投票决定重建旧渡轮码头，结束了长达十年的争论。市长说，重建工程将于春季开始，费用约为四百万英镑，一半由郡政府承担。");

    assertThat(copy.findings().title()).isEqualTo("市议会投票决定重建旧渡轮码头");
  }

  /** Papers of a hundred years ago: no headline was seen, for it ends in a stop. */
  @Test
  void apply_inCapitalsWithAStop_isTakenAndTheFolioIsNot() {
    Copy copy =
        apply(
            "THE WESTMOUTH ECHO, TUESDAY, MARCH 5, 1912.",
            "GET NEWS OF THE FERRY PIER. CLICK HERE FOR THE COUNCIL.",
            "COUNCIL TO REBUILD FERRY PIER.",
            LEAD,
            SECOND);

    assertThat(copy.findings().title()).isEqualTo("COUNCIL TO REBUILD FERRY PIER.");
  }

  @Test
  void apply_none_isNotMadeOfTheLead() {
    Copy copy = apply(LEAD, SECOND);

    assertThat(copy.findings().title()).isEmpty();
    assertThat(copy.kept()).containsExactly(LEAD, SECOND);
  }

  @Test
  void apply_timeAboveLead_isNone() {
    assertThat(apply("Published: 12:19 by the harbour council", LEAD).findings().title()).isEmpty();
  }

  @Test
  void apply_known_isTakenOutOfTheBody() {
    Copy copy = new Copy(List.of("Pier to rise again", LEAD));
    copy.findings().title("Pier to Rise Again");
    HEADLINE.apply(copy);

    assertThat(copy.kept()).containsExactly(LEAD);
  }

  /** Crawled match reports: the score was the title. */
  @Test
  void apply_scoreBelowTheHeadline_isNotTheTitle() {
    Copy copy =
        apply(
            "Late Adeyemi header rescues point for Westmouth Rovers",
            "Westmouth Rovers 2-2 Eastfield Town",
            "Substitute Tunde Adeyemi headed an equaliser in stoppage time as Westmouth Rovers came"
                + " from two goals down to draw with Eastfield Town on Saturday.",
            "Rovers stay 14th, four points above the relegation places.");

    assertThat(copy.findings().title())
        .isEqualTo("Late Adeyemi header rescues point for Westmouth Rovers");
  }

  /** A crawled obituary: the caption right above the lead was the title. */
  @Test
  void apply_captionBetweenHeadlineAndLead_isNotTheTitle() {
    Copy copy =
        new Copy(
            List.of(
                "Skip to content",
                "Home",
                "News",
                "Weather",
                "Ella Marsh, who mapped the bay of Westmouth, dies at 91",
                "3 days ago",
                "Share",
                "Save",
                "Nora Hill",
                "Science reporter",
                "Ella Marsh in 1971 on the harbour wall",
                "Ella Marsh, the hydrographer whose charts brought ships safely into the bay of"
                    + " Westmouth for forty years, has died at her home. She was 91.",
                "Her family said she died in her sleep on Sunday night."));
    for (int at = 0; at < 11; at++) {
      copy.drop(at, LearnedChoice.REASON);
    }
    HEADLINE.apply(copy);

    assertThat(copy.findings().title())
        .isEqualTo("Ella Marsh, who mapped the bay of Westmouth, dies at 91");
  }

  /** An agency's slug line is above the headline, and no headline. */
  @Test
  void apply_slugLineAbove_isNotTheTitle() {
    Copy copy =
        apply(
            "BC-WESTMOUTH-PIER:LA - international (TV PIX)",
            "c.480 words",
            "Westmouth council votes to rebuild old ferry pier",
            LEAD,
            SECOND);

    assertThat(copy.findings().title())
        .isEqualTo("Westmouth council votes to rebuild old ferry pier");
  }

  /** A body on one line, cut off without a stop, had no lead and so no headline. */
  @Test
  void apply_longLeadWithoutAStop_isALead() {
    Copy copy = apply("Westmouth council votes to rebuild ferry pier", LEAD + " " + SECOND + " It");

    assertThat(copy.findings().title()).isEqualTo("Westmouth council votes to rebuild ferry pier");
  }

  @Test
  void apply_lineChosen_shortLinesAboveItGoAndLongOnesStay() {
    Copy copy = new Copy(List.of("Westmouth 2-2 Eastfield", SECOND, "Pier to return", LEAD));
    copy.beginsAt(3);

    new Headline(head -> 2).apply(copy);

    assertThat(copy.reason(0)).isEqualTo("above-headline");
    assertThat(copy.kept()).containsExactly(SECOND, LEAD);
  }

  @Test
  void apply_noLineChosen_changesNothing() {
    Copy copy = new Copy(List.of("Pier to return:", LEAD));

    new Headline(head -> -1).apply(copy);

    assertThat(copy.findings().title()).isEmpty();
    assertThat(copy.kept()).hasSize(2);
  }

  /** Lines of which a rule knows what they are are not offered. */
  @Test
  void apply_linesThatRulesDropped_areNoCandidates() {
    List<Head> asked = new ArrayList<>();
    Copy copy = new Copy(List.of("By Anna Ross of the Echo", "Council rebuilds pier", LEAD));
    copy.drop(0, "byline");
    copy.drop(1, LearnedChoice.REASON);
    Rule rule =
        new Headline(
            head -> {
              asked.add(head);
              return -1;
            });

    rule.apply(copy);

    assertThat(asked.get(0).candidates()).containsExactly(1);
  }

  /** Its words do not come up again, and it was the first paragraph of a live blog. */
  @Test
  void apply_firstLineAbovePoints_isTheTitle() {
    Copy copy = apply("Westward – live blog", "• Boats in port", "12:03", LEAD);

    assertThat(copy.findings().title()).isEqualTo("Westward – live blog");
  }

  /** "# Real wire samples": the model knows no Markdown, and such copy had no title. */
  @Test
  void apply_onlyFirstHeadingOfMarkdown_isTheTitleWhateverItSays() {
    Copy copy =
        apply("# Harbour", "Westmouth council rebuilds ferry pier", LEAD, "## Next", SECOND);

    assertThat(copy.findings().title()).isEqualTo("Harbour");
  }

  /** Two first headings say nothing, nor does one below the lead. */
  @Test
  void apply_severalFirstHeadingsOrOneBelow_areNoTitle() {
    Copy several = new Copy(List.of("# Harbour", "# Weather", LEAD));
    Copy below = new Copy(List.of("Pier to return:", LEAD, "# Harbour", SECOND));

    new Headline(head -> -1).apply(several);
    new Headline(head -> -1).apply(below);

    assertThat(several.findings().title()).isEmpty();
    assertThat(below.findings().title()).isEmpty();
  }

  @Test
  void apply_headingInMarkdown_isTakenWithoutItsMarks() {
    Copy copy = apply("## Council votes to rebuild ferry pier", LEAD, SECOND);

    assertThat(copy.findings().title()).isEqualTo("Council votes to rebuild ferry pier");
  }

  private static Copy apply(String... lines) {
    Copy copy = new Copy(List.of(lines));
    HEADLINE.apply(copy);
    return copy;
  }
}
