package io.github.copytaster.article.decode;

import java.nio.charset.Charset;

/**
 * windows-1252 as browsers read it: the five bytes that it leaves undefined are the control
 * characters of the same number.
 */
final class Windows1252 {

  private static final char[] SIGNS = signs();

  private Windows1252() {}

  /** The character of a byte. */
  static char sign(int value) {
    return SIGNS[value];
  }

  /** The byte of a character, -1 if it has none. */
  static int value(char sign) {
    if (sign < 0x80 || (sign >= 0x80 && sign <= 0xFF)) {
      // U+0080 to U+009F are themselves: text that was read as ISO 8859-1.
      return sign;
    }
    for (int value = 0x80; value < 0xA0; value++) {
      if (SIGNS[value] == sign) {
        return value;
      }
    }
    return -1;
  }

  private static char[] signs() {
    char[] signs = new char[256];
    Charset charset = Charset.forName("windows-1252");
    for (int value = 0; value < 256; value++) {
      char sign = new String(new byte[] {(byte) value}, charset).charAt(0);
      signs[value] = sign == '\uFFFD' ? (char) value : sign;
    }
    return signs;
  }
}
