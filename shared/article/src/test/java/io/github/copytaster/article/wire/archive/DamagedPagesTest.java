package io.github.copytaster.article.wire.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.copytaster.article.Article;
import io.github.copytaster.article.ArticleReader;
import io.github.copytaster.article.Limits;
import io.github.copytaster.article.ReadOutcome;
import io.github.copytaster.article.RejectionCode;
import io.github.copytaster.article.wire.Fixtures;
import io.github.copytaster.article.wire.LostConnection;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Crawls keep what servers sent, however broken: one bad page costs that page alone. */
final class DamagedPagesTest {

  private static final String PAGE =
      "<!doctype html><html><head><title>Council votes to rebuild ferry"
          + " pier</title></head><body><article><h1>Council votes to rebuild ferry pier</h1><p>The"
          + " harbour council of Westmouth voted on Tuesday to rebuild the old ferry pier, ending a"
          + " dispute that has divided the town for a decade.</p><p>Work is to begin in spring, the"
          + " mayor said after the vote, and will cost about four million pounds, most of it paid"
          + " by the county.</p></article></body></html>";
  private static final byte[] PLAIN = PAGE.getBytes(StandardCharsets.UTF_8);

  private final ByteArrayOutputStream archive = new ByteArrayOutputStream();

  @Test
  void read_packedPage_isUnpacked() throws IOException {
    response("https://echo.example/packed", "Content-Encoding: gzip\r\n", Fixtures.gzip(PLAIN));

    assertThat(Fixtures.read(archive.toByteArray()).only().title())
        .isEqualTo("Council votes to rebuild ferry pier");
  }

  @Test
  void read_chunkedPage_isPutTogether() {
    String half = PAGE.substring(0, 100);
    String rest = PAGE.substring(100);
    String chunks =
        Integer.toHexString(half.length())
            + "\r\n"
            + half
            + "\r\n"
            + Integer.toHexString(rest.length())
            + "\r\n"
            + rest
            + "\r\n0\r\n\r\n";
    response(
        "https://echo.example/chunked",
        "Transfer-Encoding: chunked\r\n",
        chunks.getBytes(StandardCharsets.UTF_8));

    assertThat(Fixtures.read(archive.toByteArray()).only().paragraphs()).hasSize(2);
  }

  /** Crawlers unpack a page and keep the header that says it is packed. */
  @ParameterizedTest
  @ValueSource(strings = {"gzip", "deflate", "br", "zstd"})
  void read_pageNotPackedAsItSays_costsThatPageAtMost(String encoding) {
    response("https://echo.example/says-so", "Content-Encoding: " + encoding + "\r\n", PLAIN);
    response("https://echo.example/good", "", PLAIN);

    assertGoodPageIsRead();
  }

  @Test
  void read_packedPageCutOff_costsThatPageAlone() throws IOException {
    byte[] packed = Fixtures.gzip(PLAIN);
    response(
        "https://echo.example/cut",
        "Content-Encoding: gzip\r\n",
        Arrays.copyOf(packed, packed.length - 20));
    response("https://echo.example/good", "", PLAIN);

    assertGoodPageIsRead();
  }

