package io.github.copytaster.article.block;

import java.util.HashMap;
import java.util.Map;

/**
 * How much of what stands around a block comes again and again. A thread of readers' comments, a
 * list of teasers and an index of dates each say between their texts "Reply", "Recommend? (9)", "by
 * … on 19 November"; between the paragraphs of a story nothing comes three times.
 */
final class Repetition {

  private static final int WINDOW = 5;
  private static final int OFTEN = 3;

  private Repetition() {}

  /** Fills three values a block from {@code column} on. */
  static void fill(Line[] lines, float[][] rows, int column) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (Line line : lines) {
      counts.merge(line.shape, 1, Integer::sum);
    }
    boolean[] often = new boolean[lines.length];
    for (int at = 0; at < lines.length; at++) {
      int count = counts.getOrDefault(lines[at].shape, 1);
      often[at] = count >= OFTEN;
      rows[at][column] = LineFeatures.log(count - 1);
    }
    for (int at = 0; at < lines.length; at++) {
      rows[at][column + 1] = share(often, at - WINDOW, at);
      rows[at][column + 2] = share(often, at + 1, at + 1 + WINDOW);
    }
  }

  private static float share(boolean[] often, int from, int to) {
    int found = 0;
    for (int at = Math.max(0, from); at < Math.min(often.length, to); at++) {
      found += often[at] ? 1 : 0;
    }
    return found / (float) WINDOW;
  }
}
