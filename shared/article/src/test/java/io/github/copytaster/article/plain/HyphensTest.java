package io.github.copytaster.article.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Joined lines had "resi- dents" and "long- term" in them. */
final class HyphensTest {

  private static final String LEAD =
      "The harbour council of Westmouth voted on Tuesday to rebuild the\nold ferry pier, ending a"
          + " dispute that has divided the town for\n";

  @Test
  void paragraphs_wordThatStandsWholeElsewhere_isPutTogether() {
    assertThat(
            PlainText.paragraphs(
                LEAD
                    + "a decade. It was built for residents. The council asked resi-\ndents twice."))
        .containsExactly(
            LEAD.replace('\n', ' ')
                + "a decade. It was built for residents. The council asked residents twice.");
  }

  @Test
  void paragraphs_hyphenOfTheWordItself_stays() {
    assertThat(
            PlainText.paragraphs(
                LEAD + "a decade. Nobody had thought of the pier as more than a long-\nterm plan."))
        .containsExactly(
            LEAD.replace('\n', ' ')
                + "a decade. Nobody had thought of the pier as more than a long-term plan.");
  }

  @Test
  void paragraphs_columnOfATypesetter_losesItsHyphens() {
    assertThat(
            PlainText.paragraphs(
                """
                The harbour council of Westmouth vo-
                ted on Tuesday to rebuild the old fer-
                ry pier, ending a dispute that has di-
                vided the town for a decade, the chair-
                man said on Monday in the town hall.
                """))
        .containsExactly(
            "The harbour council of Westmouth voted on Tuesday to rebuild the old ferry pier, ending"
                + " a dispute that has divided the town for a decade, the chairman said on Monday in"
                + " the town hall.");
  }

  /** "Forlì- Cesena", "Covid- 19": the hyphen of a name stands before a capital or a digit. */
  @Test
  void paragraphs_hyphenBeforeACapitalOrADigit_joinsTheName() {
    assertThat(
            PlainText.paragraphs(
                """
                The harbour council of Westmouth voted on Tuesday with Forlì-
                Cesena to rebuild the old pier, which was closed when Covid-
                19 came, ending a dispute that has divided the town for years
                and that nobody in the town hall had thought would ever end.
                """))
        .containsExactly(
            "The harbour council of Westmouth voted on Tuesday with Forlì-Cesena to rebuild the old"
                + " pier, which was closed when Covid-19 came, ending a dispute that has divided the"
                + " town for years and that nobody in the town hall had thought would ever end.");
  }

  /** "Vor-und Nachteile": the word is completed further on. */
  @Test
  void paragraphs_hyphenBeforeAnd_keepsItsBlank() {
    assertThat(
            PlainText.paragraphs(
                """
                The harbour council of Westmouth voted on Tuesday for short-
                and long-term repairs of the old ferry pier, for the up-
                and downstream piers, and for studies of their use in the pre-
                and postwar years, the chairman said on Monday in the hall.
                """))
        .containsExactly(
            "The harbour council of Westmouth voted on Tuesday for short- and long-term repairs of"
                + " the old ferry pier, for the up- and downstream piers, and for studies of their use"
                + " in the pre- and postwar years, the chairman said on Monday in the hall.");
  }

  /** "oneto three-year": a typesetter's column has such words, too. */
  @Test
  void paragraphs_columnWithAWordCompletedFurtherOn_keepsItsBlank() {
    assertThat(
            PlainText.paragraphs(
                """
                The harbour council of Westmouth vo-
                ted on Tuesday to take loans of one-
                to three-year terms for the old fer-
                ry pier, ending a dispute that has di-
                vided the town for a decade, he said.
                """))
        .containsExactly(
            "The harbour council of Westmouth voted on Tuesday to take loans of one- to three-year"
                + " terms for the old ferry pier, ending a dispute that has divided the town for a"
                + " decade, he said.");
  }
}
