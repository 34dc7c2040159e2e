package io.github.copytaster.training.topic;

import io.github.copytaster.labels.topic.Calibration;
import io.github.copytaster.labels.topic.Softmax;
import java.util.ArrayList;
import java.util.List;

/**
 * Fits a {@link Calibration} on predictions for sources that each model had not seen. People who
 * weigh their examples ({@link Weighing}) keep hard ones from making the reader too modest.
 */
final class Calibrator {

  private static final double PULL = 1;
  private static final double LEAST_FIRST = 0.2;
  private static final double LEAST_NARROWER = 0.25;

  private final List<Prediction> predictions;
  private final Weighing weighing;
  private final int topics;

  /** How much an example says about everyday copy. */
  interface Weighing {
    double of(Example example);
  }

  Calibrator(List<Prediction> predictions, Weighing weighing, int topics) {
    this.predictions = predictions;
    this.weighing = weighing;
    this.topics = topics;
  }

  Calibration fit() {
    double[] first = first();
    double[] further = further();
    double[] biases = new double[topics];
    double[] thresholds = new double[topics];
    for (int topic = 0; topic < topics; topic++) {
      biases[topic] = further[1 + topic];
      thresholds[topic] = Thresholds.best(predictions, weighing, topic, further[0], biases[topic]);
    }
    return new Calibration(
        first, further[0], biases, thresholds, narrower(first), LEAST_NARROWER, LEAST_FIRST);
  }

  private double[] first() {
    List<Logistic.Row> rows = new ArrayList<>();
    for (Prediction prediction : predictions) {
      rows.add(
          new Logistic.Row(
              prediction.signs(), prediction.isRight(), weighing.of(prediction.example())));
    }
    return Logistic.fit(rows, Calibration.none(topics).first(), PULL);
  }

  // A slope for all topics and a bias for each.
  private double[] further() {
    List<Logistic.Row> rows = new ArrayList<>();
    for (Prediction prediction : predictions) {
      for (int topic = 0; topic < topics; topic++) {
        if (topic != prediction.first()) {
          double[] signs = new double[1 + topics];
          signs[0] = Softmax.logOdds(prediction.answer().probabilities()[topic]);
          signs[1 + topic] = 1;
          rows.add(
              new Logistic.Row(
                  signs,
                  prediction.example().given().contains(topic),
                  weighing.of(prediction.example())));
        }
      }
    }
    double[] start = new double[1 + topics];
    start[0] = 1;
    return Logistic.fit(rows, start, PULL);
  }

  private double[] narrower(double[] first) {
    List<Logistic.Row> rows = new ArrayList<>();
    for (Prediction prediction : predictions) {
      if (prediction.narrower() >= 0 && prediction.example().givenNarrower() >= 0) {
        double[] signs = prediction.signs();
        double logOdds = 0;
        for (int sign = 0; sign < signs.length; sign++) {
          logOdds += first[sign] * signs[sign];
        }
        rows.add(
            new Logistic.Row(
                new double[] {1, Softmax.logOdds(prediction.narrowerProbability()), logOdds},
                prediction.narrower() == prediction.example().givenNarrower(),
                weighing.of(prediction.example())));
      }
    }
    return Logistic.fit(rows, new double[] {0, 1, 0}, PULL);
  }
}
