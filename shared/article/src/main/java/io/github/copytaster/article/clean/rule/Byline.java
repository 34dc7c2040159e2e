package io.github.copytaster.article.clean.rule;

import io.github.copytaster.article.byline.BylineLine;
import io.github.copytaster.article.byline.BylineText;
import java.util.Optional;

/**
 * A line of its own that names the writer: "By Jane Smith", "Von Max Muster, dpa", "Par Hélène Roux
 * (avec AFP)"; or the newsroom, "Por Redação, em Brasília".
 */
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
      Optional<String> names = mayBe ? BylineLine.names(line) : Optional.empty();
      if (names.isPresent()) {
        copy.findings().byline(BylineText.names(names.get()));
        copy.drop(at, "byline");
        return;
      }
    }
  }
}
