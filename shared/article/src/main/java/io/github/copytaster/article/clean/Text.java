package io.github.copytaster.article.clean;

/** Small measures of a line. */
final class Text {

  private Text() {}

  static int words(String line) {
    int words = 0;
    boolean inside = false;
    for (int at = 0; at < line.length(); at++) {
      boolean letter = Character.isLetterOrDigit(line.charAt(at));
      words += letter && !inside ? 1 : 0;
      inside = letter;
    }
    // Scripts without spaces: two signs are about a word.
    boolean ideographic = line.codePoints().limit(200).filter(Character::isIdeographic).count() > 8;
    return ideographic ? Math.max(words, line.length() / 2) : words;
  }

  static boolean endsSentence(String line) {
    return !line.isEmpty() && ".!?…”\"’'。！？؟।".indexOf(line.charAt(line.length() - 1)) >= 0;
  }
}
