package io.github.copytaster.article.headline;

import java.util.List;

/** Where a line stands: from the top, and before or behind the lead. */
final class Place {

  static final List<String> NAMES =
      List.of(
          "lines-to-lead",
          "words-to-lead",
          "long-lines-to-lead",
          "log-line",
          "share-of-head",
          "log-lines",
          "log-lead",
          "is-first",
          "is-story");

  private static final float LONG_LINE = 12;

  private Place() {}

  static void fill(Head head, int at, float[] row, int column) {
    int lead = head.lead();
    float between = 0;
    int longLines = 0;
    for (int line = at + 1; line < lead; line++) {
      between += head.words(line);
      longLines += head.words(line) >= LONG_LINE ? 1 : 0;
    }
    row[column] = at < lead ? Numbers.log(lead - at) : -Numbers.log(at - lead);
    row[column + 1] = Numbers.log(between);
    row[column + 2] = Numbers.log(longLines);
    row[column + 3] = Numbers.log(at);
    row[column + 4] = at / (float) Math.max(1, lead);
    row[column + 5] = Numbers.log(head.size());
    row[column + 6] = Numbers.log(lead);
    row[column + 7] = Numbers.flag(at == 0);
    row[column + 8] = Numbers.flag(head.isStory(at));
  }
}
