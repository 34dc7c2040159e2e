package io.github.copytaster.article.block;

import java.util.function.Predicate;

/**
 * Where a block stands to the headings of readers' comments and of other stories. They end a story,
 * but links to them stand above it as well, so how many lie on either side is told, too.
 */
final class Landmarks {

  private static final int FARTHEST = 30;
  private static final float NONE_ABOVE = 4;

  private Landmarks() {}

  /** Fills six values a block from {@code column} on. */
  static void fill(Line[] lines, float[][] rows, int column) {
    fill(lines, line -> line.speaksOfComments, rows, column);
    fill(lines, line -> line.speaksOfOthers, rows, column + 3);
  }

  private static void fill(Line[] lines, Predicate<Line> heading, float[][] rows, int column) {
    int all = 0;
    for (Line line : lines) {
      all += heading.test(line) ? 1 : 0;
    }
    int above = 0;
    int last = -1;
    for (int at = 0; at < lines.length; at++) {
      if (heading.test(lines[at])) {
        above++;
        last = at;
      }
      rows[at][column] = LineFeatures.log(above);
      rows[at][column + 1] = LineFeatures.log(all - above);
      rows[at][column + 2] =
          last < 0 ? NONE_ABOVE : LineFeatures.log(Math.min(FARTHEST, at - last));
    }
  }
}
