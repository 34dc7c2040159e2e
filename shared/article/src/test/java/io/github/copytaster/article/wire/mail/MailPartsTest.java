package io.github.copytaster.article.wire.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.Article;
import io.github.copytaster.article.DroppedText;
import io.github.copytaster.article.ReadOutcome;
import io.github.copytaster.article.wire.Fixtures;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What mails carry beside their text: documents, pictures, and other messages. */
final class MailPartsTest {

  private static final String HEAD =
      "From: Anna <anna@wire.example>\nTo: desk@wire.example\nSubject: Pier vote\nDate: Mon, 12 Jan"
          + " 2026 10:30:00 +0100\nMessage-ID: <m1@wire.example>\nMIME-Version: 1.0\n";
  private static final String STORY =
      "The harbour council of Westmouth voted on Tuesday to rebuild the old ferry pier, ending a"
          + " dispute that has divided the town for a decade.\n\nWork is to begin in spring, the"
          + " mayor said, and will cost about four million pounds.\n";
  private static final String OTHER =
      "Bakers end strike after ten days\n\nThe bakers of Aldbridge went back to their ovens on"
          + " Thursday after the town had offered them cheaper flour for the rest of the"
          + " year.\n\nTheir union said it had won all that it had asked for in the autumn.\n";

  /** With a story in the mail itself, what was attached to it was lost without a word. */
  @Test
  void read_textAttachedBesideAStory_isAnArticleOfItsOwn() {
    Fixtures.Result result = mixed(text(STORY), attached("text/plain", "bakers.txt", OTHER));

    assertThat(result.articles())
        .extracting(Article::title)
        .containsExactly("Pier vote", "Bakers end strike after ten days");
    assertThat(result.articles())
        .extracting(article -> article.publisher().guid())
        .containsExactly("<m1@wire.example>", "<m1@wire.example>#bakers.txt");
    assertThat(result.articles().get(1).published().value()).isEqualTo("2026-01-12T09:30:00Z");
  }

  @Test
  void read_twoStoriesAttachedToANote_areTwoArticlesAndTheNoteIsRefused() {
    Fixtures.Result result =
        mixed(
            text("Two for today. Thanks, Anna"),
            attached("text/plain", "pier.txt", "Ferry pier to be rebuilt\n\n" + STORY),
            attached("text/plain", "bakers.txt", OTHER));

    assertThat(result.articles())
        .extracting(Article::title)
        .containsExactly("Ferry pier to be rebuilt", "Bakers end strike after ten days");
    assertThat(result.articles().get(0).dropped())
        .contains(new DroppedText("Pier vote", "subject"));
    assertThat(result.refusals()).containsExactly("<m1@wire.example>: NO_ARTICLE");
  }

  @Test
  void read_onlyDocumentWithoutHeadline_hasTheSubjectForItsTitle() {
    Fixtures.Result result =
        mixed(text("Story attached."), attached("text/plain", "story.txt", STORY));

    assertThat(result.only().title()).isEqualTo("Pier vote");
    assertThat(result.only().dropped()).extracting(DroppedText::reason).doesNotContain("subject");
  }

  @Test
  void read_onlyDocumentWithHeadline_keepsItAndDropsTheSubject() {
    Article article =
        mixed(text("Story attached."), attached("text/plain", "story.txt", OTHER)).only();

    assertThat(article.title()).isEqualTo("Bakers end strike after ten days");
    assertThat(article.dropped()).contains(new DroppedText("Pier vote", "subject"));
  }

  @Test
  void read_attachedCopyOfTheMailsOwnText_isRefusedAsSuch() {
    Fixtures.Result result =
        mixed(text(STORY), attached("text/plain", "copy.txt", STORY.replace(" ", "  ")));

    assertThat(result.articles()).hasSize(1);
    assertThat(refusal(result)).contains("the text of the mail once more");
  }

  @Test
  void read_attachedWire_isReadByItsOwnReader() {
    String nitf =
        "<?xml version=\"1.0\"?><nitf><head><docdata><doc-id"
            + " id-string=\"bakers-7\"/></docdata></head><body><body.head><hedline><hl1>Bakers end"
            + " strike</hl1></hedline></body.head><body.content><p>The bakers of Aldbridge went"
            + " back to their ovens on Thursday after the town had offered them cheaper"
            + " flour.</p></body.content></body></nitf>";
    Fixtures.Result result = mixed(text(STORY), attached("application/xml", "bakers.xml", nitf));

    assertThat(result.articles().get(1).title()).isEqualTo("Bakers end strike");
    assertThat(result.articles().get(1).publisher().guid()).isEqualTo("bakers-7");
  }

