package io.github.copytaster.article.wire.agency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.Article;
import io.github.copytaster.article.DroppedText;
import io.github.copytaster.article.wire.Fixtures;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Wire dumps of archives, whose control characters are gone: they were read as plain text, and
 * their titles were "^AM-Storm, 1st Ld&lt;" or "^Council …&lt; ^By ANNA ROSS&lt;".
 */
final class StrippedAnpaTest {

  private static final String BODY =
      """
          WESTMOUTH (AP) _ The harbour council voted on Tuesday to rebuild
      the old ferry pier, ending a dispute that has divided the town.
          ``It was time,'' said the mayor, who had asked for the vote
      three times in as many years and lost twice.
      """;
  private static final String TIME = "   AP-NY-01-12-26 1203EST<\n";

  @Test
  void read_caretsAndNoControlCharacters_takesHeadAndBodyApart() {
    Fixtures.Result result =
        Fixtures.readText(
            "^AM-Pier, 1st Ld<\n^Council Votes to Rebuild Pier; Mayor Relieved<\n^By ANNA ROSS<\n"
                + "^Associated Press Writer<\n"
                + BODY
                + TIME);
    Article pier = result.only();

    assertThat(result.format()).isEqualTo("anpa-1312");
    assertThat(pier.title()).isEqualTo("Council Votes to Rebuild Pier; Mayor Relieved");
    assertThat(pier.byline()).isEqualTo("ANNA ROSS");
    assertThat(pier.dateline()).isEqualTo("WESTMOUTH");
    assertThat(pier.published().value()).isEqualTo("2026-01-12T12:03:00-05:00");
    assertThat(pier.publisher().keywords()).containsExactly("AM-Pier, 1st Ld");
    assertThat(pier.paragraphs()).hasSize(2);
    assertThat(pier.paragraphs().get(1)).startsWith("\"It was time,\" said the mayor");
    assertThat(pier.dropped())
        .extracting(DroppedText::reason)
        .containsExactly("byline", "head", "transmission-time");
  }

  @Test
  void read_wrappedNoteAboveTheHeadline_isOneNote() {
    Article pier =
        Fixtures.readText(
                "a0412 ---\nr i BC-Pier 01-12 0351\nBC-Pier,350<\nURGENT<\n^Eds: UPDATES with quotes,"
                    + " details of the vote and of\nthe dispute. AP Photos.<\n^Council votes to"
                    + " rebuild pier<\n^By ANNA ROSS=\n^Associated Press=\n"
                    + BODY)
            .only();

    assertThat(pier.title()).isEqualTo("Council votes to rebuild pier");
    assertThat(pier.paragraphs()).hasSize(2);
    assertThat(pier.dropped())
        .contains(
            new DroppedText(
                "Eds: UPDATES with quotes, details of the vote and of the dispute. AP Photos.",
                "desk-note"));
  }

  @Test
  void read_paragraphsThatEndInAMark_loseIt() {
    Article pier =
        Fixtures.readText(
                "^PM-Pier<\n^Council votes to rebuild pier<\n"
                    + BODY.replace("town.", "town.<").replace("twice.", "twice.<")
                    + "^AP-NY-01-12-26 1203EST<\n")
            .only();

    assertThat(pier.paragraphs()).hasSize(2).allMatch(line -> line.endsWith("."));
  }

  /** A message without a headline; the writer's post below the byline is none. */
  @Test
  void read_severalMessages_areParted() {
    List<Article> articles =
        Fixtures.readText(
                "^AM-Pier, Bjt<\n^By ANNA ROSS<\n^Associated Press Writer<\n"
                    + BODY
                    + TIME
                    + "\n^AM-Ferry<\n^Ferry Sails Again<\n"
                    + BODY
                    + TIME)
            .articles();

    assertThat(articles).extracting(Article::title).containsExactly("", "Ferry Sails Again");
    assertThat(articles).allMatch(article -> article.paragraphs().size() == 2);
  }

  @Test
  void read_marksWithoutCarets_areEnough() {
    Article pier =
        Fixtures.readText(
                "AM-Pier, 1st Ld<\nCouncil Votes to Rebuild Pier<\nBy ANNA ROSS<\n" + BODY + TIME)
            .only();

    assertThat(pier.title()).isEqualTo("Council Votes to Rebuild Pier");
    assertThat(pier.byline()).isEqualTo("ANNA ROSS");
  }

  /** A header that is not as it should be, two head lines on one, and a caret at both ends. */
  @Test
  void read_unknownPreamble_isNoTitle() {
    Article pier =
        Fixtures.readText(
                "\u0016\u0001a0123----\r\n\u0013\u0011r i bx\r\n\u0013^BC-EU--Pier,0210^\r\n"
                    + "\u0002^Council votes to rebuild pier<\r\n"
                    + "^By ANNA ROSS= ^Associated Press Writer=\r\n"
                    + BODY)
            .only();

    assertThat(pier.title()).isEqualTo("Council votes to rebuild pier");
    assertThat(pier.byline()).isEqualTo("ANNA ROSS");
    assertThat(pier.paragraphs()).hasSize(2);
    assertThat(pier.dropped())
        .extracting(DroppedText::reason)
        .containsExactly("header-line", "header-line", "byline", "head");
  }

  @Test
  void accepts_textWithCaretsAndLessThan_isNoWire() {
    assertThat(AgencyWireReader.accepts("^ this is above\nand 3 < 4\nas everyone knows.\n"))
        .isFalse();
    assertThat(AgencyWireReader.accepts("<p\n><\nb><\n")).isFalse();
  }
}
