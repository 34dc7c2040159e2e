package io.github.copytaster.article.block;

/** How much text a line is. */
public final class TextMass {

  private static final byte[] WORD_SIGNS = wordSigns();

  private TextMass() {}

  /**
   * Words, or their equivalent in a script without spaces (1.6 signs a word). Where a word begins
   * no processor can guess: the sums are taken without a decision.
   */
  public static float words(String line) {
    int words = 0;
    int ideographs = 0;
    int inside = 0;
    int length = line.length();
    for (int at = 0; at < length; at++) {
      char sign = line.charAt(at);
      int part;
      if (sign < 128) {
        part = WORD_SIGNS[sign];
      } else {
        part = wordSign(sign);
        ideographs += LineScanner.isIdeograph(sign) ? 1 : 0;
      }
      words += part & ~inside;
      inside = part;
    }
    return ideographs * 5 >= length && ideographs > 0 ? ideographs / 1.6f : words;
  }

  private static byte[] wordSigns() {
    byte[] signs = new byte[128];
    for (char sign = 0; sign < signs.length; sign++) {
      signs[sign] = (byte) wordSign(sign);
    }
    return signs;
  }

  private static int wordSign(char sign) {
    return LineScanner.isLetter(sign) || LineScanner.isDigit(sign) ? 1 : 0;
  }

  /** Whether a line ends as a sentence does, quotes and brackets aside. */
  public static boolean endsSentence(String line) {
    return LineScanner.endsSentence(line);
  }
}
