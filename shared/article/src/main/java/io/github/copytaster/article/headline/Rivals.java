package io.github.copytaster.article.headline;

import java.util.List;

/** A line against all others that may be the headline. */
final class Rivals {

  static final List<String> NAMES =
      List.of("less-kin-than-best", "more-kin", "kin-lines-above", "kin-lines-below", "candidates");

  private static final float KIN = 0.5f;
  private static final float WHOLE = 7;

  private Rivals() {}

  /**
   * Fills in the last columns.
   *
   * @param shares of each line's words, those in the opening
   * @param words of each line
   */
  static void fill(float[] shares, float[] words, float[][] rows, int column) {
    float[] kin = new float[rows.length];
    float best = 0;
    int close = 0;
    for (int at = 0; at < kin.length; at++) {
      kin[at] = shares[at] * Math.min(1, words[at] / WHOLE);
      best = Math.max(best, kin[at]);
      close += shares[at] >= KIN ? 1 : 0;
    }
    int before = 0;
    for (int at = 0; at < kin.length; at++) {
      rows[at][column] = kin[at] - best;
      rows[at][column + 1] = better(kin, at);
      rows[at][column + 2] = before;
      before += shares[at] >= KIN ? 1 : 0;
      rows[at][column + 3] = close - before;
      rows[at][column + 4] = kin.length;
    }
  }

  private static int better(float[] kin, int than) {
    int better = 0;
    for (float one : kin) {
      better += one > kin[than] ? 1 : 0;
    }
    return better;
  }
}
