package io.github.copytaster.article.decode;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends with an exception when it gives far more than was taken in. */
final class RatioStream extends FilterInputStream {

  // Small files may be as regular as they like.
  private static final long HARMLESS = 1 << 20;

  private final CountingStream packed;
  private final int most;
  private long given;

  RatioStream(InputStream plain, CountingStream packed, int most) {
    super(plain);
    this.packed = packed;
    this.most = most;
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    check(value < 0 ? 0 : 1);
    return value;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    check(Math.max(0, read));
    return read;
  }

  private void check(int read) throws ExpansionException {
    given += read;
    if (given > HARMLESS && given > packed.count() * most) {
      throw new ExpansionException(
          "expected gzip that unpacks to at most "
              + most
              + " bytes per byte, found "
              + given
              + " bytes in "
              + packed.count());
    }
  }
}
