package io.github.copytaster.local.lines;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Splits a stream into lines of bounded length. */
final class LineReader {

  /** Longest line: the largest file the cleaner takes, as base64 with its wrapping. */
  static final int MAXIMUM = 96 << 20;

  private final BufferedInputStream input;

  LineReader(InputStream input) {
    this.input = new BufferedInputStream(input, 1 << 16);
  }

  /**
   * One line.
   *
   * @param bytes without its end
   * @param tooLong whether it was longer than {@link #MAXIMUM}; then {@code bytes} is empty
   * @param end whether there was no more line
   */
  @SuppressWarnings("ArrayRecordComponent") // lives for one answer and is compared with nothing
  record Line(byte[] bytes, boolean tooLong, boolean end) {}

  Line next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(4096);
    long length = 0;
    int next = input.read();
    if (next < 0) {
      return new Line(new byte[0], false, true);
    }
    while (next >= 0 && next != '\n') {
      if (length++ < MAXIMUM) {
        line.write(next);
      }
      next = input.read();
    }
    boolean tooLong = length > MAXIMUM;
    return new Line(tooLong ? new byte[0] : line.toByteArray(), tooLong, false);
  }

  boolean moreAtHand() throws IOException {
    return input.available() > 0;
  }
}
