package io.github.copytaster.article.clean.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.DroppedText;
import io.github.copytaster.article.headline.HeadlineModel;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule on its own, on copy like that which made it necessary. */
final class RulesTest {

  private static final Rule HEADLINE = new Headline(HeadlineModel.shipped()::choose);

  private static final String LEAD =
      "The harbour council of Westmouth voted on Tuesday to rebuild the old ferry pier, ending a"
          + " dispute that has divided the town for a decade.";
  private static final String SECOND =
      "Work on the ferry pier is to begin in spring, the mayor of Westmouth said after the council"
          + " had met, and will cost about four million pounds.";
  private static final String TEASER =
      "Astronomers in Chile have found a planet whose clouds hold drops of molten glass, their"
          + " observatory announced in Santiago.";

  @Test
  void headerLine_dateAndNumber_givesTheDateAlone() {
    Copy copy = apply(new HeaderLines(), "date 2026-01-12 403", LEAD);

    assertThat(copy.findings().published().value()).isEqualTo("2026-01-12");
    assertThat(copy.kept()).containsExactly(LEAD);
    assertThat(copy.dropped())
        .containsExactly(new DroppedText("date 2026-01-12 403", "header-line"));
  }

  @Test
  void headerLine_captionBehindIt_staysForTheCaptionRule() {
    Copy copy = apply(new HeaderLines(), "date 2026-01-12 The pier at dawn. | Photo by Ada Lund");

    assertThat(copy.kept()).containsExactly("The pier at dawn. | Photo by Ada Lund");
    assertThat(copy.dropped()).extracting(DroppedText::text).containsExactly("date 2026-01-12");
  }

  @Test
  void headerLine_titleAndLink_givesTheTitle() {
    Copy copy =
        apply(new HeaderLines(), "TITLE: Pier to rise again LINK: http://example.org/pier", LEAD);

    assertThat(copy.findings().title()).isEqualTo("Pier to rise again");
    assertThat(copy.kept()).containsExactly(LEAD);
  }

  @Test
  void headerLine_sentenceThatBeginsWithDate_stays() {
    String line = "Date palms line the road to the harbour.";

    assertThat(apply(new HeaderLines(), line).kept()).containsExactly(line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "caption> The pier at dawn. | Council photo by Ada Lund/Herald",
        "caption> The mayor at the pier (Photo: Westmouth Herald)",
        "caption> Photo: Ada Lund",
        "caption> Photo - https://media.example/ship.jpg Logo - https://media.example/logo.jpg",
        "promotion> Help us improve.",
        "promotion> Read more: Storm destroys ferry pier",
        "promotion> Lesen Sie auch",
        "promotion> Advertisement",
        "credit> Reporting by Ada Lund; Editing by Max Berg",
        "credit> (With inputs from agencies)",
        "legal-line> © 2024 Westmouth Herald",
        "legal-line> (Copyright (c) 2026 Westmouth Herald)",
        "legal-line> 무단 전재-재배포 금지",
        "legal-line> LEGAL WARNING: All rights of the published news are reserved by the Herald.",
        "legal-line> This material may not be published, broadcast, rewritten or redistributed.",
        "legal-line> 版权声明：未经授权请勿转载",
      })
  void lineRules_furniture_isDroppedByName(String reason, String line) {
    Copy copy = apply(new LineRules(), line, LEAD);

    assertThat(copy.dropped()).containsExactly(new DroppedText(line, reason));
    assertThat(copy.kept()).containsExactly(LEAD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She recommended that the council read more about the history of the pier.",
        "Photographs of the old pier hang in every house, and the mayor owns three of them.",
        "The commission reported on Monday that fishermen had lost the right to land there.",
        "Related costs will be paid by the county, which has already agreed to do so in writing.",
        "The image of the town suffered, said the owner of the hotel at the harbour."
      })
  void lineRules_sentencesOfAStory_stay(String line) {
    assertThat(apply(new LineRules(), line).kept()).containsExactly(line);
  }

