package io.github.copytaster.article.block;

/**
 * The run of blocks with the most words in long blocks: each word of a block of ten and more counts
 * one, each block costs six (research/normalise.md 3, "max-sum segment").
 */
final class MainRun {

  private static final float LEAST_WORDS = 10;
  private static final float COST = 6;

  private MainRun() {}

  static HeaviestRun of(Line[] lines) {
    float[] gains = new float[lines.length];
    for (int at = 0; at < gains.length; at++) {
      gains[at] = (lines[at].words >= LEAST_WORDS ? lines[at].words : 0) - COST;
    }
    return HeaviestRun.of(gains);
  }
}
