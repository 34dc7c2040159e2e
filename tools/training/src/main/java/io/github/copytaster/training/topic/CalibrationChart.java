package io.github.copytaster.training.topic;

import io.github.copytaster.labels.topic.Calibration;
import java.util.List;

/** How often the first topic is right, by the score it was given with. */
final class CalibrationChart {

  private static final int SIZE = 400;
  private static final int EDGE = 50;
  private static final int BINS = 10;

  private CalibrationChart() {}

  static String of(List<Prediction> predictions, Calibration calibration) {
    Svg picture = new Svg(SIZE + 2 * EDGE, SIZE + 2 * EDGE);
    axes(picture);
    double[] said = new double[BINS];
    int[] right = new int[BINS];
    int[] all = new int[BINS];
    for (Prediction prediction : predictions) {
      double score = calibration.firstRight(prediction.signs());
      int bin = Math.min(BINS - 1, (int) (score * BINS));
      said[bin] += score;
      right[bin] += prediction.isRight() ? 1 : 0;
      all[bin]++;
    }
    for (int bin = 0; bin < BINS; bin++) {
      if (all[bin] > 0) {
        double x = EDGE + SIZE * said[bin] / all[bin];
        double y = EDGE + SIZE * (1 - (double) right[bin] / all[bin]);
        double radius = 3 + 30 * Math.sqrt((double) all[bin] / predictions.size());
        picture.circle(x, y, radius, "#3b6ea5");
        picture.label(x, y - radius - 3, "middle", "#333", Integer.toString(all[bin]));
      }
    }
    return picture.finished();
  }

  private static void axes(Svg picture) {
    for (int tenth = 0; tenth <= BINS; tenth += 2) {
      double at = EDGE + SIZE * tenth / (double) BINS;
      picture.line(at, EDGE, at, EDGE + SIZE, "#ddd");
      picture.line(EDGE, at, EDGE + SIZE, at, "#ddd");
      picture.label(at, EDGE + SIZE + 15, "middle", "#333", tenth == BINS ? "1" : "0." + tenth);
      picture.label(
          EDGE - 6,
          EDGE + SIZE - (at - EDGE) + 4,
          "end",
          "#333",
          tenth == BINS ? "1" : "0." + tenth);
    }
    picture.line(EDGE, EDGE + SIZE, EDGE + SIZE, EDGE, "#999");
    picture.label(
        EDGE + SIZE / 2.0, EDGE + SIZE + 35, "middle", "#333", "score of the first topic");
    picture.upright(15, EDGE + SIZE / 2.0 + 60, "share of them right");
    picture.label(
        EDGE, EDGE - 20, "start", "#333", "Unseen sources; a number is how many articles");
  }
}
