package io.github.copytaster.training.topic;

import io.github.copytaster.labels.Concept;
import java.util.List;

/** Which topics are taken for which: people's first topic by row, the model's by column. */
final class ConfusionChart {

  private static final int CELL = 30;
  private static final int LEFT = 270;
  private static final int TOP = 270;

  private ConfusionChart() {}

  static String of(List<Prediction> predictions, List<Concept> topics) {
    int size = topics.size();
    int[][] counts = new int[size][size];
    int[] rows = new int[size];
    for (Prediction prediction : predictions) {
      int given = prediction.example().given().get(0);
      counts[given][prediction.first()]++;
      rows[given]++;
    }
    Svg picture = new Svg(LEFT + size * CELL + 20, TOP + size * CELL + 40);
    for (int given = 0; given < size; given++) {
      double y = TOP + given * CELL;
      picture.label(LEFT - 6, y + CELL * 0.65, "end", "#333", topics.get(given).name());
      picture.upright(LEFT + given * CELL + CELL * 0.65, TOP - 6, topics.get(given).name());
      for (int said = 0; said < size; said++) {
        cell(picture, LEFT + said * CELL, y, counts[given][said], rows[given], given == said);
      }
    }
    picture.label(
        LEFT, TOP + size * CELL + 25, "start", "#333", "rows: given by people; columns: said");
    return picture.finished();
  }

  private static void cell(Svg picture, double x, double y, int count, int row, boolean right) {
    double share = row == 0 ? 0 : (double) count / row;
    int pale = (int) Math.round(255 - 190 * Math.sqrt(share));
    String fill =
        right
            ? String.format("#%02x%02xf0", pale, Math.min(255, pale + 30))
            : String.format("#f5%02x%02x", pale, pale);
    picture.rectangle(x, y, CELL - 1.0, CELL - 1.0, count == 0 ? "#f7f7f7" : fill);
    if (count > 0) {
      picture.label(
          x + CELL / 2.0,
          y + CELL * 0.62,
          "middle",
          share > 0.6 ? "white" : "#333",
          Integer.toString(count));
    }
  }
}
