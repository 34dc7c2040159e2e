package io.github.copytaster.article.plain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.Article;
import io.github.copytaster.article.DroppedText;
import io.github.copytaster.article.wire.Fixtures;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class PrintoutTest {

  private static final String FIRST =
      "The harbour council of Westmouth voted on Tuesday to rebuild the old ferry pier, ending a\n"
          + "dispute that has divided the town for a decade. Work is to begin in spring, and the";
  private static final String SECOND =
      "county, which owns the ferry, pays half of it, the mayor said after the meeting, which had\n"
          + "been called at short notice.";

  /** A sentence across two pages had the foot of one and the head of the next in its middle. */
  @Test
  void read_textOutOfAPdf_losesNumbersAndRunningHeadsOfItsPages() {
    Article article =
        Fixtures.readText(
                "Westmouth Echo      12 January 2026, page 1\n\nCouncil votes to rebuild pier\n\n"
                    + FIRST
                    + "\n\n- 1 -\n\fWestmouth Echo      12 January 2026, page 2\n\n"
                    + SECOND
                    + "\n\n- 2 -\n")
            .only();

    assertThat(article.title()).isEqualTo("Council votes to rebuild pier");
    assertThat(article.paragraphs()).containsExactly((FIRST + " " + SECOND).replace('\n', ' '));
    assertThat(article.dropped())
        .contains(
            new DroppedText("Westmouth Echo 12 January 2026, page 2", "page-mark"),
            new DroppedText("- 1 -", "page-mark"));
  }

  @Test
  void of_sentenceThatEndsAPage_endsAParagraph() {
    assertThat(Printout.off("The pier is old.\n\f3\nIt is to go.").text())
        .isEqualTo("The pier is old.\n\nIt is to go.");
  }

  @Test
  void of_coloursOfATerminal_areNoText() {
    assertThat(Printout.off("\u001b[1;31mCouncil votes\u001b[0m to rebuild").text())
        .isEqualTo("Council votes to rebuild");
  }

  @Test
  void of_textWithoutPages_isItself() {
    assertThat(Printout.off("3\nThe pier\n3")).isEqualTo(new Unmarked("3\nThe pier\n3", List.of()));
  }

  @Property(tries = 300, seed = "1")
  void of_anyText_hasNoPagesLeft(@ForAll String text) {
    assertThat(Printout.off(text + "\f" + text).text()).doesNotContain("\f");
  }

  /** The form feeds were lost on the way; the running head became the title. */
  @Test
  void off_pageNumbersThatCountUp_partPages() {
    String text =
        """
        WESTMOUTH GAZETTE

        The council voted on Tuesday to rebuild the

        Page 1 of 2

        WESTMOUTH GAZETTE

        old pier.

        Page 2 of 2
        """;

    Unmarked printout = Printout.off(text);

    assertThat(printout.text()).isEqualTo("The council voted on Tuesday to rebuild the\nold pier.");
    assertThat(printout.dropped()).hasSize(4);
  }

  @Test
  void off_numberedLinesThatDoNotCountUp_stay() {
    String text = "Page 3\n\nThe first.\n\nPage 7\n\nThe second.\n\n- 2 -\n";

    assertThat(Printout.off(text)).isEqualTo(Unmarked.asItIs(text));
  }
}
