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
    return isIdeographic(line) ? Math.max(words, line.length() / 2) : words;
  }

  // More than eight ideographs among the first two hundred characters.
  private static boolean isIdeographic(String line) {
    int ideographs = 0;
    int at = 0;
    for (int looked = 0; looked < 200 && at < line.length(); looked++) {
      int character = line.codePointAt(at);
      ideographs += Character.isIdeographic(character) ? 1 : 0;
      at += Character.charCount(character);
    }
    return ideographs > 8;
  }

  static boolean endsSentence(String line) {
    return !line.isEmpty() && ".!?…”\"’'。！？؟।".indexOf(line.charAt(line.length() - 1)) >= 0;
  }
}
