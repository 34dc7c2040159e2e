package io.github.copytaster.local.command;

import java.util.Locale;

/**
 * Text from outside as a terminal may show it: the name of a file can hold a line end, or signs
 * that move the cursor, colour what follows or turn the direction of reading.
 */
final class Visible {

  private Visible() {}

  /** The same text; control signs as \n, \t, \r or a backslash, "u" and four hexadecimal digits. */
  static String of(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    for (int place = 0; place < text.length(); place++) {
      char sign = text.charAt(place);
      switch (sign) {
        case '\n' -> visible.append("\\n");
        case '\r' -> visible.append("\\r");
        case '\t' -> visible.append("\\t");
        default -> {
          if (steers(sign)) {
            visible.append(String.format(Locale.ROOT, "\\u%04x", (int) sign));
          } else {
            visible.append(sign);
          }
        }
      }
    }
    return visible.toString();
  }

  // The invisible marks of direction are UAX 9's; joiners, which many scripts need, stay.
  private static boolean steers(char sign) {
    return Character.isISOControl(sign)
        || (sign >= '\u2028' && sign <= '\u202E')
        || (sign >= '\u2066' && sign <= '\u2069')
        || sign == '\u200E'
        || sign == '\u200F';
  }
}
