package io.github.copytaster.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.wire.Fixtures;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the person reads who dropped a file that gave no article: the code that README.md lists, and
 * in whole words what was expected and what was found instead.
 */
final class RejectionMessagesTest {

  private static final String TEXT =
      "The harbour council of Westmouth voted on Tuesday to rebuild the old ferry pier, ending a"
          + " dispute that has divided the town for a decade, its chairman said.";
  private static final String MAIL = "From: a@wire.example\nTo: b@wire.example\nSubject: Pier\n";

  /** A dropped file and the report of it. */
  record Dropped(String file, RejectionCode code, String message) {}

  static List<Dropped> files() {
    return List.of(
        new Dropped("", RejectionCode.EMPTY, "expected an article, found an empty file"),
        new Dropped("%PDF-1.7 and more", RejectionCode.NOT_TEXT, "expected text, found a PDF"),
        new Dropped(
            "PK\u0003\u0004 and more",
            RejectionCode.NOT_TEXT,
            "expected text, found a ZIP archive (or a document in one, such as DOCX); unpack it"
                + " first"),
        new Dropped(
            "{\\rtf1 and more", RejectionCode.NOT_TEXT, "expected text, found an RTF document"),
        new Dropped(
            "\u0001\u0002\u0003\u0004".repeat(100),
            RejectionCode.NOT_TEXT,
            "expected text, found 400 control bytes in the first 400"),
        new Dropped(
            "-----BEGIN PGP MESSAGE-----\n\nhQEMA\n",
            RejectionCode.ENCRYPTED,
            "expected readable text, found an encrypted message"),
        new Dropped(
            MAIL + "\n-----BEGIN PGP MESSAGE-----\n\nhQEMA\n",
            RejectionCode.ENCRYPTED,
            "expected a readable mail, found a PGP message"),
        new Dropped(
            MAIL + "Content-Type: multipart/encrypted; boundary=b\n\n--b\n\nx\n--b--\n",
            RejectionCode.ENCRYPTED,
            "expected a readable mail, found multipart/encrypted"),
        new Dropped(
            "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDESCRIPTION:" + TEXT + "\r\nEND:VEVENT\r\n",
            RejectionCode.NO_ARTICLE,
            "expected an article, found a calendar (iCalendar)"),
        new Dropped(
            "WEBVTT\n\n00:01.000 --> 00:09.000\n" + TEXT + "\n",
            RejectionCode.NO_ARTICLE,
            "expected an article, found subtitles"),
        new Dropped(
            "1\r\n00:00:01,000 --> 00:00:09,000\r\n" + TEXT + "\r\n",
            RejectionCode.NO_ARTICLE,
            "expected an article, found subtitles"),
        new Dropped("{\"a\":".repeat(600), RejectionCode.TOO_DEEP, "512"),
        new Dropped(
            "<nitf>" + "<a>".repeat(600),
            RejectionCode.TOO_DEEP,
            "expected at most 512 nested elements, found more"),
        new Dropped(
            "<html><body>" + "<br>".repeat(250_001),
            RejectionCode.TOO_LARGE,
            "expected at most 250000 tags in a page, found 250003"),
        new Dropped(
            "{\"headline\":\"Pier\",\"body\":\"" + "The council voted. ".repeat(110_000) + "\"}",
            RejectionCode.TOO_LARGE,
            "an article has at most 2000000"),
        new Dropped(
            "<!DOCTYPE nitf [<!ENTITY a \"a\">]><nitf>" + "&a;".repeat(501) + "</nitf>",
            RejectionCode.EXPANSION_RATIO,
            "expected at most 500 entity references and 1000000 characters from them, found more"),
        new Dropped(
            "<nitf><body><p>" + TEXT,
            RejectionCode.MALFORMED,
            "expected well-formed XML, found its end at line 1"),
        // Found by Jazzer: a tab was quoted as it stood.
        new Dropped(
            "<nitf><body>\t\t<p class=>Pier</p></body></nitf>",
            RejectionCode.MALFORMED,
            "behind 'tf><body> <p class='"),
        new Dropped(
            "{\"headline\":\"Pier\",\"body\":\"" + TEXT, RejectionCode.MALFORMED, "expected "),
        new Dropped(
            "WARC/1.0\r\nnonsense",
            RejectionCode.MALFORMED,
            "expected a whole WARC file, found one that is cut off"),
        new Dropped(
            "WARC/1.0\r\nno header\r\n\r\n",
            RejectionCode.MALFORMED,
            "expected a WARC file, found one that is damaged at its record 1"),
        new Dropped(
            "<gpx><trk/></gpx>\n<?xml?>".replace("<gpx>", "<?xml version=\"1.0\"?><gpx>"),
            RejectionCode.NO_ARTICLE,
            "expected NITF, NewsML, RSS or Atom, found XML with the root <gpx>"),
        // Found by Jazzer: "no item at all" was said, and not what was expected.
        new Dropped(
            "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Wire</title></feed>",
            RejectionCode.NO_ARTICLE,
            "no article in this atom file: expected an item, found none"),
        new Dropped(
            "Pier to be rebuilt.",
            RejectionCode.NO_ARTICLE,
            "no article in this text file: expected a story, found a text of 4 words; a story of"
                + " this format has at least 25"),
        new Dropped(
            "{\"type\":\"picture\",\"headline\":\"Pier\"}", RejectionCode.NO_ARTICLE, "picture"),
        new Dropped("[1, 2, 3]", RejectionCode.NO_ARTICLE, "found a JSON value that is no object"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void read_fileWithoutAnArticle_isReportedInWords(Dropped dropped) {
    Fixtures.Result result = Fixtures.readText(dropped.file());

    assertThat(result.articles()).isEmpty();
    assertThat(result.format()).isEqualTo(dropped.code().name());
    assertThat(result.message()).contains(dropped.message());
  }

  /** No message shows a class name, a stack or the parser's own words in the system's language. */
  @ParameterizedTest
  @MethodSource("files")
  void read_fileWithoutAnArticle_saysWhatWasExpectedAndFound(Dropped dropped) {
    String message = Fixtures.readText(dropped.file()).message();

    assertThat(message)
        .contains("expected ", "found ")
        .doesNotContain("Exception", "com.fasterxml", "javax.", "org.", "null", "JAXP", "\n");
    assertThat(message.length()).isLessThan(400);
  }

  /** Every code but the one for many items, which keeps those before it, is among the files. */
  @Test
  void files_everyCode_isAmongThem() {
    Set<RejectionCode> codes = files().stream().map(Dropped::code).collect(Collectors.toSet());

    assertThat(EnumSet.complementOf(EnumSet.copyOf(codes)))
        .containsExactly(RejectionCode.TOO_MANY_ITEMS);
  }

  @Test
  void read_tooManyItemsAndNoneAnArticle_isReportedAsSuch() {
    ArticleReader reader = new ArticleReader(Limits.STANDARD.withMaximumItems(2));
    String pictures = "{\"type\":\"picture\",\"headline\":\"Pier\"}\n".repeat(3);

    Fixtures.Result result = Fixtures.read(pictures.getBytes(StandardCharsets.UTF_8), reader);

    assertThat(result.format()).isEqualTo("TOO_MANY_ITEMS");
    assertThat(result.message()).isEqualTo("expected at most 2 items in a file, found more");
  }

  /** The line that README.md shows of the demo's only refusal. */
  @Test
  void read_tableOfTheDemo_isReportedAsReadmeShows() throws IOException {
    Fixtures.Result result =
        Fixtures.read(Files.readAllBytes(Path.of("../../events/articles/weather-table.txt")));

    assertThat(Files.readString(Path.of("../../README.md")))
        .contains("rejected " + result.format() + ": " + result.message());
  }

  /** README.md explains every code to the person who finds it in a report. */
  @Test
  void readme_namesEveryCode() throws IOException {
    String readme = Files.readString(Path.of("../../README.md"));

    assertThat(Arrays.stream(RejectionCode.values()).map(code -> "`" + code + "`"))
        .allSatisfy(code -> assertThat(readme).contains(code));
  }
}
