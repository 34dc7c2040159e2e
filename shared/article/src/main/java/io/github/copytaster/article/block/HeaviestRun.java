package io.github.copytaster.article.block;

/**
 * The run of neighbouring blocks whose gains add up to most ("max-sum segment",
 * research/normalise.md 3).
 *
 * @param first its first block
 * @param last its last block
 * @param mass the sum of its gains; 0 where no block gains anything
 */
record HeaviestRun(int first, int last, float mass) {

  /** The first of the heaviest runs; {@code gains} has one value a block, of either sign. */
  static HeaviestRun of(float[] gains) {
    HeaviestRun best = new HeaviestRun(0, 0, 0);
    float sum = 0;
    int start = 0;
    for (int at = 0; at < gains.length; at++) {
      sum += gains[at];
      if (sum <= 0) {
        sum = 0;
        start = at + 1;
      } else if (sum > best.mass) {
        best = new HeaviestRun(start, at, sum);
      }
    }
    return best;
  }
}
