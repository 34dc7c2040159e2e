package io.github.copytaster.transformer.wordpiece;

/** What kind of character a code point is in the eyes of the uncased BERT models. */
final class Letters {

  private static final int REPLACEMENT = 0xFFFD;

  private Letters() {}

  /** Spaces of every width, line ends and tabs. */
  static boolean isSpace(int codePoint) {
    return codePoint == '\t'
        || codePoint == '\n'
        || codePoint == '\r'
        || Character.isSpaceChar(codePoint);
  }

  /** Characters that are left out as if they were not there: control, format and private ones. */
  static boolean isNothing(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL, Character.FORMAT, Character.PRIVATE_USE, Character.SURROGATE -> true;
      default -> codePoint == REPLACEMENT;
    };
  }

  /** Accents and the like, which decomposition leaves behind their letter. */
  static boolean isAccent(int codePoint) {
    return Character.getType(codePoint) == Character.NON_SPACING_MARK;
  }

  /** Signs that are a word of their own: Unicode punctuation, and every ASCII sign. */
  static boolean isSign(int codePoint) {
    if (codePoint < 128) {
      return codePoint > ' ' && codePoint < 127 && !Character.isLetterOrDigit(codePoint);
    }
    return switch (Character.getType(codePoint)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  /** Chinese characters, each a word of its own; the ranges are BERT's. */
  static boolean isChinese(int codePoint) {
    return (codePoint >= 0x4E00 && codePoint <= 0x9FFF)
        || (codePoint >= 0x3400 && codePoint <= 0x4DBF)
        || (codePoint >= 0x20000 && codePoint <= 0x2A6DF)
        || (codePoint >= 0x2A700 && codePoint <= 0x2B73F)
        || (codePoint >= 0x2B740 && codePoint <= 0x2B81F)
        || (codePoint >= 0x2B920 && codePoint <= 0x2CEAF)
        || (codePoint >= 0xF900 && codePoint <= 0xFAFF)
        || (codePoint >= 0x2F800 && codePoint <= 0x2FA1F);
  }
}
