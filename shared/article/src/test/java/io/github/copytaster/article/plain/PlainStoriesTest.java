package io.github.copytaster.article.plain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.DroppedText;
import io.github.copytaster.article.block.Block;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One story of plain text, without what only parts and marks its lines. */
final class PlainStoriesTest {

  private static final String BODY =
      """
      The harbour council of Westmouth voted on Tuesday to rebuild the old ferry pier.

      Work is to begin in spring, the mayor said after the vote.
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "**Council votes** | Council votes",
        "*Council votes* | Council votes",
        "***Council votes*** | Council votes",
        "__Council votes__ | Council votes",
        "_By Anna Ross_ | By Anna Ross"
      })
  void whole_lineEmphasisedAsAWhole_losesItsMarks(String line, String text) {
    PlainStories.Story story = PlainStories.whole(line + "\n\n" + BODY);

    assertThat(story.blocks().get(0).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"**Council** votes", "*Council votes", "** Council votes **", "snake_case_"})
  void whole_lineEmphasisedInPart_staysAsItIs(String line) {
    assertThat(PlainStories.whole(line + "\n\n" + BODY).blocks().get(0).text()).isEqualTo(line);
  }

  @ParameterizedTest
  @CsvSource({"-30-, sign-off", "###, sign-off", "ENDS, sign-off", "* * *, separator"})
  void whole_lineThatEndsOrParts_isDroppedByName(String line, String reason) {
    PlainStories.Story story = PlainStories.whole("Council votes\n\n" + BODY + "\n" + line + "\n");

    assertThat(story.dropped()).containsExactly(new DroppedText(line, reason));
    assertThat(story.blocks()).hasSize(3).extracting(Block::text).doesNotContain(line);
  }

  @Test
  void whole_lineThatEndsAndNothingElse_isTheStory() {
    PlainStories.Story story = PlainStories.whole("ENDS\n");

    assertThat(story.blocks()).extracting(Block::text).containsExactly("ENDS");
    assertThat(story.dropped()).isEmpty();
  }

  @Test
  void whole_dashesBelowACoverNote_areDropped() {
    PlainStories.Story story = PlainStories.whole("For tomorrow.\n\n--\n\n" + BODY);

    assertThat(story.dropped()).containsExactly(new DroppedText("--", "separator"));
    assertThat(story.blocks()).hasSize(3);
  }

  @Test
  void whole_fencesOfAFrontMatter_stay() {
    PlainStories.Story story = PlainStories.whole("---\ntitle: Pier\n---\n\n" + BODY);

    assertThat(story.blocks()).extracting(Block::text).startsWith("---", "title: Pier", "---");
    assertThat(story.dropped()).isEmpty();
  }

  @Test
  void of_oneText_isOneStory() {
    assertThat(PlainStories.of(BODY)).hasSize(1);
    assertThat(PlainStories.of(BODY).get(0).slug()).isEmpty();
  }

  @Property(tries = 500, seed = "1")
  void whole_anyLines_areKeptOrDropped(@ForAll("copy") String text) {
    PlainStories.Story story = PlainStories.whole(text);

    StringBuilder all = new StringBuilder();
    story.blocks().forEach(block -> all.append(block.text()));
    story.dropped().forEach(dropped -> all.append(dropped.text()));
    assertThat(sorted(all.toString())).isEqualTo(sorted(text));
    assertThat(story.blocks()).noneMatch(block -> block.text().isBlank());
  }

  @Provide
  Arbitrary<String> copy() {
    return Arbitraries.of(
            "Council votes\n",
            "\n",
            "-30-\n",
            "--\n",
            "The pier will be rebuilt.\n",
            "ENDS\n",
            "By Anna Ross\n")
        .list()
        .ofMinSize(1)
        .ofMaxSize(10)
        .map(parts -> String.join("", parts));
  }

  private static String sorted(String text) {
    return text.chars()
        .filter(sign -> !Character.isWhitespace(sign))
        .sorted()
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
