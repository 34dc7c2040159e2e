package io.github.copytaster.transformer;

import io.github.copytaster.labels.topic.Softmax;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

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

  private static final String RESOURCE = "joint.properties";
  // A concept that a reader does not know is unlikely, not impossible.
  private static final double FLOOR = 1e-4;

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
    try (InputStream stream = Joint.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new IOException("resource " + RESOURCE + " is missing from this jar");
      }
      return read(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  /**
   * Reads what {@link #text} writes.
   *
   * @throws IOException if a weight is missing
   */
  static Joint read(String text) throws IOException {
    Properties properties = new Properties();
    properties.load(new StringReader(text));
    return new Joint(
        number(properties, "firstWeight"),
        number(properties, "secondWeight"),
        numbers(properties, "right"),
        numbers(properties, "further"),
        number(properties, "furtherThreshold"),
        numbers(properties, "narrower"),
        number(properties, "narrowerThreshold"),
        number(properties, "leastFirst"));
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
              "right=" + joined(right),
              "further=" + joined(further),
              "furtherThreshold=" + furtherThreshold,
              "narrower=" + joined(narrower),
              "narrowerThreshold=" + narrowerThreshold,
              "leastFirst=" + leastFirst
            })
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /** Both readers' probabilities of the same concepts multiplied; the products sum to one. */
  public double[] mixed(double[] first, double[] second) {
    double[] logs = new double[first.length];
    for (int at = 0; at < logs.length; at++) {
      logs[at] =
          firstWeight * StrictMath.log(Math.max(first[at], FLOOR))
              + secondWeight * StrictMath.log(Math.max(second[at], FLOOR));
    }
    double largest = DoubleStream.of(logs).max().orElse(0);
    double total = 0;
    for (int at = 0; at < logs.length; at++) {
      logs[at] = StrictMath.exp(logs[at] - largest);
      total += logs[at];
    }
    for (int at = 0; at < logs.length; at++) {
      logs[at] /= total;
    }
    return logs;
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

  private static String joined(List<Double> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
  }

  private static double number(Properties properties, String name) throws IOException {
    return numbers(properties, name).get(0);
  }

  private static List<Double> numbers(Properties properties, String name) throws IOException {
    String value = properties.getProperty(name, "");
    if (value.isBlank()) {
      throw new IOException("expected " + name + " in " + RESOURCE + ", found none");
    }
    return Arrays.stream(value.split(",", -1)).map(Double::valueOf).toList();
  }
}
