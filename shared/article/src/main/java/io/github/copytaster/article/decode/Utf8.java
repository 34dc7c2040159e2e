package io.github.copytaster.article.decode;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** UTF-8, whole or with a few bytes of something else in it. */
final class Utf8 {

  private static final char REPLACEMENT = '\uFFFD';
  private static final int LEAST_PROOF = 4;

  private Utf8() {}

  /** The text if every byte is UTF-8. */
  static Optional<String> strict(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    // The decoder of the JDK is far quicker than a strict one; only a text that has the replacement
    // character must be looked at again.
    if (text.indexOf(REPLACEMENT) < 0) {
      return Optional.of(text);
    }
    for (int at = 0; at < bytes.length; ) {
      int length = sequence(bytes, at);
      if (length == 0) {
        return Optional.empty();
      }
      at += length;
    }
    return Optional.of(text);
  }

  /**
   * The text if nearly all bytes beyond ASCII are UTF-8; the others are read as windows-1252. A
   * page that is put together from several sources often has a few.
   */
  static Optional<String> nearly(byte[] bytes) {
    int good = 0;
    int bad = 0;
    for (int at = 0; at < bytes.length; ) {
      int length = sequence(bytes, at);
      good += length > 1 ? 1 : 0;
      bad += length == 0 ? 1 : 0;
      at += Math.max(1, length);
    }
    return good >= LEAST_PROOF * (long) bad ? Optional.of(patched(bytes)) : Optional.empty();
  }

  private static String patched(byte[] bytes) {
    StringBuilder text = new StringBuilder(bytes.length);
    int start = 0;
    for (int at = 0; at < bytes.length; ) {
      int length = sequence(bytes, at);
      if (length == 0) {
        text.append(new String(bytes, start, at - start, StandardCharsets.UTF_8));
        text.append(Windows1252.sign(bytes[at] & 0xFF));
        start = at + 1;
      }
      at += Math.max(1, length);
    }
    return text.append(new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8))
        .toString();
  }

  // The length of the sequence at a place, 0 if there is none. Overlong forms and surrogates are
  // none.
  private static int sequence(byte[] bytes, int at) {
    int lead = bytes[at] & 0xFF;
    if (lead < 0x80) {
      return 1;
    }
    int length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || at + length > bytes.length) {
      return 0;
    }
    int second = bytes[at + 1] & 0xFF;
    boolean overlong = (lead == 0xE0 && second < 0xA0) || (lead == 0xF0 && second < 0x90);
    boolean beyond = (lead == 0xED && second > 0x9F) || (lead == 0xF4 && second > 0x8F);
    if (overlong || beyond) {
      return 0;
    }
    for (int next = at + 1; next < at + length; next++) {
      if ((bytes[next] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return length;
  }
}
