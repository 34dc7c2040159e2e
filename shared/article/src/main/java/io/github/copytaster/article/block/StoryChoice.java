package io.github.copytaster.article.block;

import java.util.Arrays;

/**
 * From probabilities to a choice. A fixed threshold returns nothing where the model is unsure of
 * everything; so the set of blocks is taken whose expected F1 in words is highest, which lowers the
 * threshold exactly where the model doubts. This is the floor that never returns almost nothing.
 */
public final class StoryChoice {

  private StoryChoice() {}

  /**
   * One flag a block: whether it is story.
   *
   * @param words of each block, as {@link TextMass} counts
   */
  public static boolean[] of(float[] words, float[] probabilities) {
    float threshold = threshold(words, probabilities);
    boolean[] chosen = new boolean[probabilities.length];
    for (int at = 0; at < chosen.length; at++) {
      chosen[at] = probabilities[at] >= threshold;
    }
    return chosen;
  }

  // The lowest probability in the best set. Expected F1 of a set: twice the expected story words in
  // it over its words plus the expected story words of all.
  private static float threshold(float[] words, float[] probabilities) {
    int count = probabilities.length;
    long[] order = new long[count];
    double expected = 0;
    for (int at = 0; at < count; at++) {
      expected += words[at] * probabilities[at];
      order[at] = (long) ((1 - probabilities[at]) * 1e9) << 20 | at;
    }
    Arrays.sort(order);
    double best = 0;
    float threshold = 1.1f;
    double kept = 0;
    double right = 0;
    for (long entry : order) {
      int at = (int) (entry & 0xFFFFF);
      kept += words[at];
      right += words[at] * probabilities[at];
      double score = right / (kept + expected);
      if (score >= best) {
        best = score;
        threshold = probabilities[at];
      }
    }
    return threshold;
  }
}
