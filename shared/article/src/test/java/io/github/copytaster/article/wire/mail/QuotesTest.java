package io.github.copytaster.article.wire.mail;

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

/** What a reply quotes, and the note that a press office writes above its release. */
final class QuotesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On Mon, 12 Jan 2026 at 10:30, Anna Ross <anna@herald.example> wrote:",
        "Am 12.01.2026 um 10:30 schrieb Anna Ross:",
        "Le lun. 12 janv. 2026 à 10:30, Anna Ross a écrit :",
        "El lun, 12 ene 2026 a las 10:30, Anna Ross escribió:",
        "Em seg., 12 de jan. de 2026, Anna Ross escreveu:",
        "Il giorno lun 12 gen 2026 Anna Ross ha scritto:",
        "Op ma 12 jan. 2026 schreef Anna Ross:"
      })
  void introduction_whoWroteAboveAQuote_isOneLine(String line) {
    assertThat(Quotes.introduction(List.of(line, "> The council voted."), 0)).isEqualTo(1);
    assertThat(Quotes.introduction(List.of(line, "", "> The council voted."), 0)).isEqualTo(1);
  }

  @Test
  void introduction_brokenOverTwoLines_isBoth() {
    List<String> lines =
        List.of(
            "On Mon, 12 Jan 2026 at 10:30, Anna Ross", "<anna@herald.example> wrote:", "> Yes.");

    assertThat(Quotes.introduction(lines, 0)).isEqualTo(2);
  }

  @Test
  void introduction_farDownTheMail_isFoundAtItsLine() {
    List<String> lines = List.of("Yes.", "", "On Monday Anna Ross wrote:", "> The council voted.");

    assertThat(Quotes.introduction(lines, 2)).isEqualTo(1);
    assertThat(Quotes.introduction(lines, 0)).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "On Monday Anna Ross wrote: | The council voted.",
        "On Monday Anna Ross left. | > The council voted.",
        "The mayor wrote: | > The council voted.",
        "'' | > The council voted.",
        "On Monday Anna Ross wrote: | ''"
      })
  void introduction_noQuoteOrNobodyWhoWrote_isNone(String line, String below) {
    assertThat(Quotes.introduction(List.of(line, below), 0)).isZero();
  }

  @Test
  void introduction_lastLineOfAMail_isNone() {
    assertThat(Quotes.introduction(List.of("On Monday Anna Ross wrote:"), 0)).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Dear all,; Please find below our press release.",
        "Hi Max; Here's the story for tomorrow.",
        "Good morning,; The release follows.",
        "Sehr geehrte Damen und Herren,; anbei unsere Pressemitteilung.",
        "Bonjour,; Veuillez trouver ci-dessous notre communiqué.",
        "Estimados:; Adjuntamos el comunicado de hoy.",
        "Gentili colleghi,; di seguito il comunicato di oggi."
      })
  void afterCoverNote_greetingAndNote_endAboveTheCopy(String greeting, String note) {
    List<String> lines = List.of(greeting, "", note, "", "Council votes to rebuild pier");

    assertThat(lines.subList(Quotes.afterCoverNote(lines), lines.size()))
        .contains("Council votes to rebuild pier")
        .doesNotContain(greeting, note);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Best,", "Kind regards", "Thanks", "Viele Grüße", "Cordialement", "Un saludo,"})
  void afterCoverNote_closingAndName_belongToTheNote(String closing) {
    List<String> lines =
        List.of("Dear all,", "", "Our release is below.", "", closing, "Anna", "", "Council votes");

    assertThat(Quotes.afterCoverNote(lines)).isEqualTo(6);
  }

  @Test
  void afterCoverNote_closingAndNoName_endsBehindTheClosing() {
    List<String> lines =
        List.of("Dear all,", "", "Our release is below.", "", "Best,", "", "Council votes");

    assertThat(Quotes.afterCoverNote(lines)).isEqualTo(5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Council votes to rebuild pier",
        "Dear readers, the council has voted. It will be rebuilt.",
        ""
      })
  void afterCoverNote_noGreeting_isNone(String first) {
    assertThat(Quotes.afterCoverNote(List.of(first, "", "Our release is below.", "", "Text.")))
        .isZero();
  }

  @Test
  void afterCoverNote_greetingAboveALetterToTheEditor_isPartOfIt() {
    assertThat(
            Quotes.afterCoverNote(
                List.of("Dear editor,", "", "The pier must be rebuilt, and soon.", "", "A reader")))
        .isZero();
  }

  @Test
  void afterCoverNote_noteTooLongToBeOne_isTheCopy() {
    String story = "The release below is of the council, which has voted again. ".repeat(8);

    assertThat(Quotes.afterCoverNote(List.of("Dear all,", "", story, "", "More."))).isZero();
  }

  @Property(tries = 1000, seed = "1")
  void quotes_anyMail_endWithinIt(@ForAll("mail") List<String> lines) {
    assertThat(Quotes.afterCoverNote(lines)).isBetween(0, lines.size());
    for (int at = 0; at < lines.size(); at++) {
      assertThat(Quotes.introduction(lines, at)).isBetween(0, Math.min(2, lines.size() - at - 1));
    }
  }

  @Provide
  Arbitrary<List<String>> mail() {
    return Arbitraries.of(
            "Dear all,",
            "",
            "Our release is below.",
            "Best,",
            "Anna",
            "> quoted",
            "Text.",
            "On Monday Anna Ross wrote:",
            "On Monday Anna",
            "Ross wrote:")
        .list()
        .ofMaxSize(9);
  }
}
