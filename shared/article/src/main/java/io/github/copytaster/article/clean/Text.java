package io.github.copytaster.article.clean;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Small measures of a line. */
final class Text {

  private static final int LONG_WORD = 4;

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

  /** Words of some length, lower-cased: what two lines about one thing share. */
  static Set<String> content(String line) {
    return Arrays.stream(line.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
        .filter(word -> word.length() >= LONG_WORD)
        .collect(Collectors.toUnmodifiableSet());
  }

  static int shared(Set<String> one, Set<String> other) {
    return (int) one.stream().filter(other::contains).count();
  }
}
