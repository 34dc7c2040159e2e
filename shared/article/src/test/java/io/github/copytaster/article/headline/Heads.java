package io.github.copytaster.article.headline;

import io.github.copytaster.article.block.TextMass;
import java.util.Arrays;
import java.util.List;

/** Heads for tests. */
final class Heads {

  private Heads() {}

  /** Lines above a story, all open; story from {@code lead} on. */
  static Head of(int lead, String... lines) {
    float[] words = new float[lines.length];
    boolean[] story = new boolean[lines.length];
    boolean[] open = new boolean[lines.length];
    for (int at = 0; at < lines.length; at++) {
      words[at] = TextMass.words(lines[at]);
      story[at] = at >= lead;
    }
    Arrays.fill(open, true);
    return new Head(List.of(lines), words, story, open, lead);
  }

  /** What a row says, by the name of the measure. */
  static float measure(Head head, int at, String name) {
    int column = HeadlineMeasures.names().indexOf(name);
    int[] candidates = head.candidates();
    int row = Arrays.binarySearch(candidates, at);
    if (column < 0 || row < 0) {
      throw new IllegalArgumentException(name + " of line " + at);
    }
    return HeadlineMeasures.rows(head, candidates)[row][column];
  }
}
