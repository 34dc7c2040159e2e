package io.github.copytaster.article.plain;

import java.util.List;
import java.util.Locale;

/**
 * Words parted at the end of a line: "resi-" above "dents". A hyphen stays where the word has one
 * ("long-" above "term"), which only the rest of the text can tell.
 */
final class Hyphens {

  /** So many parted words, and so many in a hundred lines, are the work of a typesetter. */
  private static final int TYPESET = 3;

  private static final int TYPESET_PERCENT = 4;

  /** Each parted word is sought twice in the text. */
  private static final int MOST_SEARCHED = 1000;

  private static final int MOST_LINES = 20_000;
  private static final int LONGEST = 1_000_000;

  private final String text;
  private final boolean typeset;

  private Hyphens(String text, boolean typeset) {
    this.text = text;
    this.typeset = typeset;
  }

  static Hyphens in(List<String> lines) {
    int parted = 0;
    for (int at = 0; at + 1 < lines.size(); at++) {
      parted += isParted(lines.get(at).strip(), lines.get(at + 1).strip()) ? 1 : 0;
    }
    boolean typeset = parted >= TYPESET && parted * 100 >= lines.size() * TYPESET_PERCENT;
    boolean searched = parted > 0 && parted <= MOST_SEARCHED && lines.size() <= MOST_LINES;
    String text = searched ? String.join("\n", lines).toLowerCase(Locale.ROOT) : "";
    return new Hyphens(text.length() <= LONGEST ? text : "", typeset);
  }

  /** Whether a line ends in a part of a word that goes on below. */
  static boolean isParted(CharSequence line, String next) {
    int last = line.length() - 1;
    return last > 1
        && line.charAt(last) == '-'
        && Character.isLetter(line.charAt(last - 1))
        && Character.isLetter(line.charAt(last - 2))
        && !next.isEmpty()
        && Character.isLowerCase(next.charAt(0));
  }

  /** Puts {@code next} behind a line that ends in a part of its first word. */
  void join(StringBuilder line, String next) {
    int from = line.length() - 1;
    while (from > 0 && Character.isLetter(line.charAt(from - 1))) {
      from--;
    }
    int to = 0;
    while (to < next.length() && Character.isLetter(next.charAt(to))) {
      to++;
    }
    String left = line.substring(from, line.length() - 1).toLowerCase(Locale.ROOT);
    String right = next.substring(0, to);
    boolean compound = text.contains(left + "-" + right);
    if (!compound && (typeset || text.contains(left + right))) {
      line.setLength(line.length() - 1);
    }
    line.append(next);
  }
}
