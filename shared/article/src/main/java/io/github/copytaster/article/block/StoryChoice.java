package io.github.copytaster.article.block;

import java.util.Arrays;
import java.util.List;

/**
 * From probabilities to a choice. A fixed threshold returns nothing where the model is unsure of
 * everything; so the set of blocks is taken whose expected F1 in words is highest, which lowers the
 * threshold exactly where the model doubts. This is the floor that never returns almost nothing.
 */
public final class StoryChoice {

  private static final double STAY_ON_PAGE = 0.7;
  private static final double STAY_IN_TEXT = 0.7;

  private StoryChoice() {}

  /** One flag a block: whether it is story. */
  public static boolean[] of(List<Block> blocks, float[] probabilities) {
    boolean onPage = !blocks.isEmpty() && blocks.get(0).onPage();
    return of(blocks, probabilities, onPage ? STAY_ON_PAGE : STAY_IN_TEXT);
  }

  public static boolean[] of(List<Block> blocks, float[] probabilities, double stay) {
    float[] smoothed = Smoothing.smooth(probabilities, stay);
    float threshold = threshold(blocks, smoothed);
    boolean[] chosen = new boolean[smoothed.length];
    for (int at = 0; at < chosen.length; at++) {
      chosen[at] = smoothed[at] >= threshold;
    }
    return chosen;
  }

  // The lowest probability in the best set. Expected F1 of a set: twice the expected story words in
  // it over its words plus the expected story words of all.
  private static float threshold(List<Block> blocks, float[] probabilities) {
    int count = probabilities.length;
    long[] order = new long[count];
    double expected = 0;
    float[] words = new float[count];
    for (int at = 0; at < count; at++) {
      words[at] = TextMass.words(blocks.get(at).text());
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
