package io.github.copytaster.training.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The measure of scrapinghub's benchmark: the multiset of four words in a row, case-sensitive; per
 * page the counts are scaled to sum to one (research/normalise.md 1a).
 */
final class Shingles {

  private static final int LENGTH = 4;

  private Shingles() {}

  /** Runs of letters, marks, digits and underscores, as {@code \w+} of Python. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int at = 0; at <= text.length(); at++) {
      boolean part = at < text.length() && isWord(text.charAt(at));
      if (part && start < 0) {
        start = at;
      } else if (!part && start >= 0) {
        words.add(text.substring(start, at));
        start = -1;
      }
    }
    return words;
  }

  private static boolean isWord(char sign) {
    return Character.isLetterOrDigit(sign) || sign == '_' || Character.isSurrogate(sign);
  }

  /** How often each run of four words occurs, by hash; a shorter text is one run. */
  static Map<Long, Integer> of(List<String> words) {
    Map<Long, Integer> counts = new HashMap<>();
    for (int at = 0; at < Math.max(1, words.size() - LENGTH + 1); at++) {
      long hash = 1;
      for (int word = at; word < Math.min(words.size(), at + LENGTH); word++) {
        hash = hash * 0x9E3779B97F4A7C15L + hash(words.get(word));
      }
      counts.merge(hash, 1, Integer::sum);
    }
    return counts;
  }

  private static long hash(String word) {
    long hash = word.length();
    for (int at = 0; at < word.length(); at++) {
      hash = hash * 0x5851F42D4C957F2DL + word.charAt(at);
    }
    return hash ^ (hash >>> 29);
  }

  /** Compares one page. */
  static Agreement compare(String gold, String found) {
    List<String> goldWords = words(gold);
    List<String> foundWords = words(found);
    Map<Long, Integer> wanted = of(goldWords);
    Map<Long, Integer> given = of(foundWords);
    double both = 0;
    double more = 0;
    double missing = 0;
    for (Map.Entry<Long, Integer> entry : given.entrySet()) {
      int there = wanted.getOrDefault(entry.getKey(), 0);
      both += Math.min(entry.getValue(), there);
      more += Math.max(0, entry.getValue() - there);
    }
    for (Map.Entry<Long, Integer> entry : wanted.entrySet()) {
      missing += Math.max(0, entry.getValue() - given.getOrDefault(entry.getKey(), 0));
    }
    double total = Math.max(1, both + more + missing);
    return new Agreement(both / total, more / total, missing / total, goldWords.equals(foundWords));
  }

  /**
   * How far one page agrees.
   *
   * @param both share of runs in both
   * @param more share of runs only in what was found
   * @param missing share of runs only in the true body
   * @param exact whether all words are the same
   */
  record Agreement(double both, double more, double missing, boolean exact) {
    double precision() {
      return both + more == 0 ? (missing > 0 ? 0 : 1) : both / (both + more);
    }

    double recall() {
      return both + missing == 0 ? (more > 0 ? 0 : 1) : both / (both + missing);
    }
  }
}
