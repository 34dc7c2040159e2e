package io.github.copytaster.article.block;

/** How much text a line is. */
public final class TextMass {

  private TextMass() {}

  /** Words, or their equivalent in a script without spaces (1.6 signs a word). */
  public static float words(String line) {
    int words = 0;
    int ideographs = 0;
    boolean inside = false;
    for (int at = 0; at < line.length(); at++) {
      char sign = line.charAt(at);
      boolean part = LineScanner.isLetter(sign) || LineScanner.isDigit(sign);
      words += part && !inside ? 1 : 0;
      inside = part;
      ideographs += sign > 255 && LineScanner.isIdeograph(sign) ? 1 : 0;
    }
    return ideographs * 5 >= line.length() && ideographs > 0 ? ideographs / 1.6f : words;
  }
}
