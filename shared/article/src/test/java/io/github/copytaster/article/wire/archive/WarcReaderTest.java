package io.github.copytaster.article.wire.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.Article;
import io.github.copytaster.article.ArticleReader;
import io.github.copytaster.article.Limits;
import io.github.copytaster.article.wire.Fixtures;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

final class WarcReaderTest {

  private final byte[] archive = Fixtures.bytes("pages.warc");

  @Test
  void read_responsesAndResources_areRead() {
    Fixtures.Result result = Fixtures.read(archive);

    assertThat(result.format()).isEqualTo("warc");
    assertThat(result.articles())
        .extracting(Article::title)
        .contains("Council votes to rebuild ferry pier", "Café on the quay reopens");
    assertThat(result.articles().get(0).publisher().url()).isEqualTo("https://echo.example/pier");
  }

  @Test
  void read_jsonResponse_isReadByItsFormat() {
    assertThat(Fixtures.read(archive).articles())
        .extracting(article -> article.publisher().guid())
        .contains("urn:example:pier");
  }

  @Test
  void read_otherRecords_areReportedOnce() {
    assertThat(Fixtures.read(archive).refusals()).containsExactly("other records: NO_ARTICLE");
  }

  @Test
  void read_gzipPerRecord_isReadToTheEnd() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    packed.write(gzip(archive));
    packed.write(gzip(archive));

    assertThat(Fixtures.read(packed.toByteArray()).articles())
        .hasSize(2 * Fixtures.read(archive).articles().size());
  }

  @Test
  void read_cutOff_keepsWhatCameBefore() {
    Fixtures.Result result = Fixtures.read(Arrays.copyOf(archive, archive.length - 300));

    assertThat(result.articles()).isNotEmpty();
  }

  @Test
  void read_largerThanTheLimitOfOneFile_isStreamed() {
    ArticleReader small = new ArticleReader(Limits.STANDARD.withMaximumBytes(archive.length - 100));

    assertThat(Fixtures.read(archive, small).articles())
        .hasSameSizeAs(Fixtures.read(archive).articles());
  }

  private static byte[] gzip(byte[] plain) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(plain);
    }
    return packed.toByteArray();
  }
}
