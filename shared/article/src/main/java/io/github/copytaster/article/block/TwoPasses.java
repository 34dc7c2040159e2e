package io.github.copytaster.article.block;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/**
 * Trees that judge each block by its measures, and trees that judge it again knowing what the first
 * thought of the others.
 *
 * @param first sees the rows of {@link BlockFeatures}
 * @param second sees the rows of {@link #secondRows}
 */
public record TwoPasses(Trees first, Trees second) {

  /** How many inputs the second pass has in plain text. */
  public static final int SECOND_TEXT_COUNT = Context.COUNT;

  /** How many it has on a page. */
  public static final int SECOND_PAGE_COUNT = SECOND_TEXT_COUNT + StandingAlike.COUNT;

  /**
   * The inputs of the second pass; training and cleaning share them.
   *
   * @param blocks of one document
   * @param rows of the first pass, one a block
   * @param odds what the first pass made of them
   */
  public static float[][] secondRows(List<Block> blocks, float[][] rows, float[] odds) {
    FirstPass first = new FirstPass(rows, odds);
    boolean onPage = Block.areOnPage(blocks);
    float[][] second = Context.rows(rows, first, onPage ? SECOND_PAGE_COUNT : SECOND_TEXT_COUNT);
    if (onPage) {
      StandingAlike.fill(blocks, first, second);
    }
    return second;
  }

  float[] probabilities(List<Block> blocks, float[][] rows) {
    float[] scores = second.scores(secondRows(blocks, rows, first.scores(rows)));
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