  @Test
  void read_packedPageWithDamagedBytes_costsThatPageAlone() throws IOException {
    byte[] packed = Fixtures.gzip(PLAIN);
    packed[packed.length / 2] ^= 0x55;
    packed[packed.length / 2 + 1] ^= 0x55;
    response("https://echo.example/damaged", "Content-Encoding: gzip\r\n", packed);
    response("https://echo.example/good", "", PLAIN);

    assertGoodPageIsRead();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "zz\r\n", "-5\r\nabc\r\n", "ffff\r\ncut off"})
  void read_brokenChunks_costThatPageAlone(String chunks) {
    response(
        "https://echo.example/chunks",
        "Transfer-Encoding: chunked\r\n",
        chunks.getBytes(StandardCharsets.UTF_8));
    response("https://echo.example/good", "", PLAIN);

    assertGoodPageIsRead();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"nonsense\r\n\r\n", "HTTP/1.1\r\n\r\n", "HTTP/1.1 two hundred\r\n\r\n", ""})
  void read_answerThatIsNoHttp_costsThatPageAlone(String answer) {
    record("https://echo.example/no-http", answer.getBytes(StandardCharsets.UTF_8));
    response("https://echo.example/good", "", PLAIN);

    assertGoodPageIsRead();
  }

  /** What a server calls the packing is at times a charset, or two packings at once. */
  @ParameterizedTest
  @ValueSource(
      strings = {"UTF-8", "identity", "none", "x-gzip, gzip", "gzip\r\nContent-Encoding: br"})
  void read_pageWithAnOddEncoding_isReadAsItIs(String encoding) {
    response("https://echo.example/good", "Content-Encoding: " + encoding + "\r\n", PLAIN);

    assertGoodPageIsRead();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void read_deflatedPage_isUnpackedWithOrWithoutItsHeader(boolean bare) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out =
        new DeflaterOutputStream(packed, new Deflater(Deflater.DEFAULT_COMPRESSION, bare))) {
      out.write(PLAIN);
    }
    response("https://echo.example/good", "Content-Encoding: deflate\r\n", packed.toByteArray());

    assertGoodPageIsRead();
  }

  /**
   * Brotli is not read. An archive with one such page was taken for one that could not be fetched:
   * it was tried five times, and none of its pages became an article.
   */
  @ParameterizedTest
  @ValueSource(strings = {"br", "zstd", "compress"})
  void read_pagePackedInAnotherWay_isRefusedByItsName(String encoding) {
    byte[] packed = {0x1B, 0x02, (byte) 0xF8, 0, 1, 2, 3, 4, 5, 6, 7};
    response("https://echo.example/packed", "Content-Encoding: " + encoding + "\r\n", packed);
    response("https://echo.example/good", "", PLAIN);

    assertGoodPageIsRead();
    ReadOutcome.Read read = (ReadOutcome.Read) Fixtures.read(archive.toByteArray()).outcome();
    assertThat(read.refused())
        .containsExactly(
            new ReadOutcome.Refusal(
                "https://echo.example/packed",
                RejectionCode.NOT_TEXT,
                "expected a page packed with gzip or deflate, or not at all, found one packed with "
                    + encoding));
  }

  @Test
  void read_bombInAPage_costsThatPageAlone() throws IOException {
    response(
        "https://echo.example/bomb",
        "Content-Encoding: gzip\r\n",
        Fixtures.gzip(new byte[20 << 20]));
    response("https://echo.example/good", "", PLAIN);

    assertGoodPageIsRead();
    assertThat(Fixtures.read(archive.toByteArray()).refusals())
        .containsExactly("https://echo.example/bomb: EXPANSION_RATIO");
  }

  /** The world's fault stays the world's: a lost connection is no damaged page. */
  @Test
  void read_connectionLostInsideAPage_isThrown() {
    response("https://echo.example/good", "", PLAIN);
    byte[] half = Arrays.copyOf(archive.toByteArray(), archive.size() / 2);
    InputStream source = LostConnection.after(half);

    assertThatThrownBy(() -> new ArticleReader(Limits.STANDARD).read(source, article -> {}))
        .isInstanceOf(IOException.class)
        .hasMessage("connection lost");
  }

  private void assertGoodPageIsRead() {
    Fixtures.Result result = Fixtures.read(archive.toByteArray());

    assertThat(result.format()).isEqualTo("warc");
    assertThat(result.articles())
        .extracting((Article article) -> article.publisher().url())
        .contains("https://echo.example/good");
  }

  private void response(String address, String headers, byte[] body) {
    ByteArrayOutputStream http = new ByteArrayOutputStream();
    http.writeBytes(
        ("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n" + headers + "\r\n")
            .getBytes(StandardCharsets.UTF_8));
    http.writeBytes(body);
    record(address, http.toByteArray());
  }

  private void record(String address, byte[] content) {
    archive.writeBytes(
        ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-"
                + "000000000001>\r\nWARC-Date: 2026-01-12T09:30:00Z\r\nWARC-Target-URI: "
                + address
                + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
                + content.length
                + "\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8));
    archive.writeBytes(content);
    archive.writeBytes("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
  }
}
