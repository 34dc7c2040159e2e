package io.github.copytaster.training.clean;

import io.github.copytaster.article.block.Trees;
import io.github.copytaster.article.headline.HeadlineMeasures;
import io.github.copytaster.article.headline.HeadlineModel;
import java.util.ArrayList;
import java.util.List;

/** Trains the headline model. */
final class HeadlineTrainer {

  private static final TreeTrainer.Settings SETTINGS =
      new TreeTrainer.Settings(200, 0.1f, 2, 0.25f, 0.6f);

  /** Log odds from which a line is taken: a wrong title costs more than none. */
  private static final float LEAST = -1.2f;

  /** Lines that are no headline count together at most as ten that are. */
  private static final float MOST_OTHERS = 10;

  private HeadlineTrainer() {}

  static HeadlineModel train(List<HeadlineRows> documents) {
    List<float[]> lines = new ArrayList<>();
    List<Boolean> right = new ArrayList<>();
    List<Float> weights = new ArrayList<>();
    for (HeadlineRows document : documents) {
      if (document.isClear()) {
        float weight = weight(document.sample());
        int rows = document.rows().length;
        for (int row = 0; row < rows; row++) {
          boolean isRight = document.isRight(row);
          lines.add(document.rows()[row]);
          right.add(isRight);
          weights.add(isRight ? weight : weight * Math.min(1, MOST_OTHERS / rows));
        }
      }
    }
    boolean[] headline = new boolean[lines.size()];
    float[] weight = new float[lines.size()];
    for (int at = 0; at < headline.length; at++) {
      headline[at] = right.get(at);
      weight[at] = weights.get(at);
    }
    if (lines.isEmpty()) {
      return new HeadlineModel(Trees.none(), 0);
    }
    return new HeadlineModel(
        TreeTrainer.train(lines, HeadlineMeasures.names().size(), headline, weight, SETTINGS),
        LEAST);
  }

  // Pages of which there are several renders count less a render; what is made looks all alike.
  private static float weight(HeadlineSample sample) {
    return switch (sample.set()) {
      case "daniel" -> 1;
      case "wcxb" -> 0.6f;
      case "made" -> 0.5f;
      default -> 0.4f;
    };
  }
}
