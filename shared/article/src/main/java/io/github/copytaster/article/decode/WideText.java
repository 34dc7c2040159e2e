package io.github.copytaster.article.decode;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * UTF-16 and UTF-32 without a byte order mark, told by where their NULs stand: spaces and line ends
 * have one in every script.
 */
final class WideText {

  private static final int LOOK = 4096;

  private WideText() {}

  static Optional<Charset> charset(byte[] bytes) {
    int length = Math.min(bytes.length, LOOK) & ~3;
    if (length < 8) {
      return Optional.empty();
    }
    int[] nulls = new int[4];
    for (int at = 0; at < length; at++) {
      nulls[at & 3] += bytes[at] == 0 ? 1 : 0;
    }
    int quarter = length / 4;
    // Where nearly all is NUL there is no text at all.
    if (nulls[2] * 10 > quarter * 9 && nulls[3] * 10 > quarter * 9 && nulls[0] * 2 < quarter) {
      return Optional.of(Charset.forName("UTF-32LE"));
    }
    if (nulls[0] * 10 > quarter * 9 && nulls[1] * 10 > quarter * 9 && nulls[3] * 2 < quarter) {
      return Optional.of(Charset.forName("UTF-32BE"));
    }
    int even = nulls[0] + nulls[2];
    int odd = nulls[1] + nulls[3];
    if (odd * 10 > length / 2 && even * 20 < odd) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    if (even * 10 > length / 2 && odd * 20 < even) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return Optional.empty();
  }
}
