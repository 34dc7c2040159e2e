package io.github.copytaster.article.wire.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.Article;
import io.github.copytaster.article.DroppedText;
import io.github.copytaster.article.wire.Fixtures;
import org.junit.jupiter.api.Test;

/** The same exports as pages, and as ProQuest mails them. */
final class ExportPageTest {

  private static final String LEAD =
      "The harbour council of Westmouth voted on Tuesday to rebuild the old ferry pier, ending a"
          + " dispute that has divided the town for a decade.";
  private static final String SECOND = "Work is to begin in spring, the mayor said after the vote.";

  @Test
  void read_pageOfFactiva_isReadByItsFields() {
    Fixtures.Result result =
        Fixtures.readText(
            "<!DOCTYPE html><html><head><title>Factiva</title></head><body><table>"
                + row("HD", "Council votes to rebuild pier")
                + row("WC", "30 words")
                + row("PD", "29 December 2011")
                + row("SN", "Westmouth Echo")
                + row("LP", "<p>" + LEAD + "</p>")
                + row("TD", "<p>" + SECOND + "</p>")
                + row("AN", "Document WECHO00020111229e7ct0001r")
                + "</table></body></html>");

    assertThat(result.format()).isEqualTo("factiva");
    Article pier = result.only();
    assertThat(pier.title()).isEqualTo("Council votes to rebuild pier");
    assertThat(pier.paragraphs()).containsExactly(LEAD, SECOND);
    assertThat(pier.published().value()).isEqualTo("2011-12-29");
  }

  @Test
  void read_mailOfProQuest_givesItsStoriesAndDropsTheSubject() {
    String record =
        "<p>Council votes to rebuild pier</p><p>Author: Ross, Anna</p><p>Full text:</p><p>"
            + LEAD
            + "</p><p>"
            + SECOND
            + "</p><p>Publication title: Westmouth Echo</p><p>Publication date: Mar 10, 2022</p>"
            + "<p>ProQuest document ID: 2600000001</p><p>Database: Canadian Newsstream</p>\r\n";
    Fixtures.Result result =
        Fixtures.readText(
            "From: noreply@proquest.example\r\nTo: a@b.example\r\nSubject: Your research\r\n"
                + "Date: Sun, 13 Mar 2022 01:02:03 +0000\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: text/html; charset=utf-8\r\n\r\n<html><body>"
                + record
                + record.replace("0001", "0002")
                + "</body></html>");

    assertThat(result.articles()).hasSize(2);
    assertThat(result.articles())
        .allSatisfy(
            story -> {
              assertThat(story.title()).isEqualTo("Council votes to rebuild pier");
              assertThat(story.paragraphs()).containsExactly(LEAD, SECOND);
              assertThat(story.published().value()).isEqualTo("2022-03-10");
              assertThat(story.dropped()).contains(new DroppedText("Your research", "subject"));
            });
  }

  private static String row(String name, String value) {
    return "<tr><td><b>" + name + "</b>&nbsp;</td><td>" + value + "</td></tr>";
  }
}
