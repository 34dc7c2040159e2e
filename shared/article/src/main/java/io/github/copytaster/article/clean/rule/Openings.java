package io.github.copytaster.article.clean.rule;

import java.util.ArrayList;
import java.util.List;

/**
 * Words with which lines of a kind begin, in any case and behind marks. Kept by their first letter:
 * one by one some hundred of them took a twentieth of all cleaning. Immutable.
 */
final class Openings {

  private static final int SLOTS = 128;
  private static final String QUOTES = "\"“”„«‘’'#";
  private static final int MOST_MARKS = 6;

  private final List<List<String>> byFirstLetter = new ArrayList<>(SLOTS);

  private Openings(List<String> openings) {
    for (int slot = 0; slot < SLOTS; slot++) {
      int own = slot;
      byFirstLetter.add(
          openings.stream().filter(opening -> slot(opening.charAt(0)) == own).toList());
    }
  }

  /** Openings in small letters. */
  static Openings of(List<String> openings) {
    return new Openings(openings);
  }

  /** Whether {@code line}, marks aside, begins with one of them. */
  boolean begin(String line) {
    int from = 0;
    while (from < Math.min(line.length(), MOST_MARKS) && isMark(line.charAt(from))) {
      from++;
    }
    if (from == line.length()) {
      return false;
    }
    List<String> likely = byFirstLetter.get(slot(Character.toLowerCase(line.charAt(from))));
    for (int at = 0; at < likely.size(); at++) {
      String opening = likely.get(at);
      if (line.regionMatches(true, from, opening, 0, opening.length())) {
        return true;
      }
    }
    return false;
  }

  // Brackets, arrows, bullets and pointing hands; what is quoted is said by somebody.
  private static boolean isMark(char sign) {
    return !Character.isLetterOrDigit(sign) && QUOTES.indexOf(sign) < 0;
  }

  private static int slot(char letter) {
    return letter & (SLOTS - 1);
  }
}
