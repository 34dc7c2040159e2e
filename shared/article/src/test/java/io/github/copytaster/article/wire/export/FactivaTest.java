package io.github.copytaster.article.wire.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.Article;
import io.github.copytaster.article.DroppedText;
import io.github.copytaster.article.wire.Fixtures;
import org.junit.jupiter.api.Test;

final class FactivaTest {

  private static final String LEAD =
      "The harbour council of Westmouth voted on Tuesday to rebuild the old ferry pier, ending a"
          + " dispute that has divided the town for a decade.";
  private static final String SECOND = "Work is to begin in spring, the mayor said after the vote.";

  @Test
  void read_fieldsByLetters_areTheStorysOwn() {
    Fixtures.Result result =
        Fixtures.readText(
            """
            Dow Jones Factiva

            SE   News
            HD   Council votes to rebuild pier
            BY   By Anna Ross
            WC   30 words
            PD   29 December 2011
            ET   15:32
            SN   Westmouth Echo
            SC   WECHO
            LA   English
            CY   (c) 2011 Echo Publishing.
            LP
            %s
            TD
            %s

            IN THE COUNCIL, nobody spoke against it.
            NS
            gpol : Domestic Politics
            RE
            uk : United Kingdom
            AN
            Document WECHO00020111229e7ct0001r

            HD   Le quai sera reconstruit
            PD   29 décembre 2011
            SN   Echo de Westmouth
            LA   Français
            LP
            Le conseil du port de Westmouth a voté mardi la reconstruction du vieux quai des ferries.

            Document ECHOFR0020111229e7ct0015j

            © 2011 Factiva, Inc. All rights reserved.
            """
                .formatted(LEAD, SECOND));

    assertThat(result.format()).isEqualTo("factiva");
    assertThat(result.articles())
        .extracting(Article::title)
        .containsExactly("Council votes to rebuild pier", "Le quai sera reconstruit");
    Article pier = result.articles().get(0);
    assertThat(pier.paragraphs())
        .containsExactly(LEAD, SECOND, "IN THE COUNCIL, nobody spoke against it.");
    assertThat(pier.published().value()).isEqualTo("2011-12-29T15:32");
    assertThat(pier.byline()).isEqualTo("Anna Ross");
    assertThat(pier.agency()).isEqualTo("Westmouth Echo");
    assertThat(pier.publisher().guid()).isEqualTo("WECHO00020111229e7ct0001r");
    assertThat(pier.dropped())
        .contains(
            new DroppedText("Dow Jones Factiva", "export-cover"),
            new DroppedText("gpol : Domestic Politics", "export-field"));
    Article quay = result.articles().get(1);
    assertThat(quay.language()).isEqualTo("fr");
    assertThat(quay.published().value()).isEqualTo("2011-12-29");
    assertThat(quay.dropped())
        .contains(new DroppedText("© 2011 Factiva, Inc. All rights reserved.", "legal-line"));
  }

  @Test
  void read_printedForm_isReadByTheNumberOfWords() {
    Fixtures.Result result =
        Fixtures.readText(
            """
            News
            Council votes to rebuild the ferry pier
            By Anna Ross
            1,295 words
            29 December 2011
            15:32
            Westmouth Echo
            WECHO
            26
            English
            (c) 2011 Echo Publishing.

            %s

            %s

            Document WECHO00020111229e7ct0001r

            Ferry to sail again after the winter, council says
            40 words
            30 December 2011
            Associated Press
            APRS
            English
            (c) 2011. The Associated Press. All Rights Reserved.

            %s

            Document APRS000020111230e7ct0002x
            """
                .formatted(LEAD, SECOND, LEAD));

    assertThat(result.format()).isEqualTo("factiva");
    assertThat(result.articles())
        .extracting(Article::title)
        .containsExactly(
            "Council votes to rebuild the ferry pier",
            "Ferry to sail again after the winter, council says");
    Article pier = result.articles().get(0);
    assertThat(pier.paragraphs()).containsExactly(LEAD, SECOND);
    assertThat(pier.byline()).isEqualTo("Anna Ross");
    assertThat(pier.published().value()).isEqualTo("2011-12-29T15:32");
    assertThat(pier.agency()).isEqualTo("Westmouth Echo");
    assertThat(pier.dropped()).contains(new DroppedText("News", "export-field"));
    Article ferry = result.articles().get(1);
    assertThat(ferry.agency()).isEqualTo("AP");
    assertThat(ferry.paragraphs()).containsExactly(LEAD);
    assertThat(ferry.published().value()).isEqualTo("2011-12-30");
  }

  /** "AN 18-year-old man" was the accession number, and the rest of the story a field. */
  @Test
  void read_paragraphThatBeginsLikeAField_isTheStorys() {
    Article article =
        Fixtures.readText(
                """
                HD   Council votes to rebuild pier
                WC   30 words
                PD   29 December 2011
                SN   Westmouth Echo
                LP
                AN 18-year-old man was among those who cheered when the harbour council of Westmouth voted.
                TD
                TD Bank said that it would lend the money for the pier, and that work could begin soon.

                Document WECHO00020111229e7ct0001r
                """)
            .articles()
            .get(0);

    assertThat(article.paragraphs())
        .containsExactly(
            "AN 18-year-old man was among those who cheered when the harbour council of Westmouth"
                + " voted.",
            "TD Bank said that it would lend the money for the pier, and that work could begin"
                + " soon.");
  }

  /** Their symbols are names of Factiva's fields. */
  @Test
  void read_listOfShares_isNoExport() {
    Fixtures.Result result =
        Fixtures.readText(
            LEAD + "\n\nHD 412.30\nPG 160.10\nTD 80.00\nET 16.30\nSN 12.10\n\n" + SECOND);

    assertThat(result.format()).isEqualTo("text");
  }

  @Test
  void read_printedFormWithACrossheadInCapitals_losesNothing() {
    Article article =
        Fixtures.readText(
                """
                News
                Council votes to rebuild the ferry pier
                295 words
                29 December 2011
                Westmouth Echo
                WECHO
                English
                (c) 2011 Echo Publishing.

                %s

                BREXIT

                %s

                Document WECHO00020111229e7ct0001r
                """
                    .formatted(LEAD, SECOND))
            .articles()
            .get(0);

    assertThat(article.paragraphs()).containsExactly(LEAD, "BREXIT", SECOND);
  }
}
