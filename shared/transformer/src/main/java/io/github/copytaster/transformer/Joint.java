package io.github.copytaster.transformer;

import io.github.copytaster.labels.topic.Softmax;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How both readers' probabilities become one answer, and what that is worth; fitted on articles
 * that neither reader had learnt from (docs/quality.md, "The second reader").
 *
 * @param firstWeight exponent of the first reader's probabilities in the product
 * @param secondWeight exponent of the second's
 * @param right weights of {@link #signs}: log odds that the first topic is right
 * @param further bias and slope over the joint log odds of a further topic: log odds that an editor
 *     gives it
 * @param furtherThreshold the least probability at which a further topic is given
 * @param narrower bias, slope over the joint log odds of the narrower concept, slope over the log
 *     odds that the first topic is right
 * @param narrowerThreshold the least probability at which a narrower concept is given
 * @param leastFirst the least probability of the first topic; below it the readers abstain
 */
public record Joint(
    double firstWeight,
    double secondWeight,
    List<Double> right,
    List<Double> further,
    double furtherThreshold,
    List<Double> narrower,
    double narrowerThreshold,
    double leastFirst) {

  /** Number of {@link #signs}. */
  public static final int SIGNS = 5;

  private static final String FILE = "joint.properties";

  public Joint {
    right = List.copyOf(right);
    further = List.copyOf(further);
    narrower = List.copyOf(narrower);
    if (right.size() != SIGNS || further.size() != 2 || narrower.size() != 3) {
      throw new IllegalArgumentException(
          "expected "
              + SIGNS
              + ", 2 and 3 weights, found "
              + right.size()
              + ", "
              + further.size()
              + " and "
              + narrower.size());
    }
  }

  /**
   * Of this jar.
   *
   * @throws IOException if it is missing or incomplete
   */
  static Joint bundled() throws IOException {
    return read(FittedNumbers.bundled(FILE));
  }

  /**
   * Reads what {@link #text} writes.
   *
   * @throws IOException if a weight is missing
   */
  static Joint read(String text) throws IOException {
    FittedNumbers numbers = FittedNumbers.of(FILE, text);
    return new Joint(
        numbers.number("firstWeight"),
        numbers.number("secondWeight"),
        numbers.numbers("right"),
        numbers.numbers("further"),
        numbers.number("furtherThreshold"),
        numbers.numbers("narrower"),
        numbers.number("narrowerThreshold"),
        numbers.number("leastFirst"));
  }

  /** Mixes so, and says nothing of what the answer is worth. */
  public static Joint weighing(double firstWeight, double secondWeight) {
    return new Joint(
        firstWeight,
        secondWeight,
        List.of(0.0, 1.0, 0.0, 0.0, 0.0),
        List.of(0.0, 1.0),
        0,
        List.of(0.0, 1.0, 0.0),
        0,
        0);
  }

  /** What {@link #read} reads. */
  public String text() {
    return Arrays.stream(
            new String[] {
              "firstWeight=" + firstWeight,
              "secondWeight=" + secondWeight,
              "right=" + FittedNumbers.written(right),
              "further=" + FittedNumbers.written(further),
              "furtherThreshold=" + furtherThreshold,
              "narrower=" + FittedNumbers.written(narrower),
              "narrowerThreshold=" + narrowerThreshold,
              "leastFirst=" + leastFirst
            })
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /** Both readers' probabilities of the same concepts multiplied; the products sum to one. */
  public double[] mixed(double[] first, double[] second) {
    return Product.of(firstWeight, first, secondWeight, second);
  }

  /**
   * What says whether the joint first topic is right: one, its log odds, how far it leads in log
   * odds, whether the first reader, and whether the second, says the same alone.
   */
  public static double[] signs(double[] mixed, double[] first, double[] second) {
    int best = largest(mixed, -1);
    int next = largest(mixed, best);
    return new double[] {
      1,
      Softmax.logOdds(mixed[best]),
      StrictMath.log((mixed[best] + 1e-6) / (mixed[next] + 1e-6)),
      largest(first, -1) == best ? 1 : 0,
      largest(second, -1) == best ? 1 : 0
    };
  }

  /** Probability that the joint first topic is right. */
  public double rightness(double[] signs) {
    double sum = 0;
    for (int at = 0; at < SIGNS; at++) {
      sum += right.get(at) * signs[at];
    }
    return Softmax.sigmoid(sum);
  }

  /** Probability that an editor gives a further topic. */
  double furtherRightness(double mixed) {
    return Softmax.sigmoid(further.get(0) + further.get(1) * Softmax.logOdds(mixed));
  }

  /** Probability that the narrower concept is right. */
  double narrowerRightness(double mixed, double rightness) {
    return Softmax.sigmoid(
        narrower.get(0)
            + narrower.get(1) * narrowerSign(mixed)
            + narrower.get(2) * Softmax.logOdds(rightness));
  }

  /** Log odds of a narrower concept, held within ±5: beyond, more says nothing more. */
  public static double narrowerSign(double mixed) {
    return Math.max(-5, Math.min(5, Softmax.logOdds(mixed)));
  }

  /** Index of the largest value but {@code passedOver}. */
  static int largest(double[] values, int passedOver) {
    int best = passedOver == 0 ? 1 : 0;
    for (int at = best + 1; at < values.length; at++) {
      best = at != passedOver && values[at] > values[best] ? at : best;
    }
    return best;
  }
}