  /** All lines of an attached file had the guid of the file: the last overwrote the others. */
  @Test
  void read_attachedJsonLinesWithoutIds_haveAGuidEach() {
    String line =
        "{\"title\":\"Bakers end strike\",\"text\":\"" + OTHER.replace("\n", "\\n") + "\"}\n";
    Fixtures.Result result =
        mixed(text(STORY), attached("application/json", "day.jsonl", line + line + line));

    assertThat(result.articles())
        .extracting(article -> article.publisher().guid())
        .containsExactly(
            "<m1@wire.example>",
            "<m1@wire.example>#day.jsonl",
            "<m1@wire.example>#day.jsonl#2",
            "<m1@wire.example>#day.jsonl#3");
  }

  /** "No article in this mail" left open what had been wrong with it. */
  @Test
  void read_documentThatIsNoText_isNamedInTheRejection() {
    Fixtures.Result result =
        mixed(text("Story attached."), attached("application/pdf", "pier.pdf", "%PDF-1.7 xx"));

    assertThat(result.format()).isEqualTo("NO_ARTICLE");
    assertThat(result.message())
        .isEqualTo("no article in this mail file: expected text, found a PDF");
  }

  @Test
  void read_documentThatIsNoTextBesideAStory_isRefusedAlone() {
    Fixtures.Result result =
        mixed(text(STORY), attached("application/octet-stream", "pier.docx", "PK\u0003\u0004xx"));

    assertThat(result.articles()).hasSize(1);
    assertThat(result.refusals()).containsExactly("<m1@wire.example>#pier.docx: NOT_TEXT");
  }

  @ParameterizedTest
  @ValueSource(strings = {"image/jpeg", "audio/mpeg", "video/mp4", "text/calendar"})
  void read_picturesAndTheLike_areNamedInWhatWasDropped(String type) {
    Article article = mixed(text(STORY), attached(type, "pier at dawn.bin", "xx")).only();

    assertThat(article.dropped()).contains(new DroppedText("pier at dawn.bin", "attachment"));
  }

  @Test
  void read_fileNamedByItsTypeAlone_isNamed() {
    Article article =
        mixed(text(STORY), "Content-Type: image/png; name=\"=?utf-8?Q?Br=C3=BCcke.png?=\"\n\nxx\n")
            .only();

    assertThat(article.dropped()).contains(new DroppedText("Brücke.png", "attachment"));
  }

  /** Apple's mail splits the text where a picture stands; only the longest piece was kept. */
  @Test
  void read_textAroundAPicture_isOneText() {
    String[] halves = STORY.split("\n\n", 2);
    Article article =
        mixed(text(halves[0]), attached("image/jpeg", "pier.jpg", "xx"), text(halves[1])).only();

    assertThat(article.paragraphs()).hasSize(2);
    assertThat(article.paragraphs().get(1)).startsWith("Work is to begin");
  }

  @Test
  void read_alternativesInAnyOrder_areOneText() {
    String plain = text(STORY);
    String html = "Content-Type: text/html\n\n<p>" + STORY.replace("\n\n", "</p><p>") + "</p>\n";

    for (Fixtures.Result result :
        new Fixtures.Result[] {
          multipart("alternative", plain, html), multipart("alternative", html, plain)
        }) {
      assertThat(result.only().paragraphs()).hasSize(2);
    }
  }

  @Test
  void read_plainPartThatOnlyPointsToTheHtml_givesWayToIt() {
    Article article =
        multipart(
                "alternative",
                text("Your program cannot show this message."),
                "Content-Type: text/html\n\n<p>"
                    + STORY.replace("\n\n", "</p><p>")
                    + "</p><table><tr><td>2026</td><td>4m</td></tr></table>\n")
            .only();

    assertThat(article.paragraphs()).hasSize(2);
    assertThat(article.dropped()).contains(new DroppedText("2026 4m", "table"));
  }

  @Test
  void read_listsFooter_isCutOff() {
    Article article =
        mixed(text(STORY), text("_".repeat(47) + "\nCopy mailing list\nCopy@wire.example")).only();

    assertThat(article.paragraphs()).hasSize(2);
    assertThat(article.dropped()).contains(new DroppedText("Copy mailing list", "signature"));
  }

