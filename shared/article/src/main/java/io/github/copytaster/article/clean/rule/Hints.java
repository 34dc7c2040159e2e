package io.github.copytaster.article.clean.rule;

import java.util.List;

/** A fast look at a line before a pattern: each line is asked for some sixty hints. */
final class Hints {

  private static final String MARKS = "[(>»*•–— ";

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

  /** Whether {@code line}, marks aside, begins with one of {@code openings} in any case. */
  static boolean begins(String line, List<String> openings) {
    int from = 0;
    while (from < line.length() && MARKS.indexOf(line.charAt(from)) >= 0) {
      from++;
    }
    if (from == line.length()) {
      return false;
    }
    int first = Character.toLowerCase(line.charAt(from));
    for (int at = 0; at < openings.size(); at++) {
      String opening = openings.get(at);
      if (opening.charAt(0) == first
          && line.regionMatches(true, from, opening, 0, opening.length())) {
        return true;
      }
    }
    return false;
  }
}
