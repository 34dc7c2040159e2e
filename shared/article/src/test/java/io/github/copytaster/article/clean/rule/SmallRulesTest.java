package io.github.copytaster.article.clean.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.DroppedText;
import io.github.copytaster.article.headline.HeadlineModel;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each small rule takes, and what looks like it and must stay. */
final class SmallRulesTest {

  private static final Rule HEADLINE = new Headline(HeadlineModel.shipped()::choose);

  private static final String LEAD =
      "The harbour council of Westmouth voted on Tuesday to rebuild the old ferry pier, ending a"
          + " dispute that has divided the town for a decade.";
  private static final String MORE =
      "Work on the ferry pier is to begin in spring, the mayor of Westmouth said after the council"
          + " had met, and will cost about four million pounds.";

  @Test
  void markdownHeader_frontMatter_givesTitleWriterAndDate() {
    Copy copy =
        apply(
            new MarkdownHeader(),
            "---",
            "title: \"Pier vote\"",
            "author: Anna Ross",
            "date: 12 January 2026",
            "tags: harbour",
            "---",
            LEAD);

    assertThat(copy.findings().title()).isEqualTo("Pier vote");
    assertThat(copy.findings().byline()).isEqualTo("Anna Ross");
    assertThat(copy.findings().published().value()).isEqualTo("2026-01-12");
    assertThat(copy.kept()).containsExactly(LEAD);
    assertThat(copy.dropped()).extracting(DroppedText::reason).containsOnly("header-line");
  }

  @ParameterizedTest
  @ValueSource(strings = {"The council voted.", "a line without a colon", "* an item"})
  void markdownHeader_rulesAroundProse_areNoHeader(String between) {
    Copy copy = apply(new MarkdownHeader(), "---", between, "---", LEAD);

    assertThat(copy.kept()).hasSize(4);
  }

  @Test
  void markdownHeader_fenceThatIsNeverClosed_isNone() {
    assertThat(apply(new MarkdownHeader(), "---", "title: Pier vote", LEAD + ":").kept())
        .hasSize(3);
  }

  @ParameterizedTest
  @CsvSource({
    "'One. Two! Three?', 3",
    "'It cost 4.5 million.', 1",
    "'No stop at all', 0",
    "'www.herald.example is down.', 1",
    "'', 0"
  })
  void sentences_stopsBeforeABlankOrTheEnd_areCounted(String line, int count) {
    assertThat(Sentences.count(line)).isEqualTo(count);
  }

  @Test
  void endOfStory_taggedParagraphAboveALegalLine_endsTheStory() {
    Copy copy =
        apply(
            new EndOfStory(),
            new String[] {LEAD, MORE + " (AP)", "© 2026 AP", "Astronomers found a planet."},
            2);

    assertThat(copy.kept()).containsExactly(LEAD, MORE + " (AP)");
    assertThat(copy.reason(3)).isEqualTo("after-the-end");
  }

  @Test
  void endOfStory_legalLineBelowWhichTheStoryGoesOn_endsNothing() {
    Copy copy = apply(new EndOfStory(), new String[] {LEAD, "© 2026 AP", MORE}, 1);

    assertThat(copy.kept()).containsExactly(LEAD, MORE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"It ended there. (AP)", "It ended. (Reuters)", "It ended there. (ILKHA)"})
  void endOfStory_agencyInBrackets_isATag(String line) {
    assertThat(EndOfStory.isTagged(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"It ended there.", "The mayor (left)", "He left (again)", "(EU)"})
  void endOfStory_otherBrackets_areNoTag(String line) {
    assertThat(EndOfStory.isTagged(line)).isFalse();
  }

  @Test
  void summary_repeatedBelowTheHeadline_isDropped() {
    String summary =
        "The harbour council of Westmouth has voted to rebuild the ferry pier that a storm took away"
            + " ten years ago. Work is to begin in spring and will cost four million pounds, of which"
            + " the county pays half, and the dispute is over at last.";
    Copy copy =
        apply(new SummaryAboveHeadline(), summary, "Council votes to rebuild ferry pier", LEAD);

    assertThat(copy.dropped()).containsExactly(new DroppedText(summary, "summary"));
  }

  @Test
  void summary_shortFirstParagraph_isTheLead() {
    Copy copy =
        apply(new SummaryAboveHeadline(), LEAD, "Council votes to rebuild ferry pier", MORE);

    assertThat(copy.kept()).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By Anna Ross | Anna Ross",
        "By ANNA ROSS | ANNA ROSS",
        "Von Max Berg, dpa | Max Berg",
        "Written by Anna Ross | Anna Ross",
        "Par Anne-Marie Dupont | Anne-Marie Dupont",
        "By Anna Ross and Ben Lund | Anna Ross and Ben Lund",
        "By Anna Ross in Westmouth | Anna Ross",
        "Par Hélène Dupont (avec AFP) | Hélène Dupont",
        "By Anna Ross (AP) | Anna Ross"
      })
  void byline_aboveTheLead_isTaken(String line, String name) {
    Copy copy = apply(new Byline(), line, LEAD, MORE);

    assertThat(copy.findings().byline()).isEqualTo(name);
    assertThat(copy.dropped()).containsExactly(new DroppedText(line, "byline"));
  }

  /** It stayed above the lead, and kept the dateline below from being one. */
  @Test
  void byline_newsroom_isDroppedAndNamesNobody() {
    Copy copy = apply(new Byline(), "Por Redação, em Brasília", LEAD, MORE);

    assertThat(copy.findings().byline()).isEmpty();
    assertThat(copy.kept()).containsExactly(LEAD, MORE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By the end of the year",
        "Von Redaktion zu Redaktion",
        "By Tuesday the pier was gone.",
        "Bye Anna Ross",
        "By 2030",
        "Di notte"
      })
  void byline_linesThatBeginAlike_stay(String line) {
    Copy copy = apply(new Byline(), line, LEAD);

    assertThat(copy.findings().byline()).isEmpty();
    assertThat(copy.kept()).containsExactly(line, LEAD);
  }

  @Test
  void byline_farBelowTheLead_stays() {
    Copy copy = apply(new Byline(), LEAD, MORE, MORE, MORE, MORE, "By Anna Ross");

    assertThat(copy.kept()).hasSize(6);
  }

  @Test
  void learnedChoice_lineARuleHasDropped_keepsItsReason() {
    Copy copy = new Copy(List.of("© 2026 AP", LEAD));
    copy.drop(0, "legal-line");
    new LearnedChoice(new boolean[] {false, true}).apply(copy);

    assertThat(copy.reason(0)).isEqualTo("legal-line");
  }

  @Test
  void ruleBook_eachKindOfCopy_hasItsRulesInOrder() {
    LearnedChoice choice = new LearnedChoice(new boolean[0]);

    assertThat(RuleBook.plainText(choice, HEADLINE)).contains(choice).doesNotHaveDuplicates();
    assertThat(RuleBook.page(choice, HEADLINE)).startsWith(choice).doesNotHaveDuplicates();
    assertThat(RuleBook.wire(HEADLINE))
        .doesNotHaveDuplicates()
        .noneMatch(LearnedChoice.class::isInstance);
  }

  private static Copy apply(Rule rule, String... lines) {
    Copy copy = new Copy(List.of(lines));
    rule.apply(copy);
    return copy;
  }

  private static Copy apply(Rule rule, String[] lines, int legal) {
    Copy copy = new Copy(List.of(lines));
    copy.drop(legal, LineRules.LEGAL);
    rule.apply(copy);
    return copy;
  }
}