  /** A message passed on as a whole lost its own subject, and with a second one its text. */
  @Test
  void read_messagesPassedOn_areArticlesOfTheirOwn() {
    Fixtures.Result result =
        mixed(
            text("See below."),
            message("Ferry pier to be rebuilt", "<p1@wire.example>", STORY),
            message("Bakers end strike", "", OTHER.substring(OTHER.indexOf("\n\n"))));

    assertThat(result.articles())
        .extracting(Article::title)
        .containsExactly("Ferry pier to be rebuilt", "Bakers end strike");
    assertThat(result.articles())
        .extracting(article -> article.publisher().guid())
        .containsExactly("<p1@wire.example>", "<m1@wire.example>#message 2");
    assertThat(result.articles())
        .allSatisfy(
            article ->
                assertThat(article.dropped()).contains(new DroppedText("Pier vote", "subject")));
  }

  @Test
  void read_encryptedMessagePassedOnBesideAStory_isRefusedAlone() {
    Fixtures.Result result =
        mixed(
            text(STORY),
            message("Secret", "<s@wire.example>", "-----BEGIN PGP MESSAGE-----\n\nhQ"));

    assertThat(result.articles()).hasSize(1);
    assertThat(result.refusals()).containsExactly("<m1@wire.example>#message 1: ENCRYPTED");
  }

  @Test
  void read_digest_givesAnArticleAMessage() {
    String inner = "Subject: Pier %d\nMessage-ID: <d%d@wire.example>\n\n";
    Fixtures.Result result =
        multipart(
            "digest",
            "\n" + inner.formatted(1, 1) + STORY,
            "\n" + inner.formatted(2, 2) + STORY.replace("Tuesday", "Friday"));

    assertThat(result.articles()).extracting(Article::title).containsExactly("Pier 1", "Pier 2");
  }

  @Test
  void read_attachedTextThatLooksLikeAMail_isNotUnpacked() {
    String mail = HEAD + "\n" + STORY;
    Fixtures.Result result = mixed(text("See below."), attached("text/plain", "old.txt", mail));

    assertThat(result.articles()).hasSize(1);
    assertThat(result.only().publisher().guid()).isEqualTo("<m1@wire.example>#old.txt");
  }

  @Test
  void read_base64InLatin2_isDecodedByItsDeclaration() {
    byte[] polish =
        STORY.replace("Westmouth", "Łódź").getBytes(java.nio.charset.Charset.forName("ISO-8859-2"));
    Article article =
        mixed(
                "Content-Type: text/plain; charset=iso-8859-2\n"
                    + "Content-Transfer-Encoding: base64\n\n"
                    + Base64.getMimeEncoder().encodeToString(polish)
                    + "\n")
            .only();

    assertThat(article.body()).contains("The harbour council of Łódź voted");
  }

  @Property(tries = 60, seed = "1")
  void read_messagesInMessages_areReadOrTooDeep(@ForAll @IntRange(min = 1, max = 40) int depth) {
    StringBuilder mail = new StringBuilder();
    for (int level = 0; level < depth; level++) {
      mail.append(HEAD.replace("<m1@", "<m" + level + "@"))
          .append("Content-Type: message/rfc822\n\n");
    }
    mail.append(HEAD.replace("<m1@", "<last@")).append('\n').append(STORY);

    Fixtures.Result result = Fixtures.readText(mail.toString());

    assertThat(result.format()).isEqualTo(depth <= 20 ? "mail" : "TOO_DEEP");
  }

  private static String refusal(Fixtures.Result result) {
    return ((ReadOutcome.Read) result.outcome()).refused().get(0).message();
  }

  private static Fixtures.Result mixed(String... parts) {
    return multipart("mixed", parts);
  }

  private static Fixtures.Result multipart(String kind, String... parts) {
    StringBuilder mail =
        new StringBuilder(HEAD + "Content-Type: multipart/" + kind + "; boundary=\"==b==\"\n\n");
    for (String part : parts) {
      mail.append("--==b==\n").append(part).append('\n');
    }
    mail.append("--==b==--\n");
    return Fixtures.read(mail.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String text(String text) {
    return "Content-Type: text/plain; charset=utf-8\n\n" + text;
  }

  private static String attached(String type, String name, String content) {
    return "Content-Type: "
        + type
        + "\nContent-Disposition: attachment; filename=\""
        + name
        + "\"\n\n"
        + content;
  }

  private static String message(String subject, String id, String text) {
    return "Content-Type: message/rfc822\n\nFrom: Ben <ben@wire.example>\nSubject: "
        + subject
        + (id.isEmpty() ? "" : "\nMessage-ID: " + id)
        + "\n\n"
        + text;
  }
}
