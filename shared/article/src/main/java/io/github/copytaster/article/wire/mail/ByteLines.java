package io.github.copytaster.article.wire.mail;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The lines of a stream of any length, each with its line end; a very long one in pieces. */
final class ByteLines {

  private static final int LONGEST = 1 << 16;

  private final InputStream stream;
  private final byte[] buffer = new byte[LONGEST];
  private int from;
  private int to;

  ByteLines(InputStream stream) {
    this.stream = stream;
  }

  /** The next line or piece of one; empty at the end. */
  byte[] next() throws IOException {
    int end = lineEnd(from);
    while (end < 0 && !(from == 0 && to == LONGEST)) {
      int searched = to - from;
      if (!fill()) {
        end = to;
        break;
      }
      end = lineEnd(from + searched);
    }
    byte[] line = Arrays.copyOfRange(buffer, from, end < 0 ? to : end);
    from += line.length;
    return line;
  }

  private int lineEnd(int start) {
    for (int at = start; at < to; at++) {
      if (buffer[at] == '\n') {
        return at + 1;
      }
    }
    return -1;
  }

  private boolean fill() throws IOException {
    System.arraycopy(buffer, from, buffer, 0, to - from);
    to -= from;
    from = 0;
    int got = stream.read(buffer, to, LONGEST - to);
    to += Math.max(0, got);
    return got >= 0;
  }
}
