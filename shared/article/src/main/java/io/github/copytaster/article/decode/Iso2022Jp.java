package io.github.copytaster.article.decode;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Japanese in seven bits, as mail has it: every byte is ASCII, and escape sequences say which of
 * them are kanji. Without a look for those it is good UTF-8 and nonsense.
 */
final class Iso2022Jp {

  private static final int ESCAPE = 0x1B;

  // With the rows that NEC and IBM added, as the WHATWG decodes it.
  private static final String NAME = "x-windows-iso2022jp";

  private Iso2022Jp() {}

  /** The text, empty if the bytes do not change to kanji or are not all in this encoding. */
  static Optional<String> decode(byte[] bytes) {
    if (!changesToKanji(bytes)) {
      return Optional.empty();
    }
    String text = new String(bytes, Charset.forName(NAME));
    return text.indexOf('\uFFFD') < 0 ? Optional.of(text) : Optional.empty();
  }

  // ESC $ @ and ESC $ B: JIS X 0208 of 1978 and of 1983.
  private static boolean changesToKanji(byte[] bytes) {
    for (int at = 0; at + 2 < bytes.length; at++) {
      if (bytes[at] == ESCAPE
          && bytes[at + 1] == '$'
          && (bytes[at + 2] == 'B' || bytes[at + 2] == '@')) {
        return true;
      }
    }
    return false;
  }
}
