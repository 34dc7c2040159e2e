package io.github.copytaster.article.clean.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.DroppedText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Copy that a rule once took for something else, one test a story. */
final class LinesOfStoryTest {

  private static final String LEAD =
      "The harbour council of Westmouth voted on Tuesday to rebuild the old ferry pier, ending a"
          + " dispute that has divided the town for a decade.";

  /**
   * The legal line was anything that began with "copyright" or "all rights", and a promotion
   * anything short that began with "related", "recommended" or "share this": paragraphs of real
   * stories were lost.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Copyright law in the union is changing, ministers said on Monday.",
        "Copyright, the court held, does not protect the look of a pier.",
        "All rights to the film were sold to a studio in Lisbon.",
        "Legal notice was served on the ferry company, police said.",
        "She left the harbour without written permission from the court.",
        "Share prices fell sharply after the vote.",
        "Related companies were charged with fraud.",
        "Related companies face charges of fraud in two counties.",
        "Recommended doses rise with the weight of a child.",
        "Advertisement spending is falling for the third year.",
        "Most popular beaches of the county stay closed until May.",
        "Read more slowly, the teachers told the children of Westmouth.",
        "The painter has taken the archive to court, a spokesman for Getty Images confirmed to us on Friday in London.",
        "版权法的修订草案周二提交审议。",
      })
  void lineRules_sentencesThatBeginLikeFurniture_stay(String line) {
    Copy copy = new Copy(List.of(LEAD, line));
    new LineRules().apply(copy);

    assertThat(copy.kept()).containsExactly(LEAD, line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "legal-line> Copyright 2024 Westmouth Herald",
        "legal-line> Copyright © Westmouth Herald",
        "legal-line> Copyright Westmouth Herald Limited",
        "legal-line> Disclaimer: the Herald is not answerable for what readers write.",
        "legal-line> No part of it may be reproduced in any form without prior written permission.",
        "promotion> Related",
        "promotion> Related stories",
        "promotion> Related: Storm destroys ferry pier",
        "promotion> Recommended for you",
        "promotion> Most read in Business",
        "promotion> More from the Westmouth Herald",
        "promotion> Share this article",
        "caption> The pier at dawn. Ada Lund/Getty Images",
        "newsletter> View this email in your browser",
        "newsletter> You are receiving this email because you signed up on our site.",
        "newsletter> Unsubscribe | Manage your preferences",
        "newsletter> Was this email forwarded to you? Sign up here.",
      })
  void lineRules_furniture_isStillDropped(String reason, String line) {
    Copy copy = new Copy(List.of(line, LEAD));
    new LineRules().apply(copy);

    assertThat(copy.dropped()).containsExactly(new DroppedText(line, reason));
  }

  /** Reuters' page leaves its standards behind the last sentence or below it. */
  @Test
  void inlineJunk_trustPrinciples_areCutOut() {
    String standards = "Our Standards: The Thomson Reuters Trust Principles.";
    Copy copy = new Copy(List.of(LEAD + " " + standards, standards));
    new InlineJunk().apply(copy);

    assertThat(copy.kept()).containsExactly(LEAD);
    assertThat(copy.dropped()).extracting(DroppedText::text).containsOnly(standards);
  }

  /** AP's wire writes the dash behind the dateline as an underscore; the prefix was left in. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "WASHINGTON _ | WASHINGTON | ''",
        "WESTMOUTH, Maine (AP) _ | WESTMOUTH, Maine | AP",
        "Dekalb, Ill. _ | Dekalb, Ill. | ''"
      })
  void leadPrefix_underscore_isADash(String prefix, String dateline, String agency) {
    Copy copy = new Copy(List.of(prefix + " " + LEAD));
    new Markup().apply(copy);
    new LeadPrefix().apply(copy);

    assertThat(copy.findings().dateline()).isEqualTo(dateline);
    assertThat(copy.findings().agency()).isEqualTo(agency);
    assertThat(copy.kept()).containsExactly(LEAD);
  }

  /** Two underscores of that kind in one line were taken for emphasis. */
  @Test
  void markup_underscoresWithSpaces_stay() {
    String line = "WESTMOUTH _ The council _ all nine of it _ voted for the pier.";
    Copy copy = new Copy(List.of(line));
    new Markup().apply(copy);

    assertThat(copy.kept()).containsExactly(line);
  }

  /** Only dates in figures ("2024-03-05") were read in plain text. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Posted: 5 March 2024, 10:30 GMT | 2024-03-05T10:30:00Z",
        "Published on March 5, 2024 | 2024-03-05",
        "Last updated 5 March 2024 | 2024-03-05",
        "Date: Tuesday, 5 March 2024 | 2024-03-05"
      })
  void headerLine_writtenDate_isThePublication(String line, String date) {
    Copy copy = new Copy(List.of(line, LEAD));
    new HeaderLines().apply(copy);

    assertThat(copy.findings().published().value()).isEqualTo(date);
    assertThat(copy.kept()).containsExactly(LEAD);
  }

  @Test
  void headerLine_sentenceWithADate_stays() {
    String line = "Published on 5 March 2024, the report names three mayors.";
    Copy copy = new Copy(List.of(line, LEAD));
    new HeaderLines().apply(copy);

    assertThat(copy.kept()).containsExactly(line, LEAD);
  }

  @Test
  void markup_linksAndEmphasis_leaveTheirWords() {
    Copy copy =
        new Copy(
            List.of(
                "The [council](https://example.org/council \"Council\") has *not* voted.",
                "![The pier](https://example.org/pier.jpg)",
                "* an item of a list"));
    new Markup().apply(copy);

    assertThat(copy.kept()).containsExactly("The council has not voted.", "* an item of a list");
    assertThat(copy.dropped()).extracting(DroppedText::reason).containsOnly("markup");
  }

  /** Ten thousand captions in one line were cut one by one, each time copying the line. */
  @Test
  @Timeout(30)
  void inlineJunk_hostileLine_isCutSoOftenOnly() {
    Copy copy = new Copy(List.of("The pier at dawn (Image: Ada Lund) ".repeat(50_000)));
    new InlineJunk().apply(copy);

    assertThat(copy.dropped()).hasSize(100);
  }

  /** Each of thousands of legal lines was held against all that stands around it. */
  @Test
  @Timeout(30)
  void endOfStory_hostileLegalLines_areLookedAtSoOftenOnly() {
    List<String> lines = new ArrayList<>();
    for (int at = 0; at < 40_000; at++) {
      lines.add(LEAD);
      lines.add("© 2024 Westmouth Herald");
    }
    Copy copy = new Copy(lines);
    new LineRules().apply(copy);
    new EndOfStory().apply(copy);

    assertThat(copy.kept()).hasSize(40_000);
  }
}
