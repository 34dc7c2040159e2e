package io.github.copytaster.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.wire.Fixtures;
import org.junit.jupiter.api.Test;

/** Whole files as desks, wires and press offices write them, each with what came out wrong. */
final class PlainCopyTest {

  private static final String LEAD =
      "The harbour council of Westmouth voted on Tuesday to rebuild the old ferry pier, ending a"
          + " dispute that has divided the town for a decade.";
  private static final String SECOND =
      "Work on the ferry pier is to begin in spring, the mayor of Westmouth said after the council"
          + " had met, and will cost about four million pounds.";
  private static final String STORY = LEAD + "\n\n" + SECOND + "\n";

  /** The second point was the title, and "UPDATE 2-" is for desks. */
  @Test
  void read_updateWithPoints_titleIsTheHeadline() {
    Article article =
        read(
            """
            UPDATE 2-Council votes to rebuild ferry pier

            * Work to begin in spring

            * Pier to cost four million pounds

            By Anna Ross

            WESTMOUTH, March 5 (Reuters) - %s
            (Reporting by Anna Ross; Editing by Max Berg)
            """
                .formatted(STORY));

    assertThat(article.title()).isEqualTo("Council votes to rebuild ferry pier");
    assertThat(article.dateline()).isEqualTo("WESTMOUTH");
    assertThat(article.paragraphs()).contains(LEAD, SECOND);
  }

  /** The labels ran together into one title. */
  @Test
  void read_typescript_labelsSayWhatTheyAre() {
    Article article =
        read(
            """
            Gazette / Pier
            Page 1 of 2

            SLUG: PIER-VOTE
            HED: Council votes to rebuild ferry pier
            DEK: Work to begin in spring
            BY: Anna Ross
            Gazette Staff Writer

                 The harbour council of Westmouth voted on Tuesday to rebuild
            the old ferry pier, ending a dispute that has divided the town
            for a decade.

            -more-

            Pier/Page 2

                 Work on the ferry pier is to begin in spring, the mayor of
            Westmouth said after the council had met, and will cost about
            four million pounds.

            -30-
            """);

    assertThat(article.title()).isEqualTo("Council votes to rebuild ferry pier");
    assertThat(article.byline()).isEqualTo("Anna Ross");
    assertThat(article.paragraphs()).containsExactly(LEAD, SECOND);
  }

  /** The writer's address was the first paragraph, and how to reach her the last. */
  @Test
  void read_addressAndHowToReachTheWriter_areNoParagraphs() {
    Article article =
        read(
            "COUNCIL VOTES TO REBUILD FERRY PIER\n\nBy Anna Ross\nStaff Writer\naross@gazette.example\n\n"
                + "WESTMOUTH — "
                + STORY
                + "\nAnna Ross can be reached at 555-0101 or aross@gazette.example.\n");

    assertThat(article.byline()).isEqualTo("Anna Ross");
    assertThat(article.dateline()).isEqualTo("WESTMOUTH");
    assertThat(article.paragraphs()).containsExactly(LEAD, SECOND);
  }

  @Test
  void read_contactAboveTheHeadline_isDropped() {
    Article article =
        read(
            "FOR IMMEDIATE RELEASE\n\nContact:\nAnna Ross\n(503) 555-0101\naross@harbour.example\n\n"
                + "Council Votes to Rebuild Ferry Pier\n\nWESTMOUTH, Maine – March 5, 2026 – "
                + STORY);

    assertThat(article.title()).isEqualTo("Council Votes to Rebuild Ferry Pier");
    assertThat(article.paragraphs()).containsExactly(LEAD, SECOND);
    assertThat(article.dropped()).contains(new DroppedText("Contact:", "contact"));
  }

  @Test
  void read_obituary_nameIsTheTitle() {
    Article article =
        read(
            """
            OBITUARIES

            Maria Teller

            WESTMOUTH — Maria Teller, 84, of Westmouth, died on Friday at her home, surrounded by her family.

            She ran the bakery on Quay Street for 40 years and is survived by two sons, John and Peter.
            """);

    assertThat(article.title()).isEqualTo("Maria Teller");
  }

  @Test
  void read_xinhua_endMarkAndSourceLineAreTaken() {
    Article article =
        read(
            "Council votes to rebuild ferry pier\n\nSource: Xinhua| 2026-03-05 12:03:45|Editor: huaxia\n\n"
                + "WESTMOUTH, March 5 (Xinhua) -- "
                + STORY.strip()
                + " Enditem\n");

    assertThat(article.published().value()).startsWith("2026-03-05");
    assertThat(article.paragraphs()).containsExactly(LEAD, SECOND);
  }

  @Test
  void read_interview_nameBehindTheLabelIsTheByline() {
    Article article =
        read(
            "‘We heard the water’\n\nMaria Teller spent six hours on the roof of her bakery during the flood"
                + " of last week. She spoke to the Gazette.\n\nInterview: Anna Ross\n\nGazette: When did"
                + " you know that it was serious?\n\nTeller: When the flour bags began to float. I took the"
                + " dog and the till and went up to the roof.\n");

    assertThat(article.byline()).isEqualTo("Anna Ross");
    assertThat(article.paragraphs()).doesNotContain("Interview: Anna Ross");
  }

  private static Article read(String text) {
    return Fixtures.readText(text).only();
  }
}
