package io.github.copytaster.article.block;

/** The trees' scores are log odds; neighbours and readers want probabilities. */
final class LogOdds {

  private static final float CLOSEST_TO_CERTAIN = 1e-4f;

  private LogOdds() {}

  static float probability(float odds) {
    return (float) (1 / (1 + Math.exp(-odds)));
  }

  /** Log odds of a probability, kept within ±9.2. */
  static float of(float probability) {
    float bounded = Math.max(CLOSEST_TO_CERTAIN, Math.min(1 - CLOSEST_TO_CERTAIN, probability));
    return (float) Math.log(bounded / (1 - bounded));
  }
}
