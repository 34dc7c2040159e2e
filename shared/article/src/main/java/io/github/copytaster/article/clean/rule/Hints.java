package io.github.copytaster.article.clean.rule;

import java.util.List;

/** A fast look at a line before a pattern: each line is asked for some sixty hints. */
final class Hints {

  private Hints() {}

  /** Whether one of {@code hints} stands in {@code line}. */
  static boolean anyIn(String line, List<String> hints) {
    for (int at = 0; at < hints.size(); at++) {
      if (line.contains(hints.get(at))) {
        return true;
      }
    }
    return false;
  }
}
