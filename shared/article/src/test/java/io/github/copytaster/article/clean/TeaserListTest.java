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
}
