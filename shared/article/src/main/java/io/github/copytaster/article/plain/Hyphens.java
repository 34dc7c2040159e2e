package io.github.copytaster.article.plain;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Words parted at the end of a line: "resi-" above "dents". A hyphen stays where the word has one
 * ("long-" above "term"), which only the rest of the text can tell; always before a capital or a
 * digit ("Forlì-" above "Cesena"), and with its blank where the word is completed further on
 * ("pre-" above "and postwar").
 */
public final class Hyphens {

  /** So many parted words, and so many in a hundred lines, are the work of a typesetter. */
  private static final int TYPESET = 3;

  private static final int TYPESET_PERCENT = 4;

  /** Each parted word is sought twice in the text. */
  private static final int MOST_SEARCHED = 1000;

  private static final int MOST_LINES = 20_000;
  private static final int LONGEST = 1_000_000;

  /** No word is parted before them: "Vor- und Nachteile", "short- and long-term". */
  private static final Set<String> BETWEEN =
      Set.of("and", "or", "und", "oder", "bzw", "sowie", "och", "eller", "ou");

  /** The same, but a typesetter parts words before them too ("mot-to"). */
  private static final Set<String> SELDOM_BETWEEN = Set.of("to", "bis", "en", "of", "og");

  private final String text;
  private final boolean typeset;

  private Hyphens(String text, boolean typeset) {
    this.text = text;
    this.typeset = typeset;
  }

  /** What a text's lines tell of its hyphens. */
  public static Hyphens in(List<String> lines) {
    int parted = 0;
    int small = 0;
    for (int at = 0; at + 1 < lines.size(); at++) {
      String next = lines.get(at + 1).strip();
      if (isParted(lines.get(at).strip(), next)) {
        parted++;
        small += Character.isLowerCase(next.charAt(0)) ? 1 : 0;
      }
    }
    boolean typeset = small >= TYPESET && small * 100 >= lines.size() * TYPESET_PERCENT;
    boolean searched = parted > 0 && parted <= MOST_SEARCHED && lines.size() <= MOST_LINES;
    String text = searched ? String.join("\n", lines).toLowerCase(Locale.ROOT) : "";
    return new Hyphens(text.length() <= LONGEST ? text : "", typeset);
  }

  /** Whether a line ends in a part of a word that goes on below. */
  public static boolean isParted(CharSequence line, String next) {
    int last = line.length() - 1;
    return last > 0
        && line.charAt(last) == '-'
        && Character.isLetterOrDigit(line.charAt(last - 1))
        && !next.isEmpty()
        && (Character.isLowerCase(next.charAt(0))
            || Character.isUpperCase(next.charAt(0))
            || Character.isDigit(next.charAt(0)));
  }

  /** Puts {@code next} behind a line that ends in a part of its first word. */
  public void join(StringBuilder line, String next) {
    int from = line.length() - 1;
    while (from > 0 && Character.isLetter(line.charAt(from - 1))) {
      from--;
    }
    int to = 0;
    while (to < next.length() && Character.isLetter(next.charAt(to))) {
      to++;
    }
    String left = line.substring(from, line.length() - 1);
    String right = next.substring(0, to);
    String whole = (left + right).toLowerCase(Locale.ROOT);
    boolean known = text.contains(whole);
    if (!known && isBetween(right, next.substring(to))) {
      line.append(' ');
    } else if (isOneWord(left, right)
        && !text.contains((left + "-" + right).toLowerCase(Locale.ROOT))
        && (typeset || known)) {
      line.setLength(line.length() - 1);
    }
    line.append(next);
  }

  // "one-" above "to three-year" even in a typesetter's column.
  private boolean isBetween(String word, String rest) {
    return BETWEEN.contains(word)
        || (SELDOM_BETWEEN.contains(word) && (!typeset || beginsWithCompound(rest)));
  }

  private static boolean beginsWithCompound(String rest) {
    int hyphen = rest.indexOf('-');
    int end = rest.indexOf(' ', 1);
    return rest.startsWith(" ") && hyphen > 1 && (end < 0 || hyphen < end);
  }

  // "COUN-" above "CIL" may be, "Forlì-" above "Cesena" and "Covid-" above "19" are not.
  private static boolean isOneWord(String left, String right) {
    return !left.isEmpty()
        && !right.isEmpty()
        && (Character.isLowerCase(right.charAt(0))
            || left.codePoints().allMatch(Character::isUpperCase));
  }
}
