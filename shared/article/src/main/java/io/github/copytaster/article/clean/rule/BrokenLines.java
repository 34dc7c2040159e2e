package io.github.copytaster.article.clean.rule;

import io.github.copytaster.article.block.TextMass;
import java.util.Set;

/**
 * Sentences that a crawler broke wherever the page had a link or bold type: "said State's Attorney
 * Burke" and ". “Today's sentence …”" on lines of their own, and a lead that begins with the line
 * above it. What belongs together is joined, and put back if the model left its beginning out.
 */
final class BrokenLines implements Rule {

  private static final String CLOSERS = ",.;:)!?";
  private static final float LEAST_WORDS = 5;
  private static final Set<String> PARTICLES =
      Set.of(
          "a", "an", "and", "at", "by", "de", "del", "der", "des", "die", "el", "et", "for", "from",
          "in", "la", "le", "of", "on", "that", "the", "to", "und", "von", "with", "y");

  @Override
  public void apply(Copy copy) {
    boolean capitals = beginsWithCapitals(copy);
    int before = -1;
    for (int at = 0; at < copy.size(); at++) {
      if (before >= 0 && copy.isKept(at) && isOneSentence(copy, before, at, capitals)) {
        copy.restore(before);
        copy.joinTo(before, at, isCloser(copy.line(at)) ? "" : " ");
        continue;
      }
      before = isOpen(copy, at) ? at : -1;
    }
  }

  private static boolean isOpen(Copy copy, int at) {
    String line = copy.line(at);
    return copy.isOpen(at)
        && line.length() > 1
        && !TextMass.endsSentence(line)
        && !line.endsWith(":");
  }

  // Whether paragraphs do: a small letter says nothing in copy that has no others.
  private static boolean beginsWithCapitals(Copy copy) {
    int capitals = 0;
    for (int at = 0; at < copy.size(); at++) {
      if (copy.isKept(at) && copy.words(at) >= LEAST_WORDS) {
        capitals += Character.isLowerCase(copy.line(at).codePointAt(0)) ? -1 : 1;
      }
    }
    return capitals > 0;
  }

  private static boolean isOneSentence(Copy copy, int before, int at, boolean capitals) {
    String line = copy.line(at);
    if (isCloser(line)) {
      return true;
    }
    boolean item = line.length() > 1 && CLOSERS.indexOf(line.charAt(1)) >= 0; // "a) the pier"
    boolean small = !line.isEmpty() && Character.isLowerCase(line.codePointAt(0)) && !item;
    boolean goesOn = small && capitals && copy.words(at) >= LEAST_WORDS;
    return goesOn
        || (copy.isKept(before) && copy.words(before) >= LEAST_WORDS && hangs(copy, before));
  }

  // ", which recognizes hospitals", ". “Today’s sentence"; no "..." and no ".NET".
  private static boolean isCloser(String line) {
    return line.length() > 1
        && CLOSERS.indexOf(line.charAt(0)) >= 0
        && !Character.isLetterOrDigit(line.charAt(1))
        && CLOSERS.indexOf(line.charAt(1)) < 0;
  }

  // "was selected to receive the"
  private static boolean hangs(Copy copy, int at) {
    String line = copy.line(at);
    return PARTICLES.contains(line.substring(line.lastIndexOf(' ') + 1));
  }
}
