package io.github.copytaster.article.decode;

import java.lang.Character.UnicodeScript;

/** Signs without a shape. Joiners stay where the script needs them: Persian, Hindi, and emoji. */
final class Invisible {

  private static final char JOINER = '\u200D';
  private static final char NON_JOINER = '\u200C';

  private Invisible() {}

  static String remove(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      char sign = text.charAt(at);
      if (sign == '\r') {
        boolean crlf = at + 1 < text.length() && text.charAt(at + 1) == '\n';
        clean.append(crlf ? "" : "\n");
      } else if (sign == '\u2028' || sign == '\u2029') {
        clean.append('\n');
      } else if (sign >= 0x80 && sign <= 0x9F) {
        char meant = Windows1252.sign(sign);
        clean.append(meant == sign ? "" : meant);
      } else if (isOddSpace(sign)) {
        clean.append(' ');
      } else if (!isInvisible(sign) && !isLoneSurrogate(text, at) && !isIdleJoiner(text, at)) {
        clean.append(sign);
      }
    }
    return clean.toString();
  }

  private static boolean isOddSpace(char sign) {
    return sign == 0xA0 || (sign >= 0x2000 && sign <= 0x200A) || sign == 0x202F || sign == 0x205F;
  }

  // Soft hyphen, zero-width space, direction marks and overrides, word joiner, byte order mark.
  private static boolean isInvisible(char sign) {
    return (sign < ' ' && sign != '\n' && sign != '\t')
        || sign == 0x7F
        || sign == 0xAD
        || sign == 0x200B
        || sign == 0x200E
        || sign == 0x200F
        || (sign >= 0x202A && sign <= 0x202E)
        || (sign >= 0x2060 && sign <= 0x206F)
        || sign == 0xFEFF
        || (sign >= 0xFFF9 && sign <= 0xFFFB)
        || sign >= 0xFFFE;
  }

  private static boolean isLoneSurrogate(String text, int at) {
    char sign = text.charAt(at);
    if (Character.isHighSurrogate(sign)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    return Character.isLowSurrogate(sign)
        && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
  }

  private static boolean isIdleJoiner(String text, int at) {
    char sign = text.charAt(at);
    if (sign != JOINER && sign != NON_JOINER) {
      return false;
    }
    if (at == 0) {
      return true;
    }
    int before = text.codePointBefore(at);
    boolean emoji = before > 0xFFFF || before == 0xFE0F || (before >= 0x2600 && before < 0x2800);
    return !(emoji && sign == JOINER) && !joins(UnicodeScript.of(before));
  }

  private static boolean joins(UnicodeScript script) {
    return switch (script) {
      case ARABIC,
          SYRIAC,
          MONGOLIAN,
          DEVANAGARI,
          BENGALI,
          GURMUKHI,
          GUJARATI,
          ORIYA,
          TAMIL,
          TELUGU,
          KANNADA,
          MALAYALAM,
          SINHALA,
          KHMER,
          MYANMAR,
          TIBETAN ->
          true;
      // A vowel sign or virama counts as the script's own; combining marks are inherited.
      case INHERITED -> true;
      default -> false;
    };
  }
}
