package io.github.copytaster.article.block;

import java.util.Arrays;

/**
 * What the first pass thinks of a block's neighbours and of the document, as inputs of the second
 * pass. Junk between two paragraphs that are sure looks otherwise than the same words below the
 * last one (docs/decisions/0030).
 */
final class Context {

  private static final int REACH = 5;
  private static final int WINDOW = 10;
  private static final float OUTSIDE = -7;
  private static final float FARTHEST = 30;
  private static final float NOWHERE = 31;
  private static final float SURE = 0.8f;
  private static final float SURE_WORDS = 8;
  private static final double STAY = 0.7;

  /** Of the first pass's row its beginning: what the block itself is and where it stands. */
  private static final int OWN =
      FeatureNames.OWN_COUNT
          + FeatureNames.PLACE_COUNT
          + FeatureNames.REPETITION_COUNT
          + FeatureNames.LANDMARK_COUNT;

  // The columns, in the order that a stored model is bound to.
  private static final int NEIGHBOURS = 0;
  private static final int SMOOTHED = NEIGHBOURS + 2 * REACH + 1;
  private static final int ABOVE_MEAN = SMOOTHED + 1;
  private static final int STORY_SHARE = ABOVE_MEAN + 1;
  private static final int LOG_STORY = STORY_SHARE + 1;
  private static final int SHARE_BEFORE = LOG_STORY + 1;
  private static final int SHARE_AFTER = SHARE_BEFORE + 1;
  private static final int STORY_UP_TO = SHARE_AFTER + 1;
  private static final int WINDOW_BEFORE = STORY_UP_TO + 1;
  private static final int WINDOW_AFTER = WINDOW_BEFORE + 1;
  private static final int FROM_FIRST_SURE = WINDOW_AFTER + 1;
  private static final int TO_LAST_SURE = FROM_FIRST_SURE + 1;
  private static final int FROM_SURE_ABOVE = TO_LAST_SURE + 1;
  private static final int TO_SURE_BELOW = FROM_SURE_ABOVE + 1;
  private static final int WORDS_OF_SURE = TO_SURE_BELOW + 1;
  private static final int IN_RUN = WORDS_OF_SURE + 1;
  private static final int BEFORE_RUN = IN_RUN + 1;
  private static final int BEHIND_RUN = BEFORE_RUN + 1;
  private static final int WORDS_TO_RUN = BEHIND_RUN + 1;
  private static final int RUN_SHARE = WORDS_TO_RUN + 1;
  private static final int FIRST_PASS = RUN_SHARE + 1;

  /** How many inputs of the second pass are of the context. */
  static final int COUNT = FIRST_PASS + OWN;

  private final float[] odds;
  private final float[] probabilities;
  private final float[] words;
  private final float[] wordsUpTo;
  private final float[] storyUpTo;

  private Context(FirstPass first) {
    words = first.words;
    odds = first.odds;
    probabilities = first.probabilities;
    int count = odds.length;
    wordsUpTo = new float[count + 1];
    storyUpTo = new float[count + 1];
    for (int at = 0; at < count; at++) {
      wordsUpTo[at + 1] = wordsUpTo[at] + words[at];
      storyUpTo[at + 1] = storyUpTo[at] + words[at] * probabilities[at];
    }
  }

  /**
   * A row a block.
   *
   * @param inputs the rows of the first pass
   * @param first what it made of them
   * @param columns of a row; those from {@link #COUNT} on are left empty
   */
  static float[][] rows(float[][] inputs, FirstPass first, int columns) {
    float[][] rows = new float[inputs.length][columns];
    for (int at = 0; at < rows.length; at++) {
      System.arraycopy(inputs[at], 0, rows[at], FIRST_PASS, OWN);
    }
    new Context(first).fill(rows);
    return rows;
  }

