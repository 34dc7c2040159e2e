package io.github.copytaster.article.block;

/**
 * The run of blocks with the most words in long blocks: each word of a block of ten and more counts
 * one, each block costs six (research/normalise.md 3, "max-sum segment").
 *
 * @param first its first block
 * @param last its last block
 * @param mass its words less the costs
 */
record MainRun(int first, int last, float mass) {

  private static final float LEAST_WORDS = 10;
  private static final float COST = 6;

  static MainRun of(Line[] lines) {
    MainRun best = new MainRun(0, 0, 0);
    float sum = 0;
    int start = 0;
    for (int at = 0; at < lines.length; at++) {
      sum += (lines[at].words >= LEAST_WORDS ? lines[at].words : 0) - COST;
      if (sum <= 0) {
        sum = 0;
        start = at + 1;
      } else if (sum > best.mass) {
        best = new MainRun(start, at, sum);
      }
    }
    return best;
  }
}
