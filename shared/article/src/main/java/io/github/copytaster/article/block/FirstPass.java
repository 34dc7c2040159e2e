package io.github.copytaster.article.block;

/** What the first pass made of the blocks of one document, as the second pass looks at it. */
final class FirstPass {

  private static final float MOST = 6;

  /** Words of each block. */
  final float[] words;

  /** Log odds of each block, bounded: how sure the first pass is beyond that says nothing. */
  final float[] odds;

  /** The same as probabilities. */
  final float[] probabilities;

  /**
   * @param rows the inputs of the first pass
   * @param odds what it made of them
   */
  FirstPass(float[][] rows, float[] odds) {
    words = new float[odds.length];
    this.odds = new float[odds.length];
    probabilities = new float[odds.length];
    for (int at = 0; at < odds.length; at++) {
      words[at] = (float) Math.expm1(rows[at][FeatureNames.LOG_WORDS]);
      this.odds[at] = Math.max(-MOST, Math.min(MOST, odds[at]));
      probabilities[at] = LogOdds.probability(this.odds[at]);
    }
  }
}
