package io.github.copytaster.article.clean.rule;

import io.github.copytaster.article.byline.BylineLine;
import io.github.copytaster.article.byline.BylineText;

/** A line of its own that names the writer: "By Jane Smith", "Von Max Muster, dpa". */
final class Byline implements Rule {

  private static final int LINES_ABOVE = 8;

  @Override
  public void apply(Copy copy) {
    int lead = Math.max(0, copy.firstKept(0));
    int from = Math.max(0, lead - LINES_ABOVE);
    int to = Math.min(copy.size(), lead + 4);
    for (int at = from; at < to; at++) {
      String line = copy.line(at);
      // Below the lead "Ann Ross, editor" signs a quotation.
      boolean mayBe = copy.isOpen(at) && (at <= lead || BylineLine.saysBy(line));
      String names = mayBe ? BylineLine.names(line).orElse("") : "";
      if (!names.isEmpty()) {
        copy.findings().byline(BylineText.names(names));
        copy.drop(at, "byline");
        return;
      }
    }
  }
}
