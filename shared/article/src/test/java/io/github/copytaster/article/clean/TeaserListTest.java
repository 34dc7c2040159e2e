package io.github.copytaster.article.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TeaserListTest {

  private static final List<String> TOWNS =
      List.of("Westmouth", "Lyon", "Tallinn", "Nairobi", "Cusco", "Hobart");

  /** The front of a section, eight stories of eight countries, was stored as one story. */
  @ParameterizedTest
  @ValueSource(
      strings = {"7 min ago", "2 hours ago", "vor 3 Stunden", "il y a 5 minutes", "2d ago"})
  void is_headlineAndSentenceWithAgeAgainAndAgain_isTrue(String age) {
    List<String> lines = new ArrayList<>();
    for (String town : TOWNS) {
      lines.add(town + " council votes on a pier");
      lines.add("The council of " + town + " has voted to rebuild the old pier, its mayor said.");
      lines.add(age);
    }

    assertThat(TeaserList.is(lines)).isTrue();
  }

  /** Entries of a live blog name the same places. */
  @Test
  void is_liveBlog_isFalse() {
    List<String> lines = new ArrayList<>();
    for (String town : TOWNS) {
      lines.add("Storm reaches " + town);
      lines.add("Storm Ophelia has reached the harbour of " + town + ", the coast guard said.");
      lines.add("7 min ago");
    }

    assertThat(TeaserList.is(lines)).isFalse();
  }

  @Test
  void is_storyUnderSubheadings_isFalse() {
    List<String> lines = new ArrayList<>();
    for (String town : TOWNS) {
      lines.add("What " + town + " does");
      lines.add("The council of " + town + " has voted to rebuild the old pier, its mayor said.");
    }
    lines.add("7 min ago");

    assertThat(TeaserList.is(lines)).isFalse();
  }

  /** Headlines alone, each with its age on a line below, in front or behind. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s council votes on a pier?\n7 min ago",
        "%s council votes on a pier\n7 min ago | Local",
        "%s council votes on a pier\nPolitics · 2 hours ago",
        "%s council votes on a pier 7 min ago",
        "%s council votes on a pier\nvor 3 Stunden",
        "%s council votes on a pier\nil y a 5 minutes",
        "%s council votes on a pier\n5 минут назад"
      })
  void isTimedList_headlinesWithTheirAge_isTrue(String pair) {
    List<String> lines = TOWNS.stream().flatMap(town -> pair.formatted(town).lines()).toList();

    assertThat(TeaserList.isTimedList(lines)).isTrue();
  }

  @Test
  void isTimedList_headlinesAndAgesInOneParagraph_isTrue() {
    String text = String.join(" 7 min ago ", TOWNS) + " 12 min ago Council votes. 1 hour ago";

    assertThat(TeaserList.isTimedList(List.of(text))).isTrue();
  }

  @Test
  void isTimedList_liveBlogOrStory_isFalse() {
    String entry =
        "The storm has reached the harbour, the coast guard said, and all of the ferries to the"
            + " islands are cancelled until the morning.";

    assertThat(
            TeaserList.isTimedList(
                TOWNS.stream().flatMap(town -> List.of("7 min ago", entry).stream()).toList()))
        .isFalse();
    assertThat(
            TeaserList.isTimedList(
                List.of(entry, "It began 7 minutes ago.", entry, "Ferries sank 2 hours ago.")))
        .isFalse();
  }
}
