package io.github.copytaster.article.wire.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.Article;
import io.github.copytaster.article.DroppedText;
import io.github.copytaster.article.wire.Fixtures;
import org.junit.jupiter.api.Test;

/** The stories of LexisNexis came out as one, under what was searched for, or as a table. */
final class LexisNexisTest {

  private static final String LEAD =
      "The harbour council of Westmouth voted on Tuesday to rebuild the old ferry pier, ending a"
          + " dispute that has divided the town for a decade.";
  private static final String SECOND = "Work is to begin in spring, the mayor said after the vote.";
  private static final String WRAPPED =
      """
      The harbour council of Westmouth voted on Tuesday to rebuild the old ferry
      pier, ending a dispute that has divided the town for a decade.

      Work is to begin in spring, the mayor said after the vote.
      """;

  @Test
  void read_headlineBelowTheDate_givesEachStoryWithItsFields() {
    Fixtures.Result result =
        Fixtures.readText(
            """
            Download Request: Selected Items: 1-2
            Terms: (pier) and (Westmouth)


                                           1 of 2 DOCUMENTS

                                       Westmouth Echo (England)

                                        January 11, 2010 Monday
                                             City Edition

            Council votes to rebuild pier;
            Mayor promises work in spring

            BYLINE: By Anna Ross

            SECTION: NEWS; Pg. 3

            LENGTH: 355 words

            """
                + WRAPPED
                + """

                LOAD-DATE: January 12, 2010

                LANGUAGE: ENGLISH

                GRAPHIC: The pier at dawn.

                PUBLICATION-TYPE: Newspaper


                                       Copyright 2010 Echo Publishing
                                            All Rights Reserved

                                           2 of 2 DOCUMENTS

                                       Westmouth Echo (England)

                                        January 13, 2010 Wednesday

                Ferry to sail again

                LENGTH: 40 words

                """
                + WRAPPED);

    assertThat(result.format()).isEqualTo("lexisnexis");
    assertThat(result.articles())
        .extracting(Article::title)
        .containsExactly("Council votes to rebuild pier", "Ferry to sail again");
    Article pier = result.articles().get(0);
    assertThat(pier.paragraphs()).containsExactly(LEAD, SECOND);
    assertThat(pier.published().value()).isEqualTo("2010-01-11");
    assertThat(pier.byline()).isEqualTo("Anna Ross");
    assertThat(pier.agency()).isEqualTo("Westmouth Echo");
    assertThat(pier.language()).isEqualTo("en");
    assertThat(pier.dropped())
        .contains(
            new DroppedText("Download Request: Selected Items: 1-2", "export-cover"),
            new DroppedText("Mayor promises work in spring", "summary"),
            new DroppedText("LOAD-DATE: January 12, 2010", "export-field"),
            new DroppedText("Copyright 2010 Echo Publishing", "legal-line"));
    assertThat(result.articles().get(1).paragraphs()).containsExactly(LEAD, SECOND);
  }

  @Test
  void read_headlineAndBodyAsFieldsBelowTheCopyright_areRead() {
    Fixtures.Result result =
        Fixtures.readText(
            """
            Document 1 of 1 DOCUMENTS

                          Copyright 1998 The Westmouth Echo Company
                                 The Westmouth Echo

            March 4, 1998, Wednesday, Late Edition - Final

            SECTION: Section A; Page 1; Column 2

            LENGTH: 30 words

            HEADLINE: Council votes to
            rebuild pier

            BYLINE: By ANNA ROSS

            DATELINE: WESTMOUTH, March 3

            BODY:
            """
                + WRAPPED
                + "\nLOAD-DATE: March 4, 1998\n");

    Article pier = result.only();
    assertThat(pier.title()).isEqualTo("Council votes to rebuild pier");
    assertThat(pier.paragraphs()).containsExactly(LEAD, SECOND);
    assertThat(pier.published().value()).isEqualTo("1998-03-04");
    assertThat(pier.dateline()).isEqualTo("WESTMOUTH");
  }

  @Test
  void read_frenchAndGermanFields_areKnown() {
    Fixtures.Result result =
        Fixtures.readText(
            """
                                   Document 1 de 2

                                  L'Echo de Westmouth

                                     4 mars 1998

            Le conseil vote pour le quai

            AUTEUR: Anna Ross

            LONGUEUR: 30 mots

            Le conseil du port de Westmouth a voté mardi la reconstruction du vieux quai des ferries.

            DATE-CHARGEMENT: 5 mars 1998

            LANGUE: FRENCH; FRANÇAIS

                                   Dokument 2 von 2

                                  Westmouther Echo

                                 5. März 1998 Donnerstag

            Rat stimmt für neuen Anleger

            LÄNGE: 30 Wörter

            Der Hafenrat von Westmouth hat am Dienstag für den Wiederaufbau des alten Anlegers gestimmt, der seit zehn Jahren zu ist.

            UPDATE: 6. März 1998

            SPRACHE: GERMAN; DEUTSCH
            """);

    assertThat(result.articles())
        .extracting(Article::title)
        .containsExactly("Le conseil vote pour le quai", "Rat stimmt für neuen Anleger");
    assertThat(result.articles()).extracting(Article::language).containsExactly("fr", "de");
    assertThat(result.articles())
        .extracting(article -> article.published().value())
        .containsExactly("1998-03-04", "1998-03-05");
    assertThat(result.articles()).allMatch(article -> article.paragraphs().size() == 1);
  }

  /** What looked like a field of the tail ended the story. */
  @Test
  void read_paragraphThatBeginsWithACapitalisedLabel_isTheStorys() {
    Article article =
        Fixtures.readText(
                """
                               1 of 1 DOCUMENTS

                                 Westmouth Echo

                            January 11, 2010 Monday

                Council votes to rebuild pier

                LENGTH: 355 words
                UPDATE: Police say that nobody was hurt when the old pier of Westmouth gave way on Monday.

                %s

                GRAPHIC: The pier at dawn.

                LOAD-DATE: January 12, 2010
                """
                    .formatted(SECOND))
            .articles()
            .get(0);

    assertThat(article.paragraphs())
        .containsExactly(
            "UPDATE: Police say that nobody was hurt when the old pier of Westmouth gave way on"
                + " Monday.",
            SECOND);
  }
}
