package io.github.copytaster.article.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.Article;
import io.github.copytaster.article.ArticleReader;
import io.github.copytaster.article.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the block model that ships does with copy of our own. */
final class ShippedModelTest {

  private static final List<String> STORY =
      List.of(
          "Westmouth votes to rebuild its pier after winter storm",
          "The council of Westmouth voted on Tuesday to rebuild the ferry pier that a storm took away"
              + " last winter, at a cost of nine million pounds.",
          "The vote was 14 to 9, after a debate of four hours in which residents spoke for and"
              + " against the plan.",
          "“We owe it to everybody who ever bought an ice cream there,” said the mayor, Ida Holt.",
          "Work is to begin in spring and to last until the summer after next, according to the"
              + " harbour company.");

  private final ArticleReader reader = new ArticleReader(Limits.STANDARD);

  /**
   * A stranger's plainest story lost its last paragraph: it shared few words with the others, as a
   * teaser of another story does, and nothing had taught the model how briefs end.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Opposition leader Samuel Odell called the plan “a plaster on a broken leg” and said that"
            + " marches would go on until fares fall.",
        "A second ferry, ordered in Gdansk, is due in October.",
        "Shares of the builder, Lund & Partners, rose 3 percent in Copenhagen.",
        "The national weather service expects more storms of that kind as the sea grows warmer."
      })
  void read_briefThatEndsOnAnotherMatter_keepsItsLastParagraph(String last) throws IOException {
    List<String> lines = new ArrayList<>(STORY);
    lines.add(last);

    assertThat(read(String.join("\n\n", lines)).paragraphs())
        .containsExactlyElementsOf(lines.subList(1, lines.size()));
  }

  @Test
  void read_threadBelowAStory_isLeftOut() throws IOException {
    List<String> lines = new ArrayList<>(STORY);
    lines.add("Comments (3)");
    for (String opinion :
        List.of(
            "I never liked that pier, and the ferry was always late. Why should we pay for it?",
            "You plainly never lived on the island. My mother needs that ferry twice a week.",
            "Nine million would buy a lot of ice cream, that is all I have to say about it.")) {
      lines.addAll(List.of("ferryman" + opinion.length(), "24 November 2026 9:41", opinion));
      lines.addAll(List.of("Reply", "Recommend? (" + opinion.length() % 7 + ")", "Report"));
    }

    assertThat(read(String.join("\n", lines)).paragraphs())
        .containsExactlyElementsOf(STORY.subList(1, STORY.size()));
  }

  @Test
  void read_leadsOfOtherStoriesBelow_areLeftOut() throws IOException {
    List<String> lines = new ArrayList<>(STORY);
    lines.addAll(
        List.of(
            "Related articles",
            "Scientists find molten clouds on a distant planet",
            "Astronomers in Chile say that the clouds of a planet hold drops of glass and iron.",
            "Rovers hold champions to a draw",
            "A late header by Okafor rescued a point at Northgate in front of 21,000 spectators."));

    assertThat(read(String.join("\n", lines)).paragraphs())
        .containsExactlyElementsOf(STORY.subList(1, STORY.size()));
  }

  private Article read(String text) throws IOException {
    List<Article> found = new ArrayList<>();
    reader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), found::add);
    assertThat(found).hasSize(1);
    return found.get(0);
  }
}
