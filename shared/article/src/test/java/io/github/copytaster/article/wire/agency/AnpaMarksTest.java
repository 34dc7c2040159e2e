package io.github.copytaster.article.wire.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The carets and brackets that are left of a typesetter's codes. */
final class AnpaMarksTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "^AM-Pier<\n^Council votes<\n",
        "AM-Pier<\nCouncil votes<\n",
        "\n\n^AM-Pier=\n\n^By ANNA ROSS=\n",
        "a0412\nr i BC-Pier\n^AM-Pier<\n^Council votes^\n",
        "\u0002^AM-Pier<\n\u0002^Council votes+\n"
      })
  void are_twoMarkedLinesOnTop_areSeen(String start) {
    assertThat(AnpaMarks.are(start)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "^AM-Pier<\nThe council voted.\n",
        "The council voted.\nAnd left.\n",
        "<html>\n^AM-Pier<\n^Council votes<\n",
        "{\n^AM-Pier<\n^Council votes<\n",
        "a > b <\nc > d <\n",
        "^caret without an end\n^another one\n",
        "^<\n^<\n"
      })
  void are_otherText_hasNone(String start) {
    assertThat(AnpaMarks.are(start)).isFalse();
  }

  @Test
  void are_marksFarBelowTheTop_areNotLookedFor() {
    assertThat(AnpaMarks.are("A line of text.\n".repeat(12) + "^AM-Pier<\n^Council votes<\n"))
        .isFalse();
  }

  @Test
  void are_markedLinesLongerThanAnyHead_areNone() {
    String line = "^" + "x".repeat(220) + "<\n";

    assertThat(AnpaMarks.are(line + line)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "^Council votes<|true",
        "^Council votes|true",
        "Council votes<|true",
        "Council votes< |true",
        "`   Council votes<`|false",
        "Council votes|false",
        "``|false",
        "`  `|false"
      })
  void isHead_markedAndNotIndented_is(String line, boolean head) {
    assertThat(AnpaMarks.isHead(line)).isEqualTo(head);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "^By ANNA ROSS= ^Associated Press=|^By ANNA ROSS=;^Associated Press=",
        "^Council votes<^By ANNA ROSS<|^Council votes<;^By ANNA ROSS<",
        "^Council votes<|^Council votes<",
        "one = ^two|one =;^two",
        "one ^two|one ^two"
      })
  void lines_severalOfAHeadOnOneLine_areParted(String text, String lines) {
    assertThat(AnpaMarks.lines(text)).containsExactly(lines.split(";", -1));
  }

  @Test
  void lines_headBrokenAtTheWidthOfAPage_isPutTogether() {
    assertThat(AnpaMarks.lines("^Eds: UPDATES with the vote and\nthe mayor.<\n   Text.\n"))
        .containsExactly("^Eds: UPDATES with the vote and the mayor.<", "   Text.");
  }

  @Test
  void lines_headThatNeverEnds_staysLineByLine() {
    assertThat(AnpaMarks.lines("^Council votes\nto rebuild\n\nText.\n"))
        .containsExactly("^Council votes", "to rebuild", "", "Text.");
  }

  @Test
  void lines_headBelowAHead_isNoPartOfIt() {
    assertThat(AnpaMarks.lines("^Council votes\n^By ANNA ROSS<\n"))
        .containsExactly("^Council votes", "^By ANNA ROSS<");
  }

  @Test
  void lines_rowOfATable_keepsItsControls() {
    assertThat(AnpaMarks.lines("\bPort^;Ships\r\nText\u0002.\r\n"))
        .containsExactly("\bPort^;Ships", "Text.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {"a;b;^Head<|2", "^Head<;a|0", "a;b|0", "a;b;c;d;e;f;^Head<|0", "a;b;c;d;e;^Head<|5"})
  void preamble_linesAboveTheHead_areCountedIfFew(String lines, int count) {
    assertThat(AnpaMarks.preamble(List.of(lines.split(";", -1)))).isEqualTo(count);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "It ends.<|It ends.\\n",
        "It ends.< |It ends.\\n",
        "It ends.|It ends.",
        "a < b|a < b"
      })
  void unmarked_endOfAParagraph_losesItsMark(String line, String expected) {
    assertThat(AnpaMarks.unmarked(line)).isEqualTo(expected.replace("\\n", "\n"));
  }

  @Property(tries = 1000, seed = "1")
  void lines_anyText_loseNoWordAndKeepTheirOrder(@ForAll("message") String text) {
    String lines = String.join("", AnpaMarks.lines(text));

    assertThat(lines.replaceAll("\\s", "")).isEqualTo(text.replaceAll("\\s", ""));
  }

  @Provide
  Arbitrary<String> message() {
    return Arbitraries.of("^", "<", "=", "\n", "pier", " ", "   ", "By ANNA ROSS", ".", "+", "\n\n")
        .list()
        .ofMaxSize(25)
        .map(parts -> String.join("", parts));
  }

  @ParameterizedTest
  @CsvSource({
    "one\\r\\ntwo, one\\ntwo",
    "one\\rtwo, one\\ntwo",
    "\\1one\\2, one",
    "one\\ttwo, one\\ttwo",
    "one\\7ftwo, onetwo",
    "Zürich – €, Zürich – €"
  })
  void strip_controls_areGoneAndLinesStay(String text, String expected) {
    assertThat(Controls.strip(unescaped(text))).isEqualTo(unescaped(expected));
  }

  private static String unescaped(String text) {
    return text.replace("\\r", "\r")
        .replace("\\n", "\n")
        .replace("\\t", "\t")
        .replace("\\1", "\u0001")
        .replace("\\2", "\u0002")
        .replace("\\7f", "\u007f");
  }
}
