package io.github.copytaster.article.block;

/** How much text a line is. */
public final class TextMass {

  private static final boolean[] WORD_SIGNS = wordSigns();

  private TextMass() {}

  /** Words, or their equivalent in a script without spaces (1.6 signs a word). */
  public static float words(String line) {
    int words = 0;
    int ideographs = 0;
    boolean inside = false;
    int length = line.length();
    for (int at = 0; at < length; at++) {
      char sign = line.charAt(at);
      boolean part;
      if (sign < 128) {
        part = WORD_SIGNS[sign];
      } else {
        part = LineScanner.isLetter(sign) || LineScanner.isDigit(sign);
        ideographs += LineScanner.isIdeograph(sign) ? 1 : 0;
      }
      words += part && !inside ? 1 : 0;
      inside = part;
    }
    return ideographs * 5 >= length && ideographs > 0 ? ideographs / 1.6f : words;
  }

  private static boolean[] wordSigns() {
    boolean[] signs = new boolean[128];
    for (char sign = 0; sign < signs.length; sign++) {
      signs[sign] = LineScanner.isLetter(sign) || LineScanner.isDigit(sign);
    }
    return signs;
  }

  /** Whether a line ends as a sentence does, quotes and brackets aside. */
  public static boolean endsSentence(String line) {
    return LineScanner.endsSentence(line);
  }
}
