package io.github.copytaster.article.sniff;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends an archive that is larger than any that should be dropped. */
final class LimitedStream extends FilterInputStream {

  private final long most;
  private long read;

  LimitedStream(InputStream source, long most) {
    super(source);
    this.most = most;
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    count(value < 0 ? 0 : 1);
    return value;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int got = super.read(buffer, offset, length);
    count(Math.max(0, got));
    return got;
  }

  private void count(int got) throws ArchiveTooLargeException {
    read += got;
    if (read > most) {
      throw new ArchiveTooLargeException(most);
    }
  }

  /** The archive is over the limit. */
  static final class ArchiveTooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    ArchiveTooLargeException(long most) {
      super("expected an archive of at most " + most + " bytes, found more");
    }
  }
}
