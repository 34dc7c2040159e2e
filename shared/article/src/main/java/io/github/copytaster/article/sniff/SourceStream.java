package io.github.copytaster.article.sniff;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Remembers whether the source itself failed: a broken connection is the world's fault and must be
 * tried again, a broken file is the file's and must not.
 */
final class SourceStream extends FilterInputStream {

  private @Nullable IOException failure;

  SourceStream(InputStream source) {
    super(source);
  }

  void throwIfFailed() throws IOException {
    if (failure != null) {
      throw failure;
    }
  }

  @Override
  public int read() throws IOException {
    try {
      return super.read();
    } catch (IOException failed) {
      failure = failed;
      throw failed;
    }
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    try {
      return super.read(buffer, offset, length);
    } catch (IOException failed) {
      failure = failed;
      throw failed;
    }
  }
}
