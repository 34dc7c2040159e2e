package io.github.copytaster.article.clean.rule;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One kind of line that gives itself away by its wording.
 *
 * @param hints one of which stands in every such line: a fast look before the pattern, which may
 *     then match anywhere
 * @param openings one of which such a line begins with, signs aside and in any case: the pattern
 *     then only matches from the start of the line
 * @param longestWords a longer line is never taken
 * @param insideOnly whether it is taken only below the lead; above, it may be the headline
 */
record LineKind(
    String reason,
    List<String> hints,
    Openings openings,
    Pattern pattern,
    int longestWords,
    boolean insideOnly) {

  LineKind(
      String reason, List<String> hints, List<String> openings, Pattern pattern, int longestWords) {
    this(reason, hints, Openings.of(openings), pattern, longestWords, false);
  }

  boolean matches(String line, float words, boolean hinted) {
    return words <= longestWords
        && (hints.isEmpty()
            ? openings.begin(line) && pattern.matcher(line).lookingAt()
            : hinted && pattern.matcher(line).find());
  }
}
