package io.github.copytaster.article.clean.rule;

import io.github.copytaster.article.date.DateFinder;
import java.util.Locale;

/** The front matter of Markdown: title, date and author are taken, the rest is dropped. */
final class MarkdownHeader implements Rule {

  private static final String FENCE = "---";
  private static final int MOST_LINES = 40;

  @Override
  public void apply(Copy copy) {
    int end = end(copy);
    for (int at = 0; at <= end; at++) {
      entry(copy.findings(), copy.line(at));
      copy.drop(at, HeaderLines.REASON);
    }
  }

  // The closing fence, or -1. That what stands between is front matter shows in its colons.
  private static int end(Copy copy) {
    if (copy.size() == 0 || !copy.line(0).equals(FENCE)) {
      return -1;
    }
    for (int at = 1; at < Math.min(copy.size(), MOST_LINES); at++) {
      String line = copy.line(at);
      if (line.equals(FENCE)) {
        return at;
      }
      if (line.indexOf(':') < 0 && !line.startsWith("- ")) {
        return -1;
      }
    }
    return -1;
  }

  private static void entry(Findings findings, String line) {
    int colon = line.indexOf(':');
    if (colon < 0) {
      return;
    }
    String value = unquoted(line.substring(colon + 1).strip());
    switch (line.substring(0, colon).toLowerCase(Locale.ROOT)) {
      case "title" -> findings.title(value);
      case "author" -> findings.byline(value);
      case "date", "published" ->
          DateFinder.find(value, HeaderLines.REASON).ifPresent(findings::published);
      default -> {}
    }
  }

  private static String unquoted(String value) {
    boolean quoted =
        value.length() > 1
            && "\"'".indexOf(value.charAt(0)) >= 0
            && value.charAt(0) == value.charAt(value.length() - 1);
    return quoted ? value.substring(1, value.length() - 1) : value;
  }
}
