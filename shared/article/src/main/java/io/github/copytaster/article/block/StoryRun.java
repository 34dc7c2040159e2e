package io.github.copytaster.article.block;

/**
 * The run of blocks that holds the most story by what the first pass thinks: a block's words count
 * for the run or against it, as far as it is likelier story than not or the other way round. A
 * teaser far below the story looks like story by itself, and is none for where it stands.
 *
 * @param first its first block
 * @param last its last block
 * @param mass its words that are story less those that are not
 */
record StoryRun(int first, int last, float mass) {

  /** A block of no words, a caption's number, still parts what it stands between. */
  private static final float COST = 1;

  static StoryRun of(float[] words, float[] probabilities) {
    StoryRun best = new StoryRun(0, 0, 0);
    float sum = 0;
    int start = 0;
    for (int at = 0; at < words.length; at++) {
      sum += words[at] * (2 * probabilities[at] - 1) - COST;
      if (sum <= 0) {
        sum = 0;
        start = at + 1;
      } else if (sum > best.mass) {
        best = new StoryRun(start, at, sum);
      }
    }
    return best;
  }
}
