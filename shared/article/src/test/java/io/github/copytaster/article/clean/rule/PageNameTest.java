package io.github.copytaster.article.clean.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Scraped press releases had their subtitle, or the page's whole name, for a headline: 20 of 49
 * releases of American prosecutors.
 */
final class PageNameTest {

  private static final String HEADLINE = "Westmouth Council Votes to Rebuild the Ferry Pier";
  private static final String LEAD =
      "The council of Westmouth voted on Tuesday to rebuild the old ferry pier of the town.";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Westmouth Council Votes to Rebuild the Ferry Pier - The Westmouth Harbour Company",
        "Westmouth Council Votes to Rebuild the Ferry Pier | Westmouth",
        "Westmouth Council Votes to Rebuild the Ferry Pier – Westmouth",
        "WESTMOUTH COUNCIL VOTES TO REBUILD THE FERRY PIER | Westmouth",
        "Westmouth Council Votes to Rebuild the Ferry Pier"
      })
  void apply_headlineBelowTheName_isTheTitleAsItIsWrittenThere(String name) {
    Copy copy = apply(name, "HOME", "CONTACT US", HEADLINE, "And to Sell the Old One", LEAD);

    assertThat(copy.findings().title()).isEqualTo(HEADLINE);
    assertThat(copy.kept()).containsExactly("HOME", "CONTACT US", "And to Sell the Old One", LEAD);
    assertThat(copy.begin()).isEqualTo(4);
  }

  @Test
  void apply_headlineOverTwoLines_isJoined() {
    Copy copy =
        apply(
            HEADLINE + " - Westmouth",
            "Westmouth Council Votes",
            "to Rebuild the Ferry Pier",
            LEAD);

    assertThat(copy.findings().title()).isEqualTo(HEADLINE);
    assertThat(copy.kept()).containsExactly(LEAD);
  }

  @Test
  void apply_headlineCutOffWithPoints_isTakenFromTheName() {
    Copy copy =
        apply(HEADLINE + " - Westmouth", "Home", "Westmouth Council Votes to Rebu...", LEAD);

    assertThat(copy.findings().title()).isEqualTo(HEADLINE);
    assertThat(copy.kept()).containsExactly("Home", LEAD);
  }

  // In the trail of the page and above the story.
  @Test
  void apply_headlineTwice_isDroppedTwice() {
    Copy copy = apply(HEADLINE + " | Westmouth", HEADLINE, "May 5, 2026", HEADLINE, LEAD);

    assertThat(copy.kept()).containsExactly("May 5, 2026", LEAD);
  }

  // Quotes, dashes and blanks differ between a page's name and its headline.
  @Test
  void apply_otherQuotes_areTheSame() {
    Copy copy =
        apply(
            "Mayor's \"Yes\" Ends the Ferry Dispute | Town",
            "Mayor’s “Yes” Ends the Ferry Dispute",
            LEAD);

    assertThat(copy.findings().title()).isEqualTo("Mayor’s “Yes” Ends the Ferry Dispute");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Westmouth Council Votes to Rebuild the Ferry Pier; The council has made up its mind",
        "Westmouth Council Votes to Rebuild the Ferry Pier; Westmouth Council Votes",
        "Westmouth votes; Westmouth votes"
      })
  void apply_nothingThatRepeatsIt_leavesTheCopy(String first, String second) {
    Copy copy = apply(first, second, LEAD);

    assertThat(copy.findings().title()).isEmpty();
    assertThat(copy.kept()).containsExactly(first, second, LEAD);
  }

  /** "Skip to main content" stood twice at the top and was the title; so were menus. */
  @Test
  void apply_menuThatStandsTwice_isNotTheName() {
    Copy copy =
        apply(
            "Apply to work with the council",
            "Apply to work with the council",
            "Menu",
            "About us",
            "Meetings",
            "Reviews",
            "Contact",
            LEAD);

    assertThat(copy.findings().title()).isEmpty();
    assertThat(copy.kept()).hasSize(8);
  }

  // A wire's title is the wire's.
  @Test
  void apply_titleIsKnown_leavesTheCopy() {
    Copy copy = new Copy(List.of(HEADLINE + " | Town", HEADLINE, LEAD));
    copy.findings().title("Pier to return");

    new PageName().apply(copy);

    assertThat(copy.kept()).hasSize(3);
  }

  private static Copy apply(String... lines) {
    Copy copy = new Copy(List.of(lines));
    new PageName().apply(copy);
    return copy;
  }
}
