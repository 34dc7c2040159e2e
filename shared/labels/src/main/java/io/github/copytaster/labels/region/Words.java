package io.github.copytaster.labels.region;

import java.util.ArrayList;
import java.util.List;

/** Splits text into words with their places; "U.S." is one word. */
final class Words {

  private Words() {}

  /**
   * A word.
   *
   * @param text as written, without the dots of an abbreviation
   * @param start offset of its first UTF-16 unit
   * @param end offset behind its last
   */
  record Word(String text, int start, int end) {}

  static List<Word> of(String text) {
    List<Word> words = new ArrayList<>(text.length() / 6 + 1);
    int at = 0;
    while (at < text.length()) {
      if (!Character.isLetterOrDigit(text.charAt(at))) {
        at++;
        continue;
      }
      int end = abbreviationEnd(text, at);
      if (end > at) {
        words.add(new Word(text.substring(at, end).replace(".", ""), at, end));
      } else {
        end = at + 1;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
          end++;
        }
        words.add(new Word(text.substring(at, end), at, end));
      }
      at = end;
    }
    return words;
  }

  // "U.S." and "U.A.E.": at least two single capitals, each with its dot.
  private static int abbreviationEnd(String text, int start) {
    int at = start;
    int letters = 0;
    while (at + 1 < text.length()
        && Character.isUpperCase(text.charAt(at))
        && text.charAt(at + 1) == '.') {
      at += 2;
      letters++;
    }
    return letters >= 2 ? at : start;
  }
}
