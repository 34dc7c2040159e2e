package io.github.copytaster.article.clean.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Pages that hold their story twice gave articles of twice the length (three of 712 pages). */
final class RepeatedStoryTest {

  private static final String LEAD =
      "The council of Westmouth voted on Tuesday to rebuild the pier that a storm took away last"
          + " winter, at a cost of nine million pounds.";
  private static final String QUOTE =
      "“We owe it to everybody who ever bought an ice cream there,” said the mayor, Ida Holt, after"
          + " the vote.";
  private static final String END =
      "Work is to begin in spring and to last until the summer after next, the harbour company"
          + " said.";

  @Test
  void apply_storyTwice_keepsTheFirst() {
    Copy copy = copy(LEAD, "The vote", QUOTE, END, LEAD, "The vote", QUOTE, END, "Read on Sunday.");

    assertThat(copy.kept()).containsExactly(LEAD, "The vote", QUOTE, END, "Read on Sunday.");
    assertThat(copy.reason(5)).isEqualTo(RepeatedStory.REASON);
  }

  @Test
  void apply_linesLeftOutBetween_areNoGap() {
    Copy copy = new Copy(List.of(LEAD, QUOTE, END, "Share", LEAD, "Share", QUOTE, END));
    copy.drop(3, "share");
    copy.drop(5, "share");

    new RepeatedStory().apply(copy);

    assertThat(copy.kept()).containsExactly(LEAD, QUOTE, END);
    assertThat(copy.reason(5)).isEqualTo("share");
  }

  @Test
  void apply_paragraphQuotedAgain_stays() {
    assertThat(copy(LEAD, QUOTE, END, QUOTE).kept()).hasSize(4);
  }

  @Test
  void apply_chorus_stays() {
    String[] song = {"Row, row, row your boat", "Gently down the stream", "One verse", "Another"};

    assertThat(copy(song[0], song[1], song[2], song[0], song[1], song[3]).kept()).hasSize(6);
  }

  /** A table of contents names each heading before its paragraph does. */
  @Test
  void apply_headingsNamedAbove_stay() {
    String first = "What the council of Westmouth decided about the old pier on Tuesday night";
    String second = "Why the harbour company believes that the work can be done by next summer";

    assertThat(copy(first, second, first, LEAD, second, END).kept()).hasSize(6);
  }

  @Property(seed = "1")
  void apply_anyLines_firstOfEachStays(
      @ForAll @Size(max = 40) List<@IntRange(max = 6) Integer> numbers) {
    List<String> lines = numbers.stream().map(number -> number + " " + LEAD).toList();
    Copy copy = new Copy(lines);

    new RepeatedStory().apply(copy);

    assertThat(new ArrayList<>(copy.kept())).containsAll(lines);
  }

  private static Copy copy(String... lines) {
    Copy copy = new Copy(List.of(lines));
    new RepeatedStory().apply(copy);
    return copy;
  }
}
