package io.github.copytaster.article.clean.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.Article;
import io.github.copytaster.article.PublisherData.Status;
import io.github.copytaster.article.wire.Fixtures;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A note to editors was the title, or hid the headline below it. */
final class NotesAboveTest {

  private static final String TITLE = "Council votes to rebuild ferry pier";
  private static final String LEAD =
      "The harbour council of Westmouth voted on Tuesday to rebuild the old ferry pier, ending a"
          + " dispute that has divided the town for a decade.";
  private static final String SECOND = "Work is to begin in spring, the mayor said on Tuesday.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ADVISORY\n\nATTENTION EDITORS: Visit our site for the full coverage of the pier vote. For queries call the desk.",
        "CORRECTION\n\nEDITORS: In the story WESTMOUTH-PIER that moved Tuesday, please read \"eight\" instead of \"ten\" years.",
        "BC-WESTMOUTH-PIER, 1st Ld-Writethru, CORRECTIVE\n\nEds: CORRECTS the name of the mayor in graf 3. Updates throughout.",
        "Achtung Redaktionen: Bitte verwenden Sie die um 10.15 Uhr gesendete Meldung zu diesem Thema nicht.",
        "RECTIFICATIF\n\nAvis aux rédactions : bien lire au troisième paragraphe huit ans, et non dix ans comme écrit."
      })
  void read_noteAboveTheHeadline_headlineIsTheTitle(String note) {
    Article article =
        Fixtures.readText(String.join("\n\n", note, TITLE, LEAD, SECOND) + "\n").only();

    assertThat(article.title()).isEqualTo(TITLE);
    assertThat(article.paragraphs()).containsExactly(LEAD, SECOND);
  }

  /** What is said to readers belongs to the story. */
  @Test
  void read_noteToReaders_staysAndHidesNoHeadline() {
    String note = "Editor's note: This story was corrected to show that the vote was on Tuesday.";

    Article article =
        Fixtures.readText(String.join("\n\n", note, TITLE, LEAD, SECOND) + "\n").only();

    assertThat(article.title()).isEqualTo(TITLE);
    assertThat(article.paragraphs()).containsExactly(note, LEAD, SECOND);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EDITORS: MANDATORY KILL. The story slugged WESTMOUTH-PIER that moved at 10:15 GMT is withdrawn because the vote did not take place. Please do not use it. No substitute.|WESTMOUTH-PIER|CANCELED",
        "EDITORS: Please disregard the story headlined \"Council votes to rebuild ferry pier\" that moved at 10:15 GMT, because the vote did not take place and was put off.|Council votes to rebuild ferry pier|CANCELED"
      })
  void read_noticeAlone_hasTheTitleOfItsStory(String notice, String title, Status status) {
    Article article = Fixtures.readText(notice + "\n").only();

    assertThat(article.title()).isEqualTo(title);
    assertThat(article.publisher().status()).isEqualTo(status);
    assertThat(article.paragraphs()).containsExactly(notice);
  }

  @Test
  void apply_slugAndHeadlineWithoutANote_areLeftToOthers() {
    Copy copy = new Copy(List.of("WESTMOUTH-PIER", TITLE, LEAD, SECOND));

    new NotesAbove().apply(copy);

    assertThat(copy.kept()).hasSize(4);
    assertThat(copy.begin()).isZero();
  }
}
