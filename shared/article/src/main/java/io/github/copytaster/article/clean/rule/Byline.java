package io.github.copytaster.article.clean.rule;

import io.github.copytaster.article.byline.BylineText;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of its own that names the writer: "By Jane Smith", "Von Max Muster, dpa", "Par Hélène Roux
 * (avec AFP)"; or the newsroom, "Por Redação, em Brasília".
 */
final class Byline implements Rule {

  private static final String NAME = "\\p{Lu}[\\p{L}.'’-]{0,25}";
  private static final Pattern LINE =
      Pattern.compile(
          "^(?:(?i:written by|story by|reported by|by|por|par|von|door|av|af|di|przez)\\s{1,3}:?\\s{0,2})"
              + "(?:(?:[Rr]edação|[Rr]edacción|[Rr]edaktion|[Rr]édaction|[Rr]edazione)|("
              + NAME
              + "(?: "
              + NAME
              + "){1,3}(?:(?:,? and | & | y | et | und | e )"
              + NAME
              + "(?: "
              + NAME
              + "){1,3}){0,3}))(?:\\s{0,2}[,|/–—-].{0,80}|\\s{1,2}\\([^()]{2,40}\\)|\\s{0,2}\\d.{0,60}|\\s{1,2}(?i:for|in|at) .{0,60})?$");
  private static final int LINES_ABOVE = 8;
  private static final int LONGEST = 140;

  @Override
  public void apply(Copy copy) {
    int lead = Math.max(0, copy.firstKept(0));
    int from = Math.max(0, lead - LINES_ABOVE);
    int to = Math.min(copy.size(), lead + 4);
    for (int at = from; at < to; at++) {
      String line = copy.line(at);
      boolean open = copy.isOpen(at);
      if (!open || line.length() > LONGEST || line.length() < 6) {
        continue;
      }
      Matcher name = LINE.matcher(line);
      if (name.lookingAt()) {
        copy.findings().byline(BylineText.names(Objects.requireNonNullElse(name.group(1), "")));
        copy.drop(at, "byline");
        return;
      }
    }
  }
}
