package io.github.copytaster.article.headline;

import java.util.ArrayList;
import java.util.List;

/** A row of numbers for every line that may be the headline; training and cleaning share it. */
public final class HeadlineMeasures {

  private static final List<String> NAMES = names();
  private static final int PLACE = Looks.NAMES.size();
  private static final int KINSHIP = PLACE + Place.NAMES.size();
  private static final int NEIGHBOURS = KINSHIP + Kinship.NAMES.size();
  private static final int RIVALS = NEIGHBOURS + Neighbours.NAMES.size();

  private HeadlineMeasures() {}

  /** What each number of a row says; a stored model is bound to this order. */
  public static List<String> names() {
    List<String> names = new ArrayList<>(Looks.NAMES);
    names.addAll(Place.NAMES);
    names.addAll(Kinship.NAMES);
    names.addAll(Neighbours.NAMES);
    names.addAll(Rivals.NAMES);
    return List.copyOf(names);
  }

  /** The rows of these lines, in their order. */
  public static float[][] rows(Head head, int[] candidates) {
    float[][] rows = new float[candidates.length][NAMES.size()];
    float[] shares = new float[candidates.length];
    float[] words = new float[candidates.length];
    Kinship kinship = new Kinship(head, candidates);
    Neighbours neighbours = new Neighbours(head);
    for (int row = 0; row < rows.length; row++) {
      int at = candidates[row];
      Looks.fill(head.shape(at), head.line(at), rows[row], 0);
      Place.fill(head, at, rows[row], PLACE);
      kinship.fill(at, rows[row], KINSHIP);
      neighbours.fill(at, rows[row], NEIGHBOURS);
      shares[row] = rows[row][KINSHIP];
      words[row] = head.words(at);
    }
    Rivals.fill(shares, words, rows, RIVALS);
    return rows;
  }
}
