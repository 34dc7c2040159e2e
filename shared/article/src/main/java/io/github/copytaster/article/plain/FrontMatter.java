package io.github.copytaster.article.plain;

import java.util.List;

/**
 * What stands between two lines of dashes on top of Markdown: a key, a colon and a value a line.
 */
final class FrontMatter {

  private static final int MOST_LINES = 40;

  private FrontMatter() {}

  /** How many lines it takes with what is blank above it; 0 if there is none. */
  static int lines(List<String> lines) {
    int first = 0;
    while (first < lines.size() && lines.get(first).isBlank()) {
      first++;
    }
    if (first == lines.size() || !isFence(lines.get(first))) {
      return 0;
    }
    for (int at = first + 1; at < Math.min(lines.size(), first + MOST_LINES); at++) {
      if (isFence(lines.get(at))) {
        return at > first + 1 ? at + 1 : 0;
      }
      if (!isEntry(lines.get(at))) {
        return 0;
      }
    }
    return 0;
  }

  private static boolean isFence(String line) {
    return line.strip().equals("---");
  }

  // "title: Pier reborn", and the items of a list below a key.
  private static boolean isEntry(String line) {
    return line.isBlank()
        || line.startsWith(" ")
        || line.startsWith("- ")
        || (line.indexOf(':') > 0 && line.indexOf(':') < 30);
  }
}
