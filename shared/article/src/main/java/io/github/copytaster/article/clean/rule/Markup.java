package io.github.copytaster.article.clean.rule;

import java.util.regex.Pattern;

/** Marks of Markdown that converters leave: "# ", "* ", "_Dekalb, Ill. —_", "**bold**". */
final class Markup implements Rule {

  private static final Pattern HEADING = Pattern.compile("^#{1,6}\\s{1,3}");
  private static final Pattern EMPHASIS =
      Pattern.compile("(?<![\\p{L}\\p{N}_])_{1,2}([^_\\n]{1,300}?)_{1,2}(?![\\p{L}\\p{N}_])");

  @Override
  public void apply(Copy copy) {
    for (int at = 0; at < copy.size(); at++) {
      String line = copy.line(at);
      if (!copy.isKept(at) || line.isEmpty()) {
        continue;
      }
      String clean = line;
      if (line.charAt(0) == '#') {
        clean = HEADING.matcher(clean).replaceFirst("");
      }
      if (line.indexOf('_') >= 0) {
        clean = EMPHASIS.matcher(clean).replaceAll("$1");
      }
      if (clean.contains("**")) {
        clean = clean.replace("**", "");
      }
      if (!clean.equals(line) && !clean.isBlank()) {
        copy.move(at, clean.strip());
      }
    }
  }
}
