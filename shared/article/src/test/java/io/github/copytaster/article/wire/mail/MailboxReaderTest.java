package io.github.copytaster.article.wire.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.copytaster.article.Article;
import io.github.copytaster.article.ArticleReader;
import io.github.copytaster.article.Limits;
import io.github.copytaster.article.ReadOutcome;
import io.github.copytaster.article.wire.Fixtures;
import io.github.copytaster.article.wire.LostConnection;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * All mails of a mailbox became one article, with the envelopes, senders and subjects of the others
 * among its paragraphs.
 */
final class MailboxReaderTest {

  private static final String STORY =
      "The harbour council of Westmouth voted on Tuesday to rebuild the old ferry pier, ending a"
          + " dispute that has divided the town for a decade.";

  private final Fixtures.Result mailbox = Fixtures.read("wires.mbox");

  @Test
  void read_mailbox_givesEveryMailAsAnItemOfItsOwn() {
    assertThat(mailbox.format()).isEqualTo("mbox");
    assertThat(mailbox.articles())
        .extracting(Article::title)
        .containsExactly(
            "Council votes to rebuild ferry pier",
            "Café on the pier closes",
            "Bakers end their strike");
    assertThat(mailbox.articles())
        .extracting(article -> article.publisher().guid())
        .containsExactly("<pier@wire.example>", "<cafe@wire.example>", "<bakers@wire.example>");
    assertThat(mailbox.articles())
        .extracting(article -> article.published().value())
        .containsExactly("2026-01-12T09:30:00Z", "2026-01-12T09:40:00Z", "2026-01-12T09:50:00Z");
    assertThat(mailbox.articles())
        .noneMatch(article -> article.body().contains("Subject:") || article.body().contains("@"));
    assertThat(mailbox.refusals()).isEmpty();
  }

  @Test
  void read_charsetsOfEachMail_areItsOwn() {
    assertThat(mailbox.articles().get(0).body()).contains("ferry pier – ending");
    assertThat(mailbox.articles().get(1).body()).contains("The café on");
  }

  @Test
  void read_escapedLine_isATextLineWithoutItsMark() {
    assertThat(mailbox.articles().get(0).paragraphs())
        .hasSize(2)
        .last()
        .asString()
        .startsWith("From the spring on the ferries");
  }

