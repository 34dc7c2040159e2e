package io.github.copytaster.article.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
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

/** Lines broken at the width of a page are paragraphs again, and other lines stay lines. */
final class HardWrapTest {

  private static final String FIRST =
      """
      The harbour council of Westmouth voted on Tuesday to rebuild the
      old ferry pier, ending a dispute that has divided the town for a
      decade and more, the mayor said after the councillors had met.
      """;
  private static final String SECOND =
      """
      Work on the pier is to begin in spring and will cost about four
      million pounds, of which the county pays half, the mayor said to
      reporters in the town hall.
      """;

  @Test
  void unwrap_wrappedParagraphs_areOneLineEach() {
    assertThat(unwrap(FIRST + "\n" + SECOND)).containsExactly(joined(FIRST), "", joined(SECOND));
  }

  @Test
  void unwrap_lineOfItsOwnAboveABlank_staysAlone() {
    assertThat(unwrap("Council votes to rebuild pier\n\n" + FIRST + "\n" + SECOND))
        .containsExactly("Council votes to rebuild pier", "", joined(FIRST), "", joined(SECOND));
  }

  @Test
  void unwrap_linesThatAreNotWrapped_areTheVerySame() {
    List<String> lines = List.of("Council votes", "The pier will be rebuilt.", "Work begins.", "");

    assertThat(HardWrap.unwrap(lines)).isSameAs(lines);
    assertThat(HardWrap.unwrap(List.of())).isEmpty();
  }

  @Test
  void unwrap_paragraphsOnALineEach_areTheVerySame() {
    List<String> lines = List.of(joined(FIRST), joined(SECOND), joined(FIRST), joined(SECOND));

    assertThat(HardWrap.unwrap(lines)).isSameAs(lines);
  }

  @Test
  void unwrap_indentedParagraphs_beginAtTheirIndent() {
    assertThat(unwrap("    " + FIRST + "    " + SECOND + "    " + FIRST))
        .containsExactly(joined(FIRST), joined(SECOND), joined(FIRST));
  }

  @ParameterizedTest
  @ValueSource(strings = {"* ", "• ", "- ", "– ", "# ", "| "})
  void unwrap_itemOfAList_beginsALineOfItsOwn(String mark) {
    assertThat(unwrap(FIRST + "\n" + SECOND + "\n" + mark + "one\n" + mark + "two\n"))
        .containsSequence(mark + "one", mark + "two");
  }

  @ParameterizedTest
  @ValueSource(strings = {"HED", "By", "Slug", "HEADLINE", "Dateline", "KEYWORDS"})
  void unwrap_labelledLine_beginsALineOfItsOwn(String label) {
    String line = label + ": Council votes to rebuild the old pier";

    assertThat(unwrap("SLUG: PIER\n" + line + "\n\n" + FIRST + "\n" + SECOND))
        .startsWith("SLUG: PIER", line);
  }

  @Property(tries = 500, seed = "1")
  void unwrap_anyLines_loseNoWordAndKeepTheirOrder(@ForAll("copy") List<String> lines) {
    List<String> unwrapped = HardWrap.unwrap(lines);

    assertThat(words(unwrapped)).isEqualTo(words(lines));
    assertThat(unwrapped.size()).isLessThanOrEqualTo(lines.size());
  }

  @Provide
  Arbitrary<List<String>> copy() {
    List<String> parts = new ArrayList<>(FIRST.lines().toList());
    parts.addAll(SECOND.lines().toList());
    parts.addAll(List.of("", "", "By Anna Ross", "* an item", "    indented line of a paragraph"));
    return Arbitraries.of(parts).list().ofMaxSize(20);
  }

  /** "- ENDS -" with blanks on both sides, as press offices write it, stayed in the story. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "-30-",
        "- 30 -",
        "(30)",
        "—30—",
        "###",
        "# # #",
        "END",
        "ENDS",
        "-ENDS-",
        "- END -",
        "- Ends -",
        "– ENDS –",
        "*Ends*",
        "END IT",
        "Ends."
      })
  void isEnd_lineThatEndsAStory_is(String line) {
    assertThat(StoryEnd.is(line)).isTrue();
    assertThat(StoryEnd.isEnd(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"***", "* * *", "---", "- - -", "____", "====", "~~~", "• • •", "——", "⁂"})
  void isRule_lineThatOnlyParts_is(String line) {
    assertThat(StoryEnd.is(line)).isTrue();
    assertThat(StoryEnd.isEnd(line)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The end",
        "Ends of the pier",
        "30",
        "-31-",
        "# Heading",
        "**",
        "--",
        "- item",
        "E",
        "ENDE",
        "*** Update ***",
        "-30- people"
      })
  void is_otherShortLine_isNone(String line) {
    assertThat(StoryEnd.is(line)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Page 1 of 3, Page 2 of 3",
    "page 1, page 2",
    "- 2 -, - 3 -",
    "Seite 1 von 2, Seite 2 von 2",
    "(Página 4), (Página 5)",
    "'  Page 1  ', Page 2"
  })
  void fed_numbersThatCountUp_arePages(String one, String next) {
    assertThat(PageNumbers.fed("a\n" + one + "\nb\n" + next + "\nc\n"))
        .isEqualTo("a\n" + one + "\n\fb\n" + next + "\n\fc\n");
  }

  @ParameterizedTest
  @CsvSource({
    "Page 1 of 3, Page 3 of 3",
    "Page 2, Page 1",
    "Page 1, Text",
    "Page 1 was torn, Page 2 was not",
    "1, 2",
    "Page 0, Text",
    "Page 1000, Page 1001"
  })
  void fed_otherNumbers_areText(String one, String next) {
    String text = "a\n" + one + "\nb\n" + next + "\nc\n";

    assertThat(PageNumbers.fed(text)).isSameAs(text);
  }

  @Test
  void fed_textThatHasFormFeeds_staysAsItIs() {
    String text = "Page 1\n\fa\nPage 2\nb";

    assertThat(PageNumbers.fed(text)).isSameAs(text);
  }

  private static List<String> unwrap(String text) {
    return HardWrap.unwrap(text.lines().toList());
  }

  private static String joined(String paragraph) {
    return paragraph.strip().replace('\n', ' ');
  }

  private static List<String> words(List<String> lines) {
    return List.of(String.join(" ", lines).strip().split("\\s+", -1));
  }
}
