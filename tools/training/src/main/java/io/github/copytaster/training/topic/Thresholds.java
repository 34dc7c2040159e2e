package io.github.copytaster.training.topic;

import io.github.copytaster.labels.topic.Softmax;
import java.util.List;

/**
 * From which probability on a further topic is worth giving: the F1 of given and wanted is best.
 */
final class Thresholds {

  private static final double LEAST = 0.15;
  private static final double MOST = 0.6;
  private static final double STEP = 0.01;

  // Topics with few further labels would fit noise: this many imagined hits pull to the middle.
  private static final double PRIOR = 4;
  private static final double MIDDLE = 0.3;

  private Thresholds() {}

  static double best(
      List<Prediction> predictions,
      Calibrator.Weighing weighing,
      int topic,
      double slope,
      double bias) {
    double best = MIDDLE;
    double most = -1;
    for (double threshold = LEAST; threshold <= MOST; threshold += STEP) {
      double given = 0;
      double wanted = 0;
      double both = 0;
      for (Prediction prediction : predictions) {
        if (topic != prediction.first()) {
          double raw = prediction.answer().probabilities()[topic];
          double probability = Softmax.sigmoid(slope * Softmax.logOdds(raw) + bias);
          double weight = weighing.of(prediction.example());
          boolean gives = probability >= threshold;
          boolean wants = prediction.example().given().contains(topic);
          given += gives ? weight : 0;
          wanted += wants ? weight : 0;
          both += gives && wants ? weight : 0;
        }
      }
      double f1 =
          (2 * both + PRIOR * (1 - Math.abs(threshold - MIDDLE))) / (given + wanted + PRIOR);
      if (f1 > most) {
        most = f1;
        best = threshold;
      }
    }
    return Math.round(best * 100) / 100.0;
  }
}
