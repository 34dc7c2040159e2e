package io.github.copytaster.labels.topic;

/**
 * From a network's raw probabilities to what they are worth, fitted on articles of sources that the
 * network had not seen.
 *
 * @param first weights of {@link DoubtSigns}: log odds that the first topic is right
 * @param further slope over the raw log odds of a further topic: log odds that an editor gives it
 * @param furtherBiases by topic, added to that
 * @param furtherThresholds by topic: the least probability at which a further topic is given
 * @param narrower bias, slope over the raw log odds of the narrower concept, slope over the log
 *     odds that the first topic is right: log odds that the narrower concept is right
 * @param narrowerThreshold the least probability at which a narrower concept is given
 * @param leastFirst the least probability of the first topic; below it the reader abstains
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record Calibration(
    double[] first,
    double further,
    double[] furtherBiases,
    double[] furtherThresholds,
    double[] narrower,
    double narrowerThreshold,
    double leastFirst) {

  /** Raw probabilities as they are, for a network that is not calibrated yet. */
  public static Calibration none(int topics) {
    double[] plain = new double[DoubtSigns.COUNT];
    plain[DoubtSigns.FIRST_LOG_ODDS] = 1;
    double[] thresholds = new double[topics];
    java.util.Arrays.fill(thresholds, 0.25);
    return new Calibration(plain, 1, new double[topics], thresholds, new double[] {0, 1, 0}, 0, 0);
  }

  /** Probability that the first topic is right. */
  public double firstRight(double[] signs) {
    return Softmax.sigmoid(dot(first, signs));
  }

  /** Probability that an editor gives a further topic of raw probability {@code raw}. */
  public double furtherRight(int topic, double raw) {
    return Softmax.sigmoid(further * Softmax.logOdds(raw) + furtherBiases[topic]);
  }

  /** Probability that the narrower concept of raw probability {@code raw} is right. */
  public double narrowerRight(double raw, double firstRight) {
    return Softmax.sigmoid(
        narrower[0]
            + narrower[1] * Softmax.logOdds(raw)
            + narrower[2] * Softmax.logOdds(firstRight));
  }

  private static double dot(double[] weights, double[] signs) {
    double sum = 0;
    for (int sign = 0; sign < weights.length; sign++) {
      sum += weights[sign] * signs[sign];
    }
    return sum;
  }
}
