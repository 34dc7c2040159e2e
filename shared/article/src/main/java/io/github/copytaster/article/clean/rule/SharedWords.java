package io.github.copytaster.article.clean.rule;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The words of some length in a line: what two lines about one thing share. */
final class SharedWords {

  private static final int LONG_WORD = 4;

  private SharedWords() {}

  static Set<String> of(String line) {
    Set<String> words = new HashSet<>();
    String lower = line.toLowerCase(Locale.ROOT);
    int start = -1;
    for (int at = 0; at <= lower.length(); at++) {
      boolean part = at < lower.length() && Character.isLetterOrDigit(lower.charAt(at));
      if (part && at > 0 && isIdeograph(lower.charAt(at)) && isIdeograph(lower.charAt(at - 1))) {
        words.add(lower.substring(at - 1, at + 1));
      }
      if (part && start < 0) {
        start = at;
      } else if (!part && start >= 0) {
        if (at - start >= LONG_WORD) {
          words.add(lower.substring(start, at));
        }
        start = -1;
      }
    }
    return words;
  }

  // A script without spaces: neighbouring signs stand for words.
  private static boolean isIdeograph(char sign) {
    return (sign >= '\u3040' && sign <= '\u9fff') || (sign >= '\uac00' && sign <= '\ud7af');
  }

  static int count(Set<String> one, Set<String> other) {
    int count = 0;
    for (String word : one) {
      count += other.contains(word) ? 1 : 0;
    }
    return count;
  }
}