  @Test
  void summary_aboveHeadlineAndRepeated_isDropped() {
    String summary =
        "Westmouth is to rebuild its ferry pier after a dispute of ten years. The harbour council"
            + " voted on Tuesday for a plan that will cost four million pounds, with work to begin"
            + " in spring, though the county has not yet said whether it will pay its half of the"
            + " money.";
    Copy copy =
        apply(new SummaryAboveHeadline(), summary, "Council Votes to Rebuild Ferry Pier", LEAD);

    assertThat(copy.reason(0)).isEqualTo("summary");
    assertThat(copy.isKept(1)).isTrue();
  }

  @Test
  void summary_leadAboveSubheading_stays() {
    String lead = LEAD + " " + SECOND;
    Copy copy =
        apply(new SummaryAboveHeadline(), lead, "Money from the county", TEASER + " It is far.");

    assertThat(copy.isKept(0)).isTrue();
  }

  /** An archive of releases in Markdown: the links below each were its last paragraphs. */
  @Test
  void markdownLines_linksBelowTheStory_areDropped() {
    Copy copy =
        apply(
            new MarkdownLines(),
            LEAD,
            "[A letter to the council](https://echo.example/letter)",
            SECOND,
            "[Original release](https://town.example/pier)",
            "Pickup - [echo.example](https://echo.example/pier)",
            "![Map](https://echo.example/map.webp)");

    assertThat(copy.kept())
        .containsExactly(LEAD, "[A letter to the council](https://echo.example/letter)", SECOND);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By Ada Lund | Ada Lund",
        "By Ada Lund and Max Berg | Ada Lund and Max Berg",
        "By Ada Lund, Westmouth Herald | Ada Lund",
        "Von Max Berg | Max Berg",
        "Por José Núñez | José Núñez"
      })
  void byline_lineOfItsOwn_isTaken(String line, String writer) {
    Copy copy = apply(new Byline(), line, LEAD);

    assertThat(copy.findings().byline()).isEqualTo(writer);
    assertThat(copy.kept()).containsExactly(LEAD);
  }

  @Test
  void byline_sentenceThatBeginsWithBy_stays() {
    String line = "By Tuesday evening the ferry had left.";

    assertThat(apply(new Byline(), line, LEAD).kept()).containsExactly(line, LEAD);
  }

  @Test
  void endOfStory_tagAndLegalLine_endsItThere() {
    Copy copy = new Copy(List.of(LEAD, SECOND + " (AP)", "© 2024 AP", TEASER));
    new LineRules().apply(copy);
    new EndOfStory().apply(copy);

    assertThat(copy.kept()).containsExactly(LEAD, SECOND + " (AP)");
    assertThat(copy.reason(3)).isEqualTo("after-the-end");
  }

  /** A legal line in mid-story once cut the rest: .950 to .942 on seedlike texts. */
  @Test
  void endOfStory_legalLineInTheMiddle_endsNothing() {
    Copy copy = new Copy(List.of(LEAD, "© 2024 AP", SECOND));
    new LineRules().apply(copy);
    new EndOfStory().apply(copy);

    assertThat(copy.kept()).containsExactly(LEAD, SECOND);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He won. (Reporting by Ada Lund; Editing by Max Berg) | He won.",
        "He won. Copyright 2018 The Associated Press. All rights reserved. This material may not be published, broadcast, rewritten or redistributed. | He won.",
        "He won. Read More \"We are glad.\" | He won. \"We are glad.\"",
        "The pier at dawn (Image: Ada Lund/Herald) \"We are glad,\" she said. | \"We are glad,\" she said.",
        "He won. SAN DIEGO (AP) - The ferry left. | He won. The ferry left."
      })
  void inlineJunk_insideAParagraph_isCutOut(String line, String rest) {
    Copy copy = apply(new InlineJunk(), line);

    assertThat(copy.kept()).containsExactly(rest);
    assertThat(copy.dropped()).hasSize(1);
  }

  @Test
  void inlineJunk_manyCaptions_endsAndCutsThemAll() {
    String caption = "The pier at dawn (Image: Ada Lund) ";
    Copy copy = apply(new InlineJunk(), caption.repeat(50) + "\"We are glad.\"");

    assertThat(copy.kept()).containsExactly("\"We are glad.\"");
  }

  @Test
  void agencyTag_behindTheLastSentence_isTheAgency() {
    Copy copy = apply(new AgencyTag(), LEAD, SECOND + " (ILKHA)");

    assertThat(copy.findings().agency()).isEqualTo("ILKHA");
    assertThat(copy.kept()).containsExactly(LEAD, SECOND);
  }

  @Test
  void agencyTag_lineOfItsOwn_isTheAgency() {
    Copy copy = apply(new AgencyTag(), LEAD, SECOND, "Reuter");

    assertThat(copy.findings().agency()).isEqualTo("Reuter");
    assertThat(copy.kept()).containsExactly(LEAD, SECOND);
  }

  @ParameterizedTest
  @ValueSource(strings = {"(CIS)", "(Springfield)", "(EU)", "(ITI)"})
  void agencyTag_otherNamesInBrackets_stay(String name) {
    Copy copy = apply(new AgencyTag(), LEAD, SECOND + " " + name);

    assertThat(copy.findings().agency()).isEmpty();
    assertThat(copy.kept().get(1)).endsWith(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "WASHINGTON (AP) — | WASHINGTON | AP | ''",
        "By Nate Raymond. BOSTON (Reuters) - | BOSTON | Reuters | Nate Raymond",
        "ALBUQUERQUE, N.M. (AP) - | ALBUQUERQUE, N.M. | AP | ''",
        "(MENAFN) | '' | MENAFN | ''",
        "Dekalb, Ill. — | Dekalb, Ill. | '' | ''",
        "NEW DELHI, Nov 3 (PTI) | NEW DELHI | PTI | ''",
        "WESTMOUTH -- | WESTMOUTH | '' | ''",
        "Bruselas, 16 ene (EFE).- | Bruselas | EFE | ''",
        "WESTMOUTH (Stagedoor.com) - | WESTMOUTH | Stagedoor.com | ''"
      })
  void leadPrefix_prefixes_areTakenApart(
      String prefix, String dateline, String agency, String byline) {
    Copy copy = apply(new LeadPrefix(), prefix + " " + LEAD);

    assertThat(copy.findings().leadPrefix()).isEqualTo(prefix + " ");
    assertThat(copy.findings().dateline()).isEqualTo(dateline);
    assertThat(copy.findings().agency()).isEqualTo(agency);
    assertThat(copy.findings().byline()).isEqualTo(byline);
    assertThat(copy.kept()).containsExactly(LEAD);
    assertThat(copy.dropped()).isEmpty();
  }

  @Test
  void leadPrefix_plainLead_staysWhole() {
    Copy copy = apply(new LeadPrefix(), LEAD);

    assertThat(copy.findings().leadPrefix()).isEmpty();
    assertThat(copy.kept()).containsExactly(LEAD);
  }

  @Test
  void markup_marksOfMarkdown_areTakenOff() {
    Copy copy =
        apply(new Markup(), "# Pier to rise", "_Westmouth —_ The **old** pier", "snake_case_name");

    assertThat(copy.kept())
        .containsExactly("Pier to rise", "Westmouth — The old pier", "snake_case_name");
  }

  @Test
  void learnedChoice_notStory_isDroppedAndSaysSo() {
    Copy copy = new Copy(List.of("Sign in", LEAD));
    new LearnedChoice(new boolean[] {false, true}).apply(copy);

    assertThat(copy.dropped()).containsExactly(new DroppedText("Sign in", "not-story"));
  }

  @Property(tries = 300, seed = "1")
  void allRules_anyLines_loseNothing(@ForAll List<String> lines) {
    List<String> filled = lines.stream().filter(line -> !line.isBlank()).toList();
    Copy copy = new Copy(filled);
    boolean[] story = new boolean[filled.size()];
    for (int at = 0; at < story.length; at++) {
      story[at] = at % 3 > 0;
    }
    RuleBook.plainText(new LearnedChoice(story), HEADLINE).forEach(rule -> rule.apply(copy));

    StringBuilder after = new StringBuilder(copy.findings().leadPrefix());
    copy.kept().forEach(after::append);
    copy.dropped().forEach(text -> after.append(text.text()));
    assertThat(letters(after.toString())).isEqualTo(letters(String.join("", filled)));
  }

  private static long letters(String text) {
    return text.chars().filter(Character::isLetterOrDigit).count();
  }

  private static Copy apply(Rule rule, String... lines) {
    Copy copy = new Copy(List.of(lines));
    rule.apply(copy);
    return copy;
  }
}
