package io.github.copytaster.article.clean.rule;

import io.github.copytaster.article.date.DateFinder;
import io.github.copytaster.article.wire.Bylines;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The front matter of Markdown: title, date and author are taken, the rest is dropped. */
final class MarkdownHeader implements Rule {

  private static final String FENCE = "---";
  private static final int MOST_LINES = 60;
  private static final int LINES_BELOW = 4;
  private static final Pattern SITE = Pattern.compile(" [|–—-] .{2,40}");

  @Override
  public void apply(Copy copy) {
    int end = end(copy);
    for (int at = 0; at <= end; at++) {
      entry(copy, at, end);
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

  private static void entry(Copy copy, int at, int end) {
    Findings findings = copy.findings();
    String line = copy.line(at);
    int colon = line.indexOf(':');
    if (colon < 0) {
      return;
    }
    String written = line.substring(colon + 1).strip();
    String value = unquoted(written);
    switch (line.substring(0, colon).toLowerCase(Locale.ROOT)) {
      case "title", "headline" -> findings.title(withoutSite(value, copy, end));
      case "author", "authors", "byline" -> findings.byline(Bylines.names(list(written)));
      case "date", "published", "pubdate", "publishdate" ->
          DateFinder.find(value, HeaderLines.REASON).ifPresent(findings::published);
      default -> {}
    }
  }

  // "Pier reborn | Westmouth Echo" above the heading "Pier reborn".
  private static String withoutSite(String title, Copy copy, int end) {
    for (int at = end + 1; at < Math.min(copy.size(), end + 1 + LINES_BELOW); at++) {
      String heading = copy.line(at).replaceFirst("^# ", "");
      boolean begins = title.regionMatches(true, 0, heading, 0, heading.length());
      if (begins && SITE.matcher(title.substring(heading.length())).matches()) {
        return heading;
      }
    }
    return title;
  }

  // "[\"Anna Ross\", 'Ben Hale']", or the items that stood below the key.
  private static String list(String value) {
    boolean bracketed = value.startsWith("[") && value.endsWith("]");
    String bare = bracketed ? value.substring(1, value.length() - 1) : value;
    return Arrays.stream(bare.split(",", -1))
        .map(part -> unquoted(part.strip()))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String unquoted(String value) {
    boolean quoted =
        value.length() > 1
            && "\"'".indexOf(value.charAt(0)) >= 0
            && value.charAt(0) == value.charAt(value.length() - 1);
    return quoted
        ? value.substring(1, value.length() - 1).replace("\\\"", "\"").replace("''", "'")
        : value;
  }
}
