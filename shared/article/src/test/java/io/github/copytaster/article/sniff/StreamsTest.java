package io.github.copytaster.article.sniff;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.copytaster.article.ArticleReader;
import io.github.copytaster.article.Limits;
import io.github.copytaster.article.wire.LostConnection;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Whose fault a stream that ends is: the file's, or the world's. */
final class StreamsTest {

  @Test
  void sourceStream_failureOfTheSource_isRemembered() {
    SourceStream source = new SourceStream(LostConnection.after(new byte[3]));

    assertThatThrownBy(source::readAllBytes).hasMessage("connection lost");
    assertThatThrownBy(source::throwIfFailed).hasMessage("connection lost");
  }

  @Test
  void sourceStream_wholeSource_hasNothingToThrow() throws IOException {
    SourceStream source = new SourceStream(new ByteArrayInputStream(new byte[10]));

    assertThat(source.readAllBytes()).hasSize(10);
    assertThatCode(source::throwIfFailed).doesNotThrowAnyException();
  }

  /** A broken connection must be tried again, so it is never a rejection. */
  @Test
  void read_connectionThatBreaks_isTheWorldsFault() {
    ArticleReader reader = new ArticleReader(Limits.STANDARD);

    assertThatThrownBy(
            () ->
                reader.read(LostConnection.after("a".repeat(1000).getBytes(UTF_8)), article -> {}))
        .isInstanceOf(IOException.class)
        .hasMessage("connection lost");
  }

  @Test
  void limitedStream_upToTheLimit_isReadAndOneMoreIsNot() throws IOException {
    assertThat(new LimitedStream(new ByteArrayInputStream(new byte[10]), 10).readAllBytes())
        .hasSize(10);
    assertThatThrownBy(
            () -> new LimitedStream(new ByteArrayInputStream(new byte[11]), 10).readAllBytes())
        .hasMessage("expected an archive of at most 10 bytes, found more");
  }

  @Test
  void limitedStream_readByteByByte_countsEach() throws IOException {
    LimitedStream stream = new LimitedStream(new ByteArrayInputStream(new byte[3]), 2);

    assertThat(stream.read()).isZero();
    assertThat(stream.read()).isZero();
    assertThatThrownBy(stream::read).isInstanceOf(LimitedStream.ArchiveTooLargeException.class);
  }
}
