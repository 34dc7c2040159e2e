package io.github.copytaster.article.wire;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;

/** A connection that breaks at the next byte, however it is read. */
public final class LostConnection extends InputStream {

  private LostConnection() {}

  /** Bytes that arrive, and the break behind them. */
  public static InputStream after(byte[] arrived) {
    return new SequenceInputStream(new ByteArrayInputStream(arrived), new LostConnection());
  }

  @Override
  public int read() throws IOException {
    throw new IOException("connection lost");
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    return read();
  }
}
