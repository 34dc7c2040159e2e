package io.github.copytaster.article.wire.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.Article;
import io.github.copytaster.article.DroppedText;
import io.github.copytaster.article.wire.Fixtures;
import org.junit.jupiter.api.Test;

final class NexisUniTest {

  private static final String LEAD =
      "The harbour council of Westmouth voted on Tuesday to rebuild the old ferry pier, ending a"
          + " dispute that has divided the town for a decade.";
  private static final String SECOND = "Work is to begin in spring, the mayor said after the vote.";

  @Test
  void read_documentsBelowAList_areAStoryEach() {
    Fixtures.Result result =
        Fixtures.readText(
            """
            Date and Time: Friday, 5. July 2019 09:31:00 CEST
            Job Number: 00000001
            Documents (2)
            1. Council votes to rebuild pier;Mayor promises work in spring
            Client/Matter: -None-
            Search Terms: pier
            2. Ferry to sail again
            Client/Matter: -None-



            Council votes to rebuild pier;Mayor promises work in spring
            Westmouth Echo (England)
            July 1, 2019 Monday 9:20 AM GMT

            Copyright 2019 Echo Publishing Limited All Rights Reserved

            Section: NEWS; Version:28
            Length:\u00a0355 words
            Byline:\u00a0Anna Ross
            Body

            """
                + LEAD
                + "\n"
                + SECOND
                + """

                Graphic

                The pier at dawn

                Load-Date: July 4, 2019

                End of Document




                Ferry to sail again
                Westmouth Echo (England)
                July 2, 2019 Tuesday

                Length: 30 words
                Body

                """
                + LEAD
                + """

                Classification

                Language: ENGLISH

                End of Document
                """);

    assertThat(result.format()).isEqualTo("nexis");
    assertThat(result.articles())
        .extracting(Article::title)
        .containsExactly("Council votes to rebuild pier", "Ferry to sail again");
    Article pier = result.articles().get(0);
    assertThat(pier.paragraphs()).containsExactly(LEAD, SECOND);
    assertThat(pier.published().value()).startsWith("2019-07-01T09:20");
    assertThat(pier.byline()).isEqualTo("Anna Ross");
    assertThat(pier.agency()).isEqualTo("Westmouth Echo");
    assertThat(pier.dropped())
        .contains(
            new DroppedText("Mayor promises work in spring", "summary"),
            new DroppedText("Job Number: 00000001", "export-cover"),
            new DroppedText(
                "Copyright 2019 Echo Publishing Limited All Rights Reserved", "legal-line"),
            new DroppedText("The pier at dawn", "export-field"));
    assertThat(result.articles().get(1).paragraphs()).containsExactly(LEAD);
    assertThat(result.articles().get(1).published().value()).isEqualTo("2019-07-02");
  }

  /** A report that ends so is no export. */
  @Test
  void read_reportWithAnEnd_isText() {
    assertThat(Fixtures.readText(LEAD + "\n\n" + SECOND + "\n\nEnd of Document\n").format())
        .isEqualTo("text");
  }

  @Test
  void read_crossheadNamedLikeAPart_endsNoStory() {
    Article article =
        Fixtures.readText(
                """
                Council votes to rebuild pier
                Westmouth Echo (England)
                July 1, 2019 Monday

                Length: 355 words
                Body

                %s

                Notes

                %s

                %s

                %s

                %s

                %s

                Load-Date: July 4, 2019

                End of Document
                """
                    .formatted(LEAD, SECOND, LEAD, SECOND, LEAD, SECOND))
            .articles()
            .get(0);

    assertThat(article.paragraphs()).contains("Notes").hasSize(7);
  }
}
