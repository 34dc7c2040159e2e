package io.github.copytaster.article.decode;

/**
 * Mojibake of which a byte was lost on the way: windows-1252 has no sign for the last byte of a
 * closing quote (9D), a no-break space (A0) becomes a plain one, and tools write U+FFFD for what
 * they do not know. ftfy (Speer 2019) marks what is lost; here it is taken for what it can only
 * have been: "donâ€t", "â€œyes,â€ she said", "priceÂ 4". Where two signs are possible, all stays.
 */
final class MojibakeLosses {

  private static final char LOST = '\uFFFD';
  // What a sign means that stands for nothing, where "" would leave it.
  private static final String NOTHING = "\0";
  private static final String CLOSERS = ".,!?…";
  private static final String BEHIND_QUOTE = " .,;:!?)]}-–—";

  private MojibakeLosses() {}

  /** Whether something may be lost behind this place of a text. */
  static boolean isSuspect(String text, int at) {
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    return switch (text.charAt(at)) {
      case 'â' -> next == '€';
      case 'Ã', 'Â' -> next == ' ' || next == LOST;
      default -> false;
    };
  }

  /** A line in which what is whole has been repaired. */
  static String repair(String line) {
    StringBuilder clean = new StringBuilder(line.length());
    int at = 0;
    while (at < line.length()) {
      int length = isSuspect(line, at) ? length(line, at) : 0;
      String meant = length == 0 ? "" : meant(line, at, length, clean);
      if (meant.isEmpty()) {
        clean.append(line.charAt(at));
        at++;
      } else {
        clean.append(meant.equals(NOTHING) ? "" : meant);
        at += length;
      }
    }
    return clean.toString();
  }

  private static int length(String line, int at) {
    char lead = line.charAt(at);
    if (lead != 'â') {
      return at + 1 < line.length() && line.charAt(at + 1) == LOST ? 2 : 1;
    }
    // Some write a question mark for what they do not know.
    boolean marked =
        at + 2 < line.length() && (line.charAt(at + 2) == LOST || isMark(line, at + 2));
    return marked ? 3 : 2;
  }

  private static boolean isMark(String line, int at) {
    return line.charAt(at) == '?' && at + 1 < line.length() && line.charAt(at + 1) != '?';
  }

  private static String meant(String line, int at, int length, StringBuilder before) {
    char previous = before.isEmpty() ? ' ' : before.charAt(before.length() - 1);
    int end = at + length;
    char next = end < line.length() ? line.charAt(end) : ' ';
    return switch (line.charAt(at)) {
      case 'â' -> punctuation(previous, next, line.substring(end), before);
      case 'Ã' -> isGraveWord(previous, next, length) ? "à" : "";
      default -> isNoBreakSpace(previous, next, length) ? NOTHING : "";
    };
  }

  // The general punctuation of Unicode: quotes, dashes.
  private static String punctuation(char previous, char next, String after, StringBuilder before) {
    boolean inWord = Character.isLetter(previous) && Character.isLetter(next);
    if (inWord) {
      return isApostrophe(before, after) ? "’" : "";
    }
    if (previous == ' ' && next == ' ') {
      return before.isEmpty() ? "" : "—";
    }
    boolean open = isOpen(before);
    if (previous != ' ' && BEHIND_QUOTE.indexOf(next) >= 0) {
      return open || CLOSERS.indexOf(previous) >= 0 ? "”" : previous == 's' ? "’" : "";
    }
    boolean opens = previous == ' ' || previous == '(' || previous == '—';
    return opens && !open && Character.isLetterOrDigit(next) && isClosed(after) ? "“" : "";
  }

  // "don’t", "she’ll"; "l’été", "dell’arte".
  private static boolean isApostrophe(StringBuilder before, String after) {
    int end = 0;
    while (end < after.length() && Character.isLetter(after.charAt(end))) {
      end++;
    }
    int start = before.length();
    while (start > 0 && Character.isLetter(before.charAt(start - 1))) {
      start--;
    }
    return Elisions.isTail(after.substring(0, end)) || Elisions.isHead(before.substring(start));
  }

  private static boolean isOpen(StringBuilder before) {
    int opened = before.lastIndexOf("“");
    return opened >= 0 && before.indexOf("”", opened) < 0;
  }

  private static boolean isClosed(String after) {
    int closed = after.indexOf('”');
    int harmed = after.indexOf("â€");
    int opened = after.indexOf('“');
    int first = closed < 0 ? harmed : harmed < 0 ? closed : Math.min(closed, harmed);
    return first >= 0 && (opened < 0 || first < opened);
  }

  // "Ã" alone is no word of any language: "à" and its byte A0, which became a plain space.
  private static boolean isGraveWord(char previous, char next, int length) {
    return length == 1 && (previous == ' ' || previous == '’' || previous == '\'') && next == ' ';
  }

  // "Â" before a space, where a no-break space had stood. Alone at the start of a sentence it is
  // Welsh, and behind a capital the end of a word in capitals.
  private static boolean isNoBreakSpace(char previous, char next, int length) {
    boolean space = length == 1 && next == ' ';
    return space
        && (Character.isLowerCase(previous)
            || Character.isDigit(previous)
            || ",;:)”%€£$".indexOf(previous) >= 0);
  }
}