  private void fill(float[][] rows) {
    float[] smoothed = Smoothing.smooth(probabilities, STAY);
    float mean = meanOdds();
    for (int at = 0; at < rows.length; at++) {
      float[] row = rows[at];
      for (int away = -REACH; away <= REACH; away++) {
        int other = at + away;
        boolean there = other >= 0 && other < odds.length;
        row[NEIGHBOURS + REACH + away] = there ? odds[other] : OUTSIDE;
      }
      row[SMOOTHED] = LogOdds.of(smoothed[at]);
      row[ABOVE_MEAN] = odds[at] - mean;
      document(at, row);
      row[WINDOW_BEFORE] = share(at - WINDOW, at);
      row[WINDOW_AFTER] = share(at + 1, at + 1 + WINDOW);
    }
    if (rows.length > 0) {
      sure(rows);
      run(rows);
    }
  }

  // How far away the run stands that holds the most story.
  private void run(float[][] rows) {
    HeaviestRun run = StoryRun.of(words, probabilities);
    float share =
        (storyUpTo[run.last() + 1] - storyUpTo[run.first()]) / (storyUpTo[rows.length] + 1e-6f);
    for (int at = 0; at < rows.length; at++) {
      float[] row = rows[at];
      row[IN_RUN] = LineFeatures.flag(at >= run.first() && at <= run.last());
      row[BEFORE_RUN] = clip(Math.max(0, run.first() - at));
      row[BEHIND_RUN] = clip(Math.max(0, at - run.last()));
      row[WORDS_TO_RUN] =
          LineFeatures.log(
              at < run.first()
                  ? wordsUpTo[run.first()] - wordsUpTo[at + 1]
                  : Math.max(0, wordsUpTo[at] - wordsUpTo[run.last() + 1]));
      row[RUN_SHARE] = share;
    }
  }

  private float meanOdds() {
    float sum = 0;
    for (int at = 0; at < odds.length; at++) {
      sum += words[at] * probabilities[at] * odds[at];
    }
    return sum / (storyUpTo[odds.length] + 1e-6f);
  }

  private void document(int at, float[] row) {
    int count = odds.length;
    float story = storyUpTo[count];
    row[STORY_SHARE] = story / (wordsUpTo[count] + 1e-6f);
    row[LOG_STORY] = LineFeatures.log(story);
    row[SHARE_BEFORE] = share(0, at);
    row[SHARE_AFTER] = share(at + 1, count);
    row[STORY_UP_TO] = (storyUpTo[at] + storyUpTo[at + 1]) / 2 / (story + 1e-6f);
  }

  // What share of the words is story, by the first pass.
  private float share(int from, int to) {
    int low = Math.max(0, from);
    int high = Math.min(odds.length, to);
    return low >= high
        ? 0
        : (storyUpTo[high] - storyUpTo[low]) / (wordsUpTo[high] - wordsUpTo[low] + 1);
  }

  // How far the nearest, the first and the last block stand of which the first pass is sure.
  private void sure(float[][] rows) {
    int[] blocks = new int[rows.length];
    int found = 0;
    float sureWords = 0;
    for (int at = 0; at < rows.length; at++) {
      if (probabilities[at] > SURE && words[at] >= SURE_WORDS) {
        blocks[found++] = at;
        sureWords += words[at];
      }
    }
    int passed = 0;
    for (int at = 0; at < rows.length; at++) {
      float[] row = rows[at];
      if (found == 0) {
        Arrays.fill(row, FROM_FIRST_SURE, WORDS_OF_SURE, NOWHERE);
        row[WORDS_OF_SURE] = -1;
        continue;
      }
      int above = passed == 0 ? -1 : blocks[passed - 1];
      passed += passed < found && blocks[passed] == at ? 1 : 0;
      row[FROM_FIRST_SURE] = clip(at - blocks[0]);
      row[TO_LAST_SURE] = clip(blocks[found - 1] - at);
      row[FROM_SURE_ABOVE] = above < 0 ? FARTHEST : clip(at - above);
      row[TO_SURE_BELOW] = passed == found ? FARTHEST : clip(blocks[passed] - at);
      row[WORDS_OF_SURE] = LineFeatures.log(sureWords / found);
    }
  }

  private static float clip(int distance) {
    return Math.max(-FARTHEST, Math.min(FARTHEST, distance));
  }
}
