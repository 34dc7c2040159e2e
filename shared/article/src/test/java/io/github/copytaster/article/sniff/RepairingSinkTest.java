package io.github.copytaster.article.sniff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.wire.Fixtures;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What only shows once a format has been read is repaired like the rest. */
final class RepairingSinkTest {

  private static final String LEAD =
      "The harbour council of Westmouth voted on Tuesday to rebuild the old ferry pier.";
  private static final String SECOND =
      "Work is to begin in spring, the mayor said after the vote, and most of it is paid for.";

  private static final String THIRD =
      "Ferries have left from a temporary quay since the storm of 2016 took the old pier away in a"
          + " single night, and traders on the front have asked for a new one ever since.";

  private static String page(String first, String second) {
    return "<!DOCTYPE html><html><head><title>Council votes to rebuild pier</title></head><body>"
        + "<h1>Council votes to rebuild pier</h1><p>"
        + first
        + "</p><p>"
        + second
        + "</p><p>"
        + THIRD
        + "</p></body></html>";
  }

  /**
   * A page was repaired as source, and what its references spelled out came through: the random
   * damage of MutationTest put a delete sign into a paragraph, and the project's own build failed
   * on it about once in 1,500 pages.
   */
  @ParameterizedTest
  @ValueSource(strings = {"&#127;", "&#x7f;", "&#129;", "&#x8d;", "&#x200b;", "&#xFEFF;", "&#1;"})
  void read_pageThatSpellsOutAnInvisibleSign_losesTheSign(String reference) {
    String lead = LEAD.replace("voted", "vo" + reference + "ted");

    List<String> paragraphs = Fixtures.readText(page(lead, SECOND)).only().paragraphs();

    assertThat(String.join("\n", paragraphs)).contains("Westmouth").contains(SECOND);
    assertThat(paragraphs)
        .allSatisfy(
            paragraph -> assertThat(paragraph.codePoints()).noneMatch(Character::isISOControl))
        .noneMatch(paragraph -> paragraph.contains("\u200b") || paragraph.contains("\uFEFF"));
  }

  /** The same failure's other half: a zero-width space at the edge, and behind it a space. */
  @Test
  void read_pageWithInvisibleSignsAtTheEdge_hasNoSpaceThere() {
    String page = page("&#x200b; " + LEAD + " &#127;", SECOND);

    assertThat(Fixtures.readText(page).only().paragraphs()).contains(LEAD, SECOND, THIRD);
  }

  /** A block of nothing but invisible signs was a blank paragraph. */
  @Test
  void read_pageWithAnInvisibleParagraph_hasNoBlankOne() {
    String page = page(LEAD, SECOND + "</p><p>&#x200b;&#127;");

    assertThat(Fixtures.readText(page).only().paragraphs())
        .contains(LEAD, SECOND, THIRD)
        .noneMatch(String::isBlank);
  }

  @Test
  void read_jsonWithEscapedControls_losesThem() {
    String json =
        "{\"headline\":\"Pier\\u0007 vote\",\"body\":\"<p>"
            + LEAD.replace("voted", "vot\\u0000ed")
            + "</p><p>"
            + SECOND
            + "</p>\"}";

    assertThat(Fixtures.readText(json).only().title()).isEqualTo("Pier vote");
    assertThat(Fixtures.readText(json).only().paragraphs()).containsExactly(LEAD, SECOND);
  }

  /**
   * "Â" and a no-break space are one no-break space that was read as windows-1252. Pages were
   * repaired only after they had been cut up, for a while, and the space was an ordinary one by
   * then.
   */
  @Test
  void read_pageWithHarmedNoBreakSpaces_losesTheLetter() {
    String page = page(LEAD.replace("voted on", "voted\u00c2\u00a0on"), SECOND);

    assertThat(Fixtures.readText(page).only().paragraphs()).contains(LEAD, SECOND);
  }
}
