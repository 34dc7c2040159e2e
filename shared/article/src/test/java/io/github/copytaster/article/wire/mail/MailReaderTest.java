package io.github.copytaster.article.wire.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.Article;
import io.github.copytaster.article.DroppedText;
import io.github.copytaster.article.wire.Fixtures;
import org.junit.jupiter.api.Test;

final class MailReaderTest {

  private static final String HEAD =
      "From: Anna <anna@wire.example>\nTo: desk@wire.example\nSubject: %s\nDate: Mon, 12 Jan 2026"
          + " 10:30:00 +0100\nMessage-ID: <m1@wire.example>\n";
  private static final String STORY =
      "The harbour council of Westmouth voted on Tuesday to rebuild the old ferry pier, ending a"
          + " dispute that has divided the town for a decade.\n\nWork is to begin in spring, the"
          + " mayor said, and will cost about four million pounds.\n";

  @Test
  void read_forwarded_takesTheInnerSubjectAndText() {
    Fixtures.Result result = Fixtures.read("pier.eml");
    Article pier = result.only();

    assertThat(result.format()).isEqualTo("mail");
    assertThat(pier.title()).isEqualTo("Council votes to rebuild ferry pier");
    assertThat(pier.paragraphs()).hasSize(2);
    assertThat(pier.body()).contains("ferry pier – ending").contains("“the temporary quay”");
    assertThat(pier.body()).doesNotContain("Please use", "555-0100");
    assertThat(pier.published().value()).isEqualTo("2026-01-12T09:30:00Z");
    assertThat(pier.publisher().guid()).isEqualTo("<pier-1@wire.example>");
    assertThat(pier.dropped()).extracting(DroppedText::reason).contains("forward", "signature");
  }

  @Test
  void read_encodedSubject_isDecodedAndFreedOfMarks() {
    Article article =
        Fixtures.readText(
                HEAD.formatted("Re: FW: =?ISO-8859-1?Q?Caf=E9_on_the_pier?=") + "\n" + STORY)
            .only();

    assertThat(article.title()).isEqualTo("Café on the pier");
  }

  @Test
  void read_labelledLines_areTheHead() {
    Article article =
        Fixtures.readText(
                HEAD.formatted("Copy")
                    + "\nSDA\n\nHeadline: Council votes to rebuild pier\n\nAbstract: The pier is to be"
                    + " rebuilt.\nByline: Anna Ross\n\n"
                    + STORY
                    + "AAP ar/\nAnna Ross\nHarbour Writer\n")
            .only();

    assertThat(article.title()).isEqualTo("Council votes to rebuild pier");
    assertThat(article.byline()).isEqualTo("Anna Ross");
    assertThat(article.paragraphs()).hasSize(2);
    assertThat(article.dropped())
        .extracting(DroppedText::reason)
        .contains("labelled-line", "signature");
  }

  @Test
  void read_htmlOnly_isRead() {
    Article article =
        Fixtures.readText(
                HEAD.formatted("Pier")
                    + "Content-Type: text/html; charset=utf-8\n\n<html><body><p>"
                    + STORY.replace("\n\n", "</p><p>")
                    + "</p></body></html>")
            .only();

    assertThat(article.paragraphs()).hasSize(2);
  }

  @Test
  void read_formMail_readsTheJsonAndKeepsTheMailsDate() {
    Article article =
        Fixtures.readText(
                HEAD.formatted("Form")
                    + "Content-Type: text/plain; charset=utf-8; format=flowed; delsp=yes\n\n"
                    + "{\"Headline\":[\"Council votes to rebuild \n pier\"],\"Body\":[\""
                    + STORY.replace("\n", "\\n")
                    + "\"]}\n")
            .only();

    assertThat(article.title()).isEqualTo("Council votes to rebuild pier");
    assertThat(article.paragraphs()).hasSize(2);
    assertThat(article.published().value()).isEqualTo("2026-01-12T09:30:00Z");
    assertThat(article.publisher().guid()).isEqualTo("<m1@wire.example>");
  }

  @Test
  void read_textAttachment_isReadWhereTheMailSaysNothing() {
    Article article =
        Fixtures.readText(
                HEAD.formatted("Pier")
                    + "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\n"
                    + "Story attached.\n--b\nContent-Type: text/plain; name=pier.txt\n"
                    + "Content-Disposition: attachment\n\n"
                    + STORY
                    + "--b--\n")
            .only();

    assertThat(article.paragraphs()).hasSize(2);
  }

  @Test
  void read_shortNote_isNoArticle() {
    assertThat(Fixtures.readText(HEAD.formatted("Test") + "\nbody text\n").format())
        .isEqualTo("NO_ARTICLE");
  }

  @Test
  void read_encrypted_isRefusedAsSuch() {
    assertThat(
            Fixtures.readText(
                    HEAD.formatted("Secret")
                        + "Content-Type: multipart/encrypted; boundary=b\n\n--b\nContent-Type:"
                        + " application/octet-stream\n\nxx\n--b--\n")
                .format())
        .isEqualTo("ENCRYPTED");
    assertThat(
            Fixtures.readText(HEAD.formatted("Secret") + "\n-----BEGIN PGP MESSAGE-----\n\nhQEMA\n")
                .format())
        .isEqualTo("ENCRYPTED");
  }

  @Test
  void read_deeplyNestedParts_isRefusedOrReadInBoundedTime() {
    StringBuilder mail = new StringBuilder(HEAD.formatted("Deep"));
    for (int level = 0; level < 300; level++) {
      mail.append("Content-Type: multipart/mixed; boundary=b").append(level).append("\n\n--b");
      mail.append(level).append('\n');
    }

    assertThat(Fixtures.readText(mail.append("\n").append(STORY).toString()).format())
        .isIn("TOO_DEEP", "MALFORMED", "NO_ARTICLE", "mail");
  }

  @Test
  void accepts_lineOfBlanksBeforeTheFirstHeader_isStillMail() {
    Fixtures.Result result =
        Fixtures.readText(" ".repeat(255) + "\r\n" + HEAD.formatted("Pier") + "\n" + STORY);

    assertThat(result.only().title()).isEqualTo("Pier");
  }

  @Test
  void accepts_proseWithColons_isNoMail() {
    assertThat(MailReader.accepts("Note: the mayor said\nthis: and that\n\nText")).isFalse();
  }
}
