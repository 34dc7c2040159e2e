package io.github.copytaster.labels.text;

/** What kind of sign a UTF-16 unit is. ASCII by table, because nearly all copy is. */
final class Signs {

  static final byte OTHER = 0;
  static final byte LETTER = 1;
  static final byte DIGIT = 2;
  static final byte IDEOGRAPH = 3;

  private static final byte[] ASCII = ascii();
  private static final char[] FOLDED = asciiFolded();

  private Signs() {}

  private static byte[] ascii() {
    byte[] kinds = new byte[128];
    for (char sign = 0; sign < 128; sign++) {
      kinds[sign] = slowKind(sign);
    }
    return kinds;
  }

  private static char[] asciiFolded() {
    char[] folded = new char[128];
    for (char sign = 0; sign < 128; sign++) {
      folded[sign] = ASCII[sign] == OTHER ? 0 : Character.toLowerCase(sign);
    }
    return folded;
  }

  static byte kind(char sign) {
    return sign < 128 ? ASCII[sign] : slowKind(sign);
  }

  private static byte slowKind(char sign) {
    if (isIdeograph(sign)) {
      return IDEOGRAPH;
    }
    return switch (Character.getType(sign)) {
      case Character.DECIMAL_DIGIT_NUMBER -> DIGIT;
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          // Vowel signs and accents are part of their word: Hindi and decomposed Latin.
          Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK ->
          LETTER;
      default -> OTHER;
    };
  }

  // Kana and the basic Han planes are written without spaces. Hangul is written with them.
  private static boolean isIdeograph(char sign) {
    return (sign >= 0x3041 && sign <= 0x30FF && sign != 0x30FB)
        || (sign >= 0x3400 && sign <= 0x9FFF)
        || (sign >= 0xF900 && sign <= 0xFAFF);
  }

  static boolean isApostrophe(char sign) {
    return sign == '\'' || sign == '’';
  }

  static boolean isHyphen(char sign) {
    return sign == '-' || sign == '‐' || sign == '‑';
  }

  static boolean isLineBreak(char sign) {
    return sign == '\n' || sign == '\r' || sign == '\u2028' || sign == '\u2029';
  }

  /** The lower-case form of a letter, a digit as it is, and 0 for what is no part of a word. */
  static char folded(char sign) {
    if (sign < 128) {
      return FOLDED[sign];
    }
    byte kind = slowKind(sign);
    return kind == LETTER || kind == DIGIT ? Character.toLowerCase(sign) : 0;
  }

  static char lower(char sign) {
    if (sign < 128) {
      return sign >= 'A' && sign <= 'Z' ? (char) (sign + 32) : sign;
    }
    return Character.toLowerCase(sign);
  }
}
