package io.github.copytaster.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.copytaster.article.wire.Fixtures;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Content made to cost time or memory is refused or read within the limits that README.md lists.
 */
final class HostileContentTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Test
  void read_fiftyMegabytesOnOneLine_isRefusedByCode() {
    byte[] line = new byte[50 << 20];
    Arrays.fill(line, (byte) 'a');

    assertThat(code(line)).isEqualTo("TOO_LARGE");
  }

  @Test
  void read_fiftyMegabytesOfWordsInJson_isRefusedByCode() {
    byte[] json = new byte[50 << 20];
    Arrays.fill(json, (byte) ' ');
    byte[] start = "{\"headline\":\"Pier\",\"body\":\"a".getBytes(StandardCharsets.UTF_8);
    System.arraycopy(start, 0, json, 0, start.length);
    json[json.length - 2] = '"';
    json[json.length - 1] = '}';

    assertThat(code(json)).isEqualTo("NO_ARTICLE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<b>",
        "<p><i>",
        "<table><tr><td>",
        "<ul><li>",
        "<a href=x>",
        "<font><p>",
        "<svg>"
      })
  void read_aMillionNestedTags_isRefusedOrReadInTime(String tags) {
    int kinds = tags.split("<", -1).length - 1;

    assertThat(code("<!doctype html><html><body>" + tags.repeat(1_000_000 / kinds)))
        .isEqualTo("TOO_LARGE");
    assertThat(code("<!doctype html><html><body>" + tags.repeat(240_000 / kinds) + " the end"))
        .isEqualTo("NO_ARTICLE");
  }

  @Test
  void read_moreTagsThanTheLimit_isTooLarge() {
    assertThat(code("<html><body>" + "<br>".repeat(1_100_000))).isEqualTo("TOO_LARGE");
  }

  @Test
  void read_deepJson_isTooDeep() {
    assertThat(code("{\"a\":".repeat(100_000))).isEqualTo("TOO_DEEP");
  }

  @Test
  void read_jsonOfMillionsOfValues_isTooLarge() {
    assertThat(code("{\"a\":[" + "[],".repeat(3_000_000) + "[]]}")).isEqualTo("TOO_LARGE");
  }

  @Test
  void read_xmlOfMillionsOfElements_isTooLarge() {
    assertThat(code("<nitf>" + "<a/>".repeat(1_100_000) + "</nitf>")).isEqualTo("TOO_LARGE");
  }

  @Test
  void read_xmlWithAMillionAttributes_isTooLarge() {
    StringBuilder xml = new StringBuilder("<nitf ");
    for (int at = 0; at < 1_000_000; at++) {
      xml.append('a').append(at).append("='' ");
    }

    assertThat(code(xml.append("/>").toString())).isEqualTo("TOO_LARGE");
  }

  @Test
  void read_quadraticBlowUp_isRefused() {
    String xml =
        "<!DOCTYPE nitf [<!ENTITY a \""
            + "a".repeat(100_000)
            + "\">]><nitf>"
            + "&a;".repeat(400)
            + "</nitf>";

    assertThat(code(xml)).isIn("TOO_LARGE", "EXPANSION_RATIO");
  }

  @Test
  void read_externalParameterEntity_isNotFetched() {
    String xml =
        "<!DOCTYPE nitf [<!ENTITY % e SYSTEM \"file:///etc/passwd\"> %e; <!ENTITY x SYSTEM"
            + " \"file:///etc/passwd\">]><nitf><body><body.content><p>&x; The council voted on"
            + " Tuesday to rebuild the old ferry pier of the town, its chairman said"
            + " there.</p></body.content></body></nitf>";

    assertThat(Fixtures.readText(xml).only().body())
        .startsWith("The council")
        .doesNotContain("root");
  }

  @Test
  void read_gzipOfGzipOfGzip_isRefused() throws IOException {
    byte[] text = "The council voted".getBytes(StandardCharsets.UTF_8);

    assertThat(code(Fixtures.gzip(Fixtures.gzip(Fixtures.gzip(text)))))
        .isEqualTo("EXPANSION_RATIO");
  }

  @Test
  void read_gzipThatEndsEarly_isMalformed() throws IOException {
    byte[] packed =
        Fixtures.gzip("The council voted on Tuesday.".repeat(50).getBytes(StandardCharsets.UTF_8));

    assertThat(code(Arrays.copyOf(packed, packed.length - 12))).isEqualTo("MALFORMED");
  }

  @Test
  void read_warcBomb_isRefused() throws IOException {
    ByteArrayOutputStream warc = new ByteArrayOutputStream();
    warc.write(
        ("WARC/1.0\r\nWARC-Type: resource\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-"
                + "000000000001>\r\nWARC-Date: 2026-01-12T09:30:00Z\r\nWARC-Target-URI:"
                + " https://echo.example/\r\nContent-Type: text/html\r\nContent-Length: 40000000\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8));
    warc.write(new byte[40_000_000]);

    assertThat(code(Fixtures.gzip(warc.toByteArray()))).isEqualTo("EXPANSION_RATIO");
  }

  @Test
  void read_nulsInText_areDroppedAndManyAreNoText() {
    String story =
        "The council voted on Tuesday to rebuild the old ferry pier of the town. ".repeat(3);

    assertThat(Fixtures.readText(story.replace("pier", "pi\u0000er")).only().body())
        .contains("ferry pier");
    assertThat(code("\u0000\u0001\u0002".repeat(1000))).isEqualTo("NOT_TEXT");
  }

  @Test
  void read_textOverTheLimitOfAnArticle_isTooLarge() {
    String story = "The council voted on Tuesday to rebuild the old ferry pier. ".repeat(40_000);

    Fixtures.Result result =
        Fixtures.readText("{\"headline\":\"Pier\",\"body\":\"" + story + "\"}");

    assertThat(result.articles()).isEmpty();
  }

  @Test
  void read_aFeedOfMoreItemsThanTheLimit_keepsThoseBefore() {
    ArticleReader reader = new ArticleReader(Limits.STANDARD.withMaximumItems(3));
    String line =
        "{\"headline\":\"Pier\",\"body\":\"The council voted on Tuesday to rebuild the old ferry pier"
            + " of the town, its chairman said.\"}\n";

    Fixtures.Result result = Fixtures.read(line.repeat(5).getBytes(StandardCharsets.UTF_8), reader);

    assertThat(result.articles()).hasSize(3);
    assertThat(result.refusals()).containsExactly("the rest of the file: TOO_MANY_ITEMS");
  }

  /**
   * Each body was held against each note, and for each the whole file was gone through: 3,000 of
   * both took minutes. A body looks up for a note above it now.
   */
  @Test
  void read_nitfOfManyBodiesAndNotes_isReadInBoundedTime() {
    String note = "<note><body.content><p>Editors: see below.</p></body.content></note>";
    String nitf = "<nitf><body>" + note.repeat(30_000) + "</body></nitf>";

    assertThat(code(nitf)).isEqualTo("NO_ARTICLE");
  }

  /** Every heading was looked for in the whole title: megabytes of both never came to an end. */
  @Test
  void read_pageOfManyHeadingsUnderAnEndlessTitle_isReadInBoundedTime() {
    String page =
        "<html><title>"
            + "pier rebuilding vote ".repeat(200_000)
            + "</title><body>"
            + "<h2>pier rebuilding vote council of the harbour</h2>".repeat(20_000)
            + "</body></html>";

    assertThat(code(page)).isIn("NO_ARTICLE", "html");
  }

  private static String code(String text) {
    return code(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String code(byte[] content) {
    return assertTimeoutPreemptively(PATIENCE, () -> Fixtures.read(content).format());
  }
}
