package io.github.copytaster.article.wire.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.Article;
import io.github.copytaster.article.ArticleReader;
import io.github.copytaster.article.Limits;
import io.github.copytaster.article.wire.Fixtures;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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
    packed.write(Fixtures.gzip(archive));
    packed.write(Fixtures.gzip(archive));

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

  /**
   * A record that had lost its address in transit (found by mutating the fixture) gave a null where
   * a text was expected, and the whole archive was given up for it.
   */
  @Test
  void read_recordWithoutAddress_isNamedByItsRecord() {
    String text = new String(archive, StandardCharsets.ISO_8859_1);
    String nameless = text.replaceFirst("WARC-Target-URI: [^\r]*\r\n", "");

    Fixtures.Result result = Fixtures.read(nameless.getBytes(StandardCharsets.ISO_8859_1));

    assertThat(nameless).isNotEqualTo(text);
    assertThat(result.articles()).hasSameSizeAs(Fixtures.read(archive).articles());
    assertThat(result.articles().get(0).publisher().guid()).startsWith("<urn:uuid:");
    assertThat(result.articles().get(0).title()).isEqualTo("Council votes to rebuild ferry pier");
  }

  /**
   * A record that had lost its type (found by mutating the fixture 60,000 times) threw from the
   * library's own accessor. It is counted like any other record that holds no page.
   */
  @Test
  void read_recordWithoutType_isReportedWithTheOthers() {
    String text = new String(archive, StandardCharsets.ISO_8859_1);
    String typeless = text.replaceFirst("WARC-Type: [^\r]*\r\n", "");

    Fixtures.Result result = Fixtures.read(typeless.getBytes(StandardCharsets.ISO_8859_1));

    assertThat(typeless).isNotEqualTo(text);
    assertThat(result.articles()).isNotEmpty();
    assertThat(result.refusals()).contains("other records: NO_ARTICLE");
  }

  /**
   * A record without address and with damage in its id (one of 60,000 mutations) gave a guid with a
   * control sign in it: the archive's own words were added behind the repair of the page.
   */
  @Test
  void read_addressWithControlSigns_isRepaired() {
    String text = new String(archive, StandardCharsets.UTF_8);
    String damaged =
        text.replaceFirst("https://echo.example/pier", "https://echo.example/pi\u0092er");

    Fixtures.Result result = Fixtures.read(damaged.getBytes(StandardCharsets.UTF_8));

    assertThat(damaged).isNotEqualTo(text);
    assertThat(result.articles())
        .isNotEmpty()
        .allSatisfy(
            article -> {
              assertThat(article.publisher().guid().chars()).noneMatch(Character::isISOControl);
              assertThat(article.publisher().url().chars()).noneMatch(Character::isISOControl);
            });
  }
}
