package io.github.copytaster.article.sniff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.copytaster.article.ArticleReader;
import io.github.copytaster.article.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

/** Whose fault a stream that ends is: the file's, or the world's. */
final class StreamsTest {

  private static final class Broken extends InputStream {
    private int left;

    Broken(int left) {
      this.left = left;
    }

    @Override
    public int read() throws IOException {
      if (left-- <= 0) {
        throw new IOException("connection reset");
      }
      return 'a';
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      buffer[offset] = (byte) read();
      return 1;
    }
  }

  @Test
  void sourceStream_failureOfTheSource_isRemembered() {
    SourceStream source = new SourceStream(new Broken(3));

    assertThatThrownBy(source::readAllBytes).hasMessage("connection reset");
    assertThatThrownBy(source::throwIfFailed).hasMessage("connection reset");
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

    assertThatThrownBy(() -> reader.read(new Broken(1000), article -> {}))
        .isInstanceOf(IOException.class)
        .hasMessage("connection reset");
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
