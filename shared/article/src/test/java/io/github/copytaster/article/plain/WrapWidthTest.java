package io.github.copytaster.article.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Only lines of 50 to 92 signs were taken for wrapped: copy broken at 40, 96 or 105 lost its lead
 * and its dateline.
 */
final class WrapWidthTest {

  private static final String STORY =
      "WESTMOUTH (AP) — The harbour council of Westmouth voted on Tuesday to rebuild the old ferry"
          + " pier, ending a dispute that has divided the town for a decade and has cost two of its"
          + " mayors their office.";
  private static final String MORE =
      "Work is to begin in spring, the mayor said after the meeting, and will cost about four"
          + " million pounds, half of which the council hopes to raise from the county, which has"
          + " not yet said whether it will pay.";

  private static final String LONG = MORE + " " + MORE;

  @ParameterizedTest
  @ValueSource(ints = {36, 40, 45, 60, 72, 78, 90, 96, 105, 120})
  void paragraphs_wrappedAtAnyWidth_areJoined(int width) {
    assertThat(PlainText.paragraphs(wrap(STORY, width) + "\n\n" + wrap(LONG, width)))
        .containsExactly(STORY, LONG);
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 96, 110})
  void paragraphs_wrappedWithoutBlankLines_endAtAShortLine(int width) {
    String text = String.join("\n", wrap(STORY, width), wrap(LONG, width), wrap(MORE, width));

    assertThat(PlainText.paragraphs(text)).containsExactly(STORY, LONG, MORE);
  }

  /** The blank lines of the head counted as those of the text: all of it was one paragraph. */
  @ParameterizedTest
  @ValueSource(ints = {36, 40, 45})
  void paragraphs_narrowColumnBelowASpacedHead_endAtShortLines(int width) {
    String text =
        "Council votes to rebuild pier\n\nBy Anna Ross\n\n"
            + String.join("\n", wrap(STORY, width), wrap(LONG, width), wrap(MORE, width));

    assertThat(PlainText.paragraphs(text)).endsWith(STORY, LONG, MORE).hasSize(5);
  }

  /**
   * Out of a PDF, whose letters are of different widths: lines of 83 to 99 signs where the next
   * word would have fitted by count. The headline became a piece of the lead.
   */
  @Test
  void paragraphs_brokenByTheWidthOfLetters_areJoined() {
    String words = (STORY + " " + MORE).repeat(3);
    StringBuilder ragged = new StringBuilder();
    int[] widths = {96, 88, 101, 92, 85, 99, 94, 90};
    int line = 0;
    int turn = 0;
    for (String word : words.split(" ", -1)) {
      if (line > 0 && line + 1 + word.length() > widths[turn % widths.length]) {
        ragged.append('\n');
        line = 0;
        turn++;
      }
      ragged.append(line > 0 ? " " : "").append(word);
      line += word.length() + (line > 0 ? 1 : 0);
    }

    assertThat(PlainText.paragraphs(ragged.toString())).hasSizeLessThan(4);
  }

  // Headlines of much the same length, one a line, as a front page has them.
  @Test
  void of_headlinesOfOneLength_isNone() {
    List<String> headlines = new ArrayList<>();
    for (int number = 0; number < 12; number++) {
      headlines.add(
          "Council of Westmouth votes to rebuild pier number "
              + number
              + " in the harbour of the town");
    }

    assertThat(WrapWidth.of(headlines)).isEqualTo(WrapWidth.NONE);
  }

  /** Columns of a printed page: below 30 signs no line was joined, and the lead was lost. */
  @ParameterizedTest
  @ValueSource(ints = {20, 22, 24, 26, 28, 30})
  void paragraphs_wrappedAsColumns_areJoinedBelowALongerHeadline(int width) {
    String headline = "Council of Westmouth votes to rebuild its ferry pier";

    assertThat(
            PlainText.paragraphs(
                headline + "\n\n" + wrap(STORY, width) + "\n\n" + wrap(LONG, width)))
        .containsExactly(headline, STORY, LONG);
  }

  @ParameterizedTest
  @ValueSource(ints = {24, 40, 60, 72, 100})
  void paragraphs_wrappedWithAnIndent_beginAtTheIndent(int width) {
    for (String indent : List.of("  ", "   ", "    ", "     ")) {
      String text =
          String.join(
              "\n",
              indent + wrap(STORY, width),
              indent + wrap(LONG, width),
              indent + wrap(MORE, width));

      assertThat(PlainText.paragraphs(text))
          .as(indent.length() + " blanks")
          .containsExactly(STORY, LONG, MORE);
    }
  }

  @Test
  void of_verse_isNone() {
    List<String> lines =
        List.of(
            "The ferry lies at anchor",
            "And no one comes aboard,",
            "The mayor signs a paper",
            "The council can afford;",
            "The harbour has a lantern",
            "That nobody will light,",
            "And all the gulls of Westmouth",
            "Are silent in the night.",
            "The pier is gone, the paper",
            "Is filed away and closed,");

    assertThat(WrapWidth.of(lines)).isEqualTo(WrapWidth.NONE);
  }

  @Test
  void of_listOfNamesAndOffices_isNone() {
    List<String> lines = new ArrayList<>();
    for (int row = 10; row < 30; row++) {
      lines.add("Anna Ross, harbour master");
      lines.add("Ben Lund, mayor of town " + row);
    }

    assertThat(WrapWidth.of(lines)).isEqualTo(WrapWidth.NONE);
  }

  @Test
  void of_fewNarrowLines_isNone() {
    assertThat(WrapWidth.of(wrap(MORE, 24).lines().limit(7).toList())).isEqualTo(WrapWidth.NONE);
  }

  @Test
  void of_paragraphsOnALineEach_isNone() {
    List<String> lines =
        List.of(
            "The council voted on Tuesday.",
            "Work is to begin in spring, the mayor said after the meeting.",
            "It will cost four million pounds.",
            "The county has not yet said whether it will pay half of it.",
            "The ferry has not sailed since the storm.");

    assertThat(WrapWidth.of(lines)).isEqualTo(WrapWidth.NONE);
  }

  @Test
  void of_rowsOfATable_isNone() {
    List<String> lines = new ArrayList<>();
    for (int row = 10; row < 30; row++) {
      lines.add("Westmouth Rovers            " + row + "   12   " + row);
    }

    assertThat(WrapWidth.of(lines)).isEqualTo(WrapWidth.NONE);
  }

  static String wrap(String text, int width) {
    StringBuilder wrapped = new StringBuilder();
    int column = 0;
    for (String word : text.split(" ", -1)) {
      boolean fits = column + 1 + word.length() <= width;
      if (column > 0) {
        wrapped.append(fits ? ' ' : '\n');
      }
      column = column > 0 && fits ? column + 1 + word.length() : word.length();
      wrapped.append(word);
    }
    return wrapped.toString();
  }
}
