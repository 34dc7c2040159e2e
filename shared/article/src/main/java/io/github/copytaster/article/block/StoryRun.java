package io.github.copytaster.article.block;

/**
 * The run of blocks that holds the most story by what the first pass thinks: a block's words count
 * for the run or against it, as far as it is likelier story than not or the other way round. A
 * teaser far below the story looks like story by itself, and is none for where it stands.
 */
final class StoryRun {

  /** A block of no words, a caption's number, still parts what it stands between. */
  private static final float COST = 1;

  private StoryRun() {}

  static HeaviestRun of(float[] words, float[] probabilities) {
    float[] gains = new float[words.length];
    for (int at = 0; at < gains.length; at++) {
      gains[at] = words[at] * (2 * probabilities[at] - 1) - COST;
    }
    return HeaviestRun.of(gains);
  }
}
