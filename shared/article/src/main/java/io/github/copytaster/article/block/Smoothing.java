package io.github.copytaster.article.block;

/**
 * Each block's probability in the light of its neighbours': story tends to follow story and junk
 * junk. Forward-backward over two states.
 */
final class Smoothing {

  private static final double STARTS_IN_STORY = 0.3;
  private static final double LEAST = 1e-4;

  private Smoothing() {}

  /**
   * Smoothed probabilities.
   *
   * @param stay how likely a block is what the block before it is; 0.5 changes nothing
   */
  static float[] smooth(float[] probabilities, double stay) {
    int count = probabilities.length;
    double[] forward = new double[count];
    double story = STARTS_IN_STORY;
    for (int at = 0; at < count; at++) {
      double prior = at == 0 ? story : story * stay + (1 - story) * (1 - stay);
      story = posterior(prior, probabilities[at]);
      forward[at] = story;
    }
    float[] smoothed = new float[count];
    double yes = 1;
    double no = 1;
    for (int at = count - 1; at >= 0; at--) {
      double both = forward[at] * yes + (1 - forward[at]) * no;
      smoothed[at] = (float) (forward[at] * yes / both);
      double seen = clamp(probabilities[at]);
      double yesHere = yes * seen;
      double noHere = no * (1 - seen);
      yes = stay * yesHere + (1 - stay) * noHere;
      no = stay * noHere + (1 - stay) * yesHere;
      double sum = yes + no;
      yes /= sum;
      no /= sum;
    }
    return smoothed;
  }

  private static double posterior(double prior, double seen) {
    double yes = prior * clamp(seen);
    double no = (1 - prior) * (1 - clamp(seen));
    return yes / (yes + no);
  }

  private static double clamp(double probability) {
    return Math.max(LEAST, Math.min(1 - LEAST, probability));
  }
}
