package io.github.copytaster.article.block;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Trees that judge each block by its measures, and trees that judge it again knowing what the first
 * thought of the others.
 *
 * @param first sees the rows of {@link BlockFeatures}
 * @param second sees the rows of {@link #secondRows}
 */
public record TwoPasses(Trees first, Trees second) {

  /** How many inputs the second pass has. */
  public static final int SECOND_COUNT = Context.COUNT;

  /**
   * The inputs of the second pass; training and cleaning share them.
   *
   * @param rows of one document
   * @param odds what the first pass made of them
   */
  public static float[][] secondRows(float[][] rows, float[] odds) {
    return Context.rows(rows, odds);
  }

  float[] probabilities(float[][] rows) {
    float[] scores = second.scores(secondRows(rows, first.scores(rows)));
    for (int at = 0; at < scores.length; at++) {
      scores[at] = LogOdds.probability(scores[at]);
    }
    return scores;
  }

  void write(DataOutputStream out) throws IOException {
    first.write(out);
    second.write(out);
  }

  static TwoPasses read(DataInputStream in) throws IOException {
    return new TwoPasses(Trees.read(in), Trees.read(in));
  }
}
