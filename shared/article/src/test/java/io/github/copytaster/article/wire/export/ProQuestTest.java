package io.github.copytaster.article.wire.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.Article;
import io.github.copytaster.article.DroppedText;
import io.github.copytaster.article.wire.Fixtures;
import org.junit.jupiter.api.Test;

final class ProQuestTest {

  private static final String RULE = "_".repeat(60);
  private static final String LEAD =
      "The harbour council of Westmouth voted on Tuesday to rebuild the old ferry pier, ending a"
          + " dispute that has divided the town for a decade.";
  private static final String SECOND = "Work is to begin in spring, the mayor said after the vote.";
  private static final String FIELDS =
      """

      Credit: By Anna Ross

      Subject: Ports; Ferries

      Title: Council votes to rebuild pier

      Publication title: Westmouth Echo; Westmouth, England

      Pages: A.2

      Publication year: 2022

      Publication date: Mar 10, 2022

      Language of publication: English

      ProQuest document ID: 2600000001

      Document URL: https://proquest.example/docview/2600000001

      Copyright: Copyright Echo Publishing Mar 10, 2022

      Last updated: 2022-03-11

      Database: Canadian Newsstream
      """;

  @Test
  void read_file_givesTheStoriesBetweenTheRules() {
    Fixtures.Result result =
        Fixtures.readText(
            RULE
                + "\nReport Information from ProQuest\nMarch 12 2022 12:00\n"
                + RULE
                + "\n\nTable of contents\n\n1. Council votes to rebuild pier\n\n"
                + RULE
                + "\nDocument 1 of 2\n\nCouncil votes to rebuild pier\n\nAuthor: Ross, Anna; Lund, Ada\n\n"
                + "Abstract: The council voted.\n\nLinks: Linking Service\n\nFull text: "
                + LEAD
                + "\n\nSubject: a matter of taste, the mayor said.\n\n"
                + SECOND
                + "\n"
                + FIELDS
                + RULE
                + "\nDocument 2 of 2\n\nFerry to sail again\n\n"
                + "Publication date: Mar 11, 2022\n\nProQuest document ID: 2600000002\n\n"
                + RULE
                + "\n\nContact ProQuest\n\nCopyright © 2022 ProQuest LLC. All rights reserved.\n");

    assertThat(result.format()).isEqualTo("proquest");
    Article pier = result.only();
    assertThat(pier.title()).isEqualTo("Council votes to rebuild pier");
    assertThat(pier.paragraphs())
        .containsExactly(LEAD, "Subject: a matter of taste, the mayor said.", SECOND);
    assertThat(pier.byline()).isEqualTo("Anna Ross, Ada Lund");
    assertThat(pier.published().value()).isEqualTo("2022-03-10");
    assertThat(pier.agency()).isEqualTo("Westmouth Echo");
    assertThat(pier.language()).isEqualTo("en");
    assertThat(pier.publisher().guid()).isEqualTo("2600000001");
    assertThat(pier.publisher().url()).isEqualTo("https://proquest.example/docview/2600000001");
    assertThat(pier.dropped())
        .contains(
            new DroppedText("Report Information from ProQuest", "export-cover"),
            new DroppedText("Abstract: The council voted.", "export-field"),
            new DroppedText("Credit: By Anna Ross", "export-field"));
    assertThat(result.refusals()).containsExactly("2600000002: NO_ARTICLE");
  }

  @Test
  void read_storiesOfAMailWithoutRules_endWithTheirLastField() {
    String citation =
        "Ross, Anna. Westmouth Echo; Westmouth, England [Westmouth]. 10 Mar 2022.\n\n";
    String record =
        citation
            + "Author: Ross, Anna\n\nAbstract: None available.\n\nFull text:\n\n"
            + LEAD
            + "\n\n"
            + SECOND
            + "\n"
            + FIELDS.replaceFirst("Title: .*\n\n", "");
    Fixtures.Result result =
        Fixtures.readText(
            "John Smith sent you the following:\n\nCouncil votes to rebuild pier\n\n"
                + record
                + "\nFerry to sail again\n\n"
                + record);

    assertThat(result.articles())
        .extracting(Article::title)
        .containsExactly("Council votes to rebuild pier", "Ferry to sail again");
    assertThat(result.articles())
        .allSatisfy(story -> assertThat(story.paragraphs()).containsExactly(LEAD, SECOND));
  }
}
