package io.github.copytaster.article.clean.rule;

import io.github.copytaster.article.byline.BylineLabel;
import io.github.copytaster.article.byline.BylineLine;
import io.github.copytaster.article.byline.BylineText;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A line of its own that names the writer: "By Jane Smith", "Von Max Muster, dpa", "Par Hélène Roux
 * (avec AFP)"; or the newsroom, "Por Redação, em Brasília".
 */
final class Byline implements Rule {

  private static final String REASON = "byline";
  private static final int LINES_ABOVE = 8;
  private static final int LONGEST_POST = 60;

  /** "Gazette Staff Writer", "Associated Press", "For the Herald", and how to reach the writer. */
  private static final Pattern POST =
      Pattern.compile(
          "(?:(?:\\p{Lu}[\\p{L}.'’-]{0,20} ){0,4}(?i:staff writer|staff reporter|staff|reporter|correspondent"
              + "|associated press|special to the (?:\\p{L}{2,20} ?){1,3})|(?i:for the) \\p{Lu}\\p{L}{2,20}|\\S{1,40}@\\S{1,40}\\.\\w{2,10})");

  @Override
  public void apply(Copy copy) {
    int lead = Math.max(0, copy.firstKept(0));
    int from = Math.max(0, lead - LINES_ABOVE);
    int to = Math.min(copy.size(), lead + 4);
    for (int at = from; at < to; at++) {
      String line = copy.line(at);
      Optional<String> names = copy.isOpen(at) ? names(line, at <= lead) : Optional.empty();
      if (names.isPresent()) {
        copy.findings().byline(BylineText.names(names.get()));
        copy.drop(at, REASON);
        break;
      }
    }
    if (!copy.findings().byline().isEmpty()) {
      dropPosts(copy, from, to);
    }
  }

  // Below the lead "Ann Ross, editor" signs a quotation.
  private static Optional<String> names(String line, boolean aboveLead) {
    Optional<String> labelled = BylineLabel.names(line);
    return labelled.isEmpty() && (aboveLead || BylineLine.saysBy(line))
        ? BylineLine.names(line)
        : labelled;
  }

  private static void dropPosts(Copy copy, int from, int to) {
    for (int at = from; at < to; at++) {
      String line = copy.line(at);
      if (copy.isOpen(at)
          && at < copy.lastKept()
          && line.length() <= LONGEST_POST
          && POST.matcher(line).matches()) {
        copy.drop(at, REASON);
      }
    }
  }
}
