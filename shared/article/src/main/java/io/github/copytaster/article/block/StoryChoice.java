package io.github.copytaster.article.block;

import java.util.Arrays;

/**
 * From probabilities to a choice. A fixed threshold returns nothing where the model is unsure of
 * everything; so the set of blocks is taken whose expected F1 in words is highest, which lowers the
 * threshold exactly where the model doubts. This is the floor that never returns almost nothing.
 *
 * <p>A paragraph directly below a chosen one is given the benefit of the doubt: an editor misses
 * the last paragraph of a story more than he minds a teaser below it, and F1 does not tell them
 * apart (0.909 and 0.910 of plain text, recall 0.922 and 0.925; docs/decisions/0030).
 */
public final class StoryChoice {

  private static final float BENEFIT_OF_DOUBT = 0.6f;
  private static final float LEAST_WORDS_OF_PARAGRAPH = 12;

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
      boolean goesOn = at > 0 && chosen[at - 1] && words[at] >= LEAST_WORDS_OF_PARAGRAPH;
      chosen[at] = probabilities[at] >= (goesOn ? BENEFIT_OF_DOUBT * threshold : threshold);
    }
    return chosen;
  }

  // Half the expected F1 of the best set: what is likelier adds to it. Expected F1 of a set: twice
  // the expected story words in it over its words plus the expected story words of all.
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
    double kept = 0;
    double right = 0;
    for (long entry : order) {
      int at = (int) (entry & 0xFFFFF);
      kept += words[at];
      right += words[at] * probabilities[at];
      best = Math.max(best, right / (kept + expected));
    }
    return (float) best;
  }
}
