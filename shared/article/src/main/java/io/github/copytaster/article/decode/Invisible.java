package io.github.copytaster.article.decode;

import java.lang.Character.UnicodeScript;

/** Signs without a shape. Joiners stay where the script needs them: Persian, Hindi, and emoji. */
final class Invisible {

  private static final char JOINER = '\u200D';
  private static final char NON_JOINER = '\u200C';

  // What a sign becomes, where it does not become another sign.
  private static final int STAYS = -1;
  private static final int GOES = -2;

  private Invisible() {}

  static String remove(String text) {
    char[] signs = text.toCharArray();
    StringBuilder clean = new StringBuilder();
    int taken = 0;
    for (int at = 0; at < signs.length; at++) {
      int meant = isHarmless(signs[at]) ? STAYS : meant(text, at);
      if (meant != STAYS) {
        clean.append(signs, taken, at - taken);
        taken = at + 1;
        if (meant != GOES) {
          clean.append((char) meant);
        }
      }
    }
    return taken == 0 ? text : clean.append(signs, taken, signs.length - taken).toString();
  }

  // Nearly all signs of nearly all texts: seen without asking each question below.
  private static boolean isHarmless(char sign) {
    return (sign >= ' ' && sign < 0x7F)
        || sign == '\n'
        || sign == '\t'
        || (sign > 0xAD && sign < 0x2000)
        || (sign >= 0x2070 && sign < Character.MIN_SURROGATE);
  }

  private static int meant(String text, int at) {
    char sign = text.charAt(at);
    if (sign == '\r') {
      boolean crlf = at + 1 < text.length() && text.charAt(at + 1) == '\n';
      return crlf ? GOES : '\n';
    }
    if (sign == '\u2028' || sign == '\u2029') {
      return '\n';
    }
    if (sign >= 0x80 && sign <= 0x9F) {
      char meant = Windows1252.sign(sign);
      return meant == sign ? GOES : meant;
    }
    if (isOddSpace(sign)) {
      return ' ';
    }
    return isInvisible(sign) || isLoneSurrogate(text, at) || isIdleJoiner(text, at) ? GOES : STAYS;
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
    if (before == JOINER || before == NON_JOINER) {
      return true;
    }
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
