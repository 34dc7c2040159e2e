package io.github.copytaster.article.clean.rule;

/**
 * What crawlers leave of a page often begins with the page's name: the headline, and the site's
 * name behind a dash or a bar. The headline stands once more below it, on one line or broken over
 * up to five, or cut off with points.
 */
final class PageName implements Rule {

  private static final int REACH = 60;
  private static final int AGAIN_WITHIN = 12;
  private static final int MOST_LINES = 5;
  private static final int STORY_WITHIN = 5;
  private static final float STORY_WORDS = 15;
  private static final int SHORTEST = 20;
  private static final int LONGEST = 400;

  @Override
  public void apply(Copy copy) {
    String name = copy.size() > 2 ? copy.line(0) : "";
    if (!copy.findings().title().isEmpty() || name.length() < SHORTEST || name.length() > LONGEST) {
      return;
    }
    int last = REACH;
    for (int at = 1; at < Math.min(copy.size(), last); at++) {
      int lines = repeats(copy, at, name);
      if (lines > 0 && (isLonger(copy, at, lines, name) || hasStoryBelow(copy, at + lines))) {
        copy.findings().title(title(name, joined(copy, at, lines)));
        drop(copy, at, lines);
        copy.beginsAt(at + lines);
        // Under a label or in a trail it stands twice; further below it is a teaser of itself.
        last = Math.min(last, at + lines + AGAIN_WITHIN);
        at += lines - 1;
      }
    }
  }

  private static void drop(Copy copy, int at, int lines) {
    copy.drop(0, Headline.REASON);
    for (int line = at; line < at + lines; line++) {
      copy.drop(line, Headline.REASON);
    }
  }

  /** How many lines from {@code at} on say the name's headline, 0 if they do not. */
  private static int repeats(Copy copy, int at, String name) {
    String line = copy.line(at);
    // Most lines begin otherwise, and need not be joined to see it.
    if (line.isEmpty() || folded(line.charAt(0)) != folded(name.charAt(0))) {
      return 0;
    }
    for (int lines = Math.min(MOST_LINES, copy.size() - at); lines > 0; lines--) {
      if (isHeadlineOf(name, joined(copy, at, lines))) {
        return lines;
      }
    }
    return 0;
  }

  // With the site's name behind it, which no other line has.
  private static boolean isLonger(Copy copy, int at, int lines, String name) {
    return name.length() > joined(copy, at, lines).length() + 2;
  }

  // The same line again may be one of a menu that stands twice, or "Skip to main content".
  private static boolean hasStoryBelow(Copy copy, int from) {
    for (int at = from; at < Math.min(copy.size(), from + STORY_WITHIN); at++) {
      if (copy.words(at) >= STORY_WORDS) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHeadlineOf(String name, String line) {
    if (isCutOff(line)) {
      return begins(name, whole(line));
    }
    return begins(name, line)
        && (name.length() == line.length() || separator(name, line.length()) == line.length());
  }

  private static boolean begins(String name, String line) {
    if (line.length() < SHORTEST || line.length() > name.length()) {
      return false;
    }
    for (int at = 0; at < line.length(); at++) {
      if (folded(name.charAt(at)) != folded(line.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  // The name has other quotes and blanks than the headline, and capitals.
  private static char folded(char sign) {
    return switch (sign) {
      case '\u2018', '\u2019' -> '\'';
      case '\u201c', '\u201d' -> '"';
      case '\u2013', '\u2014' -> '-';
      case '\u00a0', '\u202f' -> ' ';
      default -> Character.toLowerCase(sign);
    };
  }

  // As the headline is written, unless it was cut off: then what stands before the site's name.
  private static String title(String name, String line) {
    if (!isCutOff(line)) {
      return line;
    }
    int end = separator(name, whole(line).length());
    return end < 0 ? name : name.substring(0, end);
  }

  // Where the next " - ", " | " or " – " begins.
  private static int separator(String name, int from) {
    for (int at = from; at + 2 < name.length(); at++) {
      if (name.charAt(at) == ' '
          && "-|\u2013\u2014\u00b7\u00bb".indexOf(name.charAt(at + 1)) >= 0
          && name.charAt(at + 2) == ' ') {
        return at;
      }
    }
    return -1;
  }

  private static boolean isCutOff(String line) {
    return line.endsWith("...") || line.endsWith("\u2026");
  }

  private static String whole(String line) {
    int points = line.endsWith("...") ? 3 : 1;
    return line.substring(0, line.length() - points).strip();
  }

  private static String joined(Copy copy, int at, int lines) {
    StringBuilder joined = new StringBuilder(copy.line(at));
    for (int line = at + 1; line < at + lines; line++) {
      joined.append(' ').append(copy.line(line));
    }
    return joined.toString();
  }
}
