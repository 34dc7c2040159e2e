package io.github.copytaster.training.topic;

import io.github.copytaster.labels.topic.Features;
import io.github.copytaster.labels.topic.TopicModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How good a model is on people's labels it has not seen.
 *
 * @param articles how many
 * @param first share whose first topic is right
 * @param any share whose first topic is among the people's
 * @param macroF1 mean over topics of F1 of the first topic
 * @param calibrationError expected calibration error over ten bins
 */
record Measure(int articles, double first, double any, double macroF1, double calibrationError) {

  private static final int BINS = 10;

  static Measure of(TopicModel model, List<Example> examples) {
    int classes = Corpus.CLASSES;
    int first = 0;
    int any = 0;
    int[] right = new int[classes];
    int[] said = new int[classes];
    int[] actual = new int[classes];
    double[] confidence = new double[BINS];
    int[] hits = new int[BINS];
    for (Example example : examples) {
      double[] probabilities = model.probabilities(Features.of(example.copy()));
      int best = largest(probabilities);
      int gold = largest(doubles(example.target()));
      first += best == gold ? 1 : 0;
      any += example.target()[best] > 0 ? 1 : 0;
      said[best]++;
      actual[gold]++;
      right[best] += best == gold ? 1 : 0;
      int bin = Math.min(BINS - 1, (int) (probabilities[best] * BINS));
      confidence[bin] += probabilities[best];
      hits[bin] += best == gold ? 1 : 0;
    }
    List<Double> scores = new ArrayList<>();
    for (int topic = 0; topic < classes; topic++) {
      if (actual[topic] > 0) {
        scores.add(2.0 * right[topic] / (said[topic] + actual[topic]));
      }
    }
    double error = 0;
    for (int bin = 0; bin < BINS; bin++) {
      error += Math.abs(confidence[bin] - hits[bin]) / examples.size();
    }
    return new Measure(
        examples.size(),
        (double) first / examples.size(),
        (double) any / examples.size(),
        scores.stream().mapToDouble(Double::doubleValue).average().orElse(0),
        error);
  }

  String row(String name) {
    return String.format(
        Locale.ROOT,
        "| %s | %d | %.3f | %.3f | %.3f | %.3f |",
        name,
        articles,
        first,
        any,
        macroF1,
        calibrationError);
  }

  private static int largest(double[] values) {
    int best = 0;
    for (int at = 1; at < values.length; at++) {
      best = values[at] > values[best] ? at : best;
    }
    return best;
  }

  private static double[] doubles(float[] values) {
    double[] copy = new double[values.length];
    for (int at = 0; at < values.length; at++) {
      copy[at] = values[at];
    }
    return copy;
  }
}
