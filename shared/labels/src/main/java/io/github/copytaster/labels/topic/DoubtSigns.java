package io.github.copytaster.labels.topic;

/** What says whether the first topic is right: numbers that the calibration weighs. */
public final class DoubtSigns {

  /** How many. */
  public static final int COUNT = 6;

  static final int FIRST_LOG_ODDS = 1;

  private DoubtSigns() {}

  /**
   * One, the first topic's log odds, how far it leads the second in log odds, the spread of the
   * rest (entropy), the logarithm of the words read, the share of words known.
   */
  public static double[] of(double[] probabilities, WordBag bag) {
    double first = 0;
    double second = 0;
    double entropy = 0;
    for (double probability : probabilities) {
      if (probability > first) {
        second = first;
        first = probability;
      } else {
        second = Math.max(second, probability);
      }
      entropy -= probability > 0 ? probability * StrictMath.log(probability) : 0;
    }
    return new double[] {
      1,
      Softmax.logOdds(first),
      StrictMath.log((first + 1e-6) / (second + 1e-6)),
      entropy,
      StrictMath.log(1 + bag.wordsRead()),
      bag.shareKnown()
    };
  }
}