  /** Writers that do not escape, and quotes of an older mail. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "From Paris, the minister said that the pier of Westmouth was a model for other ports.",
        "From 10:30 on the ferries of Westmouth will leave from the north side of the harbour.",
        "From the desk\nof the mayor of Westmouth came a letter to all who own a boat in the port.",
        "> From anna@wire.example\n> Subject: nothing that begins a mail, only a quote in the text."
      })
  void read_textThatBeginsLikeAnEnvelope_isText(String paragraph) {
    Fixtures.Result result =
        Fixtures.readText(mail("Pier", STORY + "\n\n" + paragraph) + mail("Bakers", STORY));

    assertThat(result.articles()).extracting(Article::title).containsExactly("Pier", "Bakers");
  }

  @Test
  void read_mailWithoutABlankLineBeforeIt_isAMailToo() {
    String first = mail("Pier", STORY).stripTrailing() + "\n";

    assertThat(Fixtures.readText(first + mail("Bakers", STORY)).articles()).hasSize(2);
  }

  @Test
  void read_carriageReturnsAndGzip_areTheSame() throws IOException {
    byte[] windows =
        new String(Fixtures.bytes("wires.mbox"), StandardCharsets.UTF_8)
            .replace("\n", "\r\n")
            .getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(windows);
    }

    assertThat(Fixtures.read(packed.toByteArray()).articles()).isEqualTo(mailbox.articles());
  }

  @Test
  void read_blankLinesAboveTheFirstEnvelope_areNoMail() {
    assertThat(Fixtures.readText("\n \n" + mail("Pier", STORY)).only().title()).isEqualTo("Pier");
  }

  @Test
  void read_oneMailThatCannotBeRead_isRefusedByItsNumber() {
    String encrypted = mail("Secret", "-----BEGIN PGP MESSAGE-----\n\nhQEMA\n");

    Fixtures.Result result =
        Fixtures.readText(mail("Pier", STORY) + encrypted + mail("Bakers", STORY));

    assertThat(result.articles()).hasSize(2);
    assertThat(result.refusals()).containsExactly("mail 2: ENCRYPTED");
  }

  @Test
  void read_mailBeyondTheLimit_isRefusedAndTheNextIsRead() {
    ArticleReader small = new ArticleReader(Limits.STANDARD.withMaximumBytes(2000));
    String large = mail("Large", STORY.repeat(30));

    Fixtures.Result result =
        Fixtures.read(
            (mail("Pier", STORY) + large + mail("Bakers", STORY)).getBytes(StandardCharsets.UTF_8),
            small);

    assertThat(result.articles()).extracting(Article::title).containsExactly("Pier", "Bakers");
    assertThat(result.refusals()).containsExactly("mail 2: TOO_LARGE");
  }

  @Test
  void read_moreMailsThanItems_keepsThoseBefore() {
    ArticleReader few = new ArticleReader(Limits.STANDARD.withMaximumItems(3));

    Fixtures.Result result =
        Fixtures.read(mail("Pier", STORY).repeat(5).getBytes(StandardCharsets.UTF_8), few);

    assertThat(result.articles()).hasSize(3);
    assertThat(result.refusals()).containsExactly("the rest of the file: TOO_MANY_ITEMS");
  }

  /**
   * A mailbox of any size needs the memory of one mail: the last is read before the end is asked.
   */
  @Test
  void read_streamThatFailsBehindTwoMails_hasHandedThemOn() {
    byte[] mails =
        (mail("Pier", STORY.repeat(40)) + mail("Bakers", STORY) + mail("Cut", STORY))
            .getBytes(StandardCharsets.UTF_8);
    List<Article> articles = new ArrayList<>();

    assertThatThrownBy(
            () ->
                new ArticleReader(Limits.STANDARD).read(LostConnection.after(mails), articles::add))
        .hasMessage("connection lost");
    assertThat(articles).extracting(Article::title).containsExactly("Pier", "Bakers");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "From Paris, 10:30: the minister said.\nThe council voted.\n\nMore.",
        "From anna@wire.example\n\nThe council voted.",
        "From: anna@wire.example\nSubject: Pier\n\nText",
        "From our reporter\nHeadline: Pier\nByline: Anna Ross\n\nText",
        "From ",
        ""
      })
  void accepts_otherBeginnings_areNone(String head) {
    assertThat(MailboxReader.accepts(head)).isFalse();
  }

  @Property(tries = 10, seed = "1")
  void read_anyNumberOfMails_givesAsManyInOrder(
      @ForAll @IntRange(min = 1, max = 12) int count,
      @ForAll @IntRange(min = 1, max = 3000) int padding) {
    StringBuilder mails = new StringBuilder();
    List<String> titles = new ArrayList<>();
    for (int number = 1; number <= count; number++) {
      titles.add("Pier " + number);
      mails.append(mail("Pier " + number, STORY + "\n\n>" + ">From ".repeat(padding)));
    }

    assertThat(Fixtures.readText(mails.toString()).articles())
        .extracting(Article::title)
        .isEqualTo(titles);
  }

  @Test
  void read_emptyMails_areRefusedAndNothingElse() {
    ReadOutcome outcome =
        Fixtures.readText(String.join("", Collections.nCopies(3, mail("", "")))).outcome();

    assertThat(outcome).isInstanceOf(ReadOutcome.Rejected.class);
  }

  private static String mail(String subject, String text) {
    return "From anna@wire.example Mon Jan 12 09:31:00 2026\nFrom: Anna <anna@wire.example>\nSubject: "
        + subject
        + "\nDate: Mon, 12 Jan 2026 10:30:00 +0100\n\n"
        + text
        + "\n\n";
  }
}
