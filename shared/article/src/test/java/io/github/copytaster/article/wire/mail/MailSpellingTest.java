package io.github.copytaster.article.wire.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.Article;
import io.github.copytaster.article.wire.Fixtures;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One mail in the many ways that mail programs and gateways write it: the same article. */
final class MailSpellingTest {

  private static final List<String> HEADERS =
      List.of(
          "From: Anna Ross <anna@wire.example>",
          "To: drop@desk.example",
          "Subject: Café on the pier reopens",
          "Date: Mon, 12 Jan 2026 10:30:00 +0100",
          "Message-ID: <cafe-1@wire.example>",
          "MIME-Version: 1.0");
  private static final String STORY =
      "The café on the old ferry pier of Westmouth opened again on Tuesday – its owner had waited"
          + " for a decade.\n\nAbout “four million pounds” went into it, the mayor said, and the"
          + " county paid half of that.\n";

  private static final Article PLAIN =
      Fixtures.readText(mail(HEADERS, "Content-Type: text/plain; charset=utf-8", STORY)).only();

  @Test
  void read_plainMail_isTheStory() {
    assertThat(PLAIN.title()).isEqualTo("Café on the pier reopens");
    assertThat(PLAIN.paragraphs()).hasSize(2);
    assertThat(PLAIN.body()).contains("café", " – its", "“four million pounds”");
    assertThat(PLAIN.published().value()).isEqualTo("2026-01-12T09:30:00Z");
    assertThat(PLAIN.publisher().guid()).isEqualTo("<cafe-1@wire.example>");
  }

  static List<UnaryOperator<String>> cases() {
    return List.of(
        name -> name.toUpperCase(Locale.ROOT),
        name -> name.toLowerCase(Locale.ROOT),
        name -> name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void read_namesOfHeadersInAnyCase_areTheSame(UnaryOperator<String> letters) {
    List<String> recased =
        HEADERS.stream()
            .map(line -> letters.apply(name(line)) + line.substring(name(line).length()))
            .toList();
    String type = letters.apply("Content-Type") + ": TEXT/Plain; CharSet=UTF-8";

    assertThat(Fixtures.readText(mail(recased, type, STORY)).only()).isEqualTo(PLAIN);
  }

  @Property(tries = 30, seed = "1")
  void read_headersInAnyOrder_areTheSame(@ForAll long order) {
    List<String> shuffled = new ArrayList<>(HEADERS);
    Collections.shuffle(shuffled, new Random(order));

    assertThat(
            Fixtures.readText(mail(shuffled, "Content-Type: text/plain; charset=utf-8", STORY))
                .only())
        .isEqualTo(PLAIN);
  }

  /** A mark before the first header was part of its name, so that nobody knew the header. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4})
  void read_byteOrderMarkBeforeAnyHeader_isTheSame(int first) {
    List<String> turned = new ArrayList<>(HEADERS);
    Collections.rotate(turned, -first);
    String mail = mail(turned, "Content-Type: text/plain; charset=utf-8", STORY);

    assertThat(Fixtures.readText("\uFEFF" + mail).only()).isEqualTo(PLAIN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Subject: Café on\n the pier reopens",
        "Subject: Café on\n\tthe pier\n reopens",
        "Subject:Café on the pier reopens",
        "Subject: =?utf-8?Q?Caf=C3=A9_on_the_pier_reopens?=",
        "Subject: =?UTF-8?B?Q2Fmw6kgb24gdGhlIHBpZXIgcmVvcGVucw==?=",
        "Subject: =?iso-8859-1?q?Caf=E9?= on the pier reopens",
        "Subject: =?utf-8?Q?Caf=C3=A9_on?=\n =?utf-8?Q?_the_pier_reopens?="
      })
  void read_subjectFoldedOrEncoded_isTheSame(String subject) {
    List<String> headers =
        HEADERS.stream().map(line -> line.startsWith("Subject") ? subject : line).toList();

    assertThat(
            Fixtures.readText(mail(headers, "Content-Type: text/plain; charset=utf-8", STORY))
                .only()
                .title())
        .isEqualTo("Café on the pier reopens");
  }

  @Test
  void read_anyTransferEncoding_isTheSame() {
    byte[] utf8 = STORY.getBytes(StandardCharsets.UTF_8);
    String base64 =
        mail(
            HEADERS,
            "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64",
            Base64.getMimeEncoder(76, new byte[] {'\n'}).encodeToString(utf8) + "\n");
    String quoted =
        mail(
            HEADERS,
            "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: Quoted-Printable",
            quotedPrintable(utf8));

    assertThat(Fixtures.readText(base64).only()).isEqualTo(PLAIN);
    assertThat(Fixtures.readText(quoted).only()).isEqualTo(PLAIN);
  }

  /** Each part says its own charset, whatever the file as a whole looks like. */
  @ParameterizedTest
  @ValueSource(strings = {"utf-8", "windows-1252", "UTF-16BE", "macintosh"})
  void read_anyCharsetOfThePart_isTheSame(String charset) {
    String packed =
        Base64.getMimeEncoder().encodeToString(STORY.getBytes(Charset.forName(java(charset))));
    String mail =
        mail(
            HEADERS,
            "Content-Type: text/plain; charset=\""
                + charset
                + "\"\nContent-Transfer-Encoding: base64",
            packed + "\n");

    assertThat(Fixtures.readText(mail).only()).isEqualTo(PLAIN);
  }

  @Test
  void read_theSameAsHtml_hasTheSameTitleAndParagraphs() {
    String html =
        "<html><body><p>" + STORY.strip().replace("\n\n", "</p>\n<p>") + "</p></body></html>\n";
    Article article =
        Fixtures.readText(mail(HEADERS, "Content-Type: text/html; charset=utf-8", html)).only();

    assertThat(article.title()).isEqualTo(PLAIN.title());
    assertThat(article.paragraphs()).isEqualTo(PLAIN.paragraphs());
  }

  @Test
  void read_textBesideItsHtml_isThereOnce() {
    String html = "<p>" + STORY.strip().replace("\n\n", "</p>\n<p>") + "</p>";
    String parts =
        "--b\nContent-Type: text/plain; charset=utf-8\n\n"
            + STORY
            + "--b\nContent-Type: text/html; charset=utf-8\n\n"
            + html
            + "\n--b--\n";

    assertThat(
            Fixtures.readText(
                    mail(HEADERS, "Content-Type: multipart/alternative; boundary=b", parts))
                .only())
        .isEqualTo(PLAIN);
  }

  private static String mail(List<String> headers, String type, String text) {
    return String.join("\n", headers) + "\n" + type + "\n\n" + text;
  }

  private static String name(String header) {
    return header.substring(0, header.indexOf(':'));
  }

  private static String java(String charset) {
    return charset.equals("macintosh") ? "x-MacRoman" : charset;
  }

  // Each line cut in two by a soft line break, each byte that is no letter or blank written out.
  private static String quotedPrintable(byte[] bytes) {
    StringBuilder quoted = new StringBuilder();
    Pattern plain = Pattern.compile("[A-Za-z .,\\n]");
    for (byte value : bytes) {
      String sign = String.valueOf((char) (value & 0xFF));
      boolean asIs = plain.matcher(sign).matches();
      quoted.append(asIs ? sign : String.format(Locale.ROOT, "=%02X", value & 0xFF));
    }
    List<String> lines = Arrays.asList(quoted.toString().split("\n", -1));
    return String.join(
        "\n",
        lines.stream()
            .map(line -> line.isEmpty() ? line : line.replaceFirst(" on ", " on =\n"))
            .toList());
  }
}
