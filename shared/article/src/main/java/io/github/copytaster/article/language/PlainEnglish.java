package io.github.copytaster.article.language;

/**
 * Whether a text is English beyond doubt, by its small words: most copy is, and the classifier
 * takes twenty times as long to say the same.
 */
final class PlainEnglish {

  private static final int LEAST_HITS = 6;
  private static final int MOST_FOREIGN_LETTERS = 1;

  private PlainEnglish() {}

  /**
   * Whether one of five words is a small word of English, and hardly any is one of another language
   * (as in "Rio de Janeiro"). That was so of 12,648 of 13,450 beginnings of stories, and the
   * classifier said the same of all but one, which it takes for Maltese.
   */
  static boolean isCertain(String text) {
    int words = 0;
    int hits = 0;
    int foreign = 0;
    int foreignLetters = 0;
    int start = -1;
    for (int at = 0; at <= text.length(); at++) {
      char sign = at < text.length() ? text.charAt(at) : ' ';
      boolean letter = (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z');
      foreignLetters += !letter && sign > 0x7f && Character.isLetter(sign) ? 1 : 0;
      if (letter && start < 0) {
        start = at;
      } else if (!letter && start >= 0) {
        String word = lower(text, start, at);
        words++;
        hits += ShortEnglish.ENGLISH.contains(word) ? 1 : 0;
        foreign += ShortEnglish.FOREIGN.contains(word) ? 1 : 0;
        start = -1;
      }
    }
    return hits >= LEAST_HITS
        && hits * 5 >= words
        && foreign * 8 <= hits
        && foreignLetters <= MOST_FOREIGN_LETTERS;
  }

  private static String lower(String text, int from, int to) {
    char[] word = new char[to - from];
    for (int at = from; at < to; at++) {
      word[at - from] = (char) (text.charAt(at) | 0x20);
    }
    return new String(word);
  }
}
