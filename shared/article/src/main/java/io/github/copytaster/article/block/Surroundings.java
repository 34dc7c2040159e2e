package io.github.copytaster.article.block;

import java.util.Arrays;

/** Where a block stood on a page, as numbers for the block model. Immutable. */
public final class Surroundings {

  /** The block stood on no page. */
  public static final Surroundings NONE = new Surroundings(new float[0], new int[0]);

  private final float[] measures;
  private final int[] pathWords;

  private Surroundings(float[] measures, int[] pathWords) {
    this.measures = measures;
    this.pathWords = pathWords;
  }

  /**
   * The surroundings of one block.
   *
   * @param measures one per name in the page's list of measures, in its order
   * @param pathWords hashes of the element names, classes and ids above the block
   */
  public static Surroundings of(float[] measures, int[] pathWords) {
    return new Surroundings(measures.clone(), pathWords.clone());
  }

  float measure(int at) {
    return measures[at];
  }

  int[] pathWords() {
    return pathWords;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Surroundings surroundings
        && Arrays.equals(measures, surroundings.measures)
        && Arrays.equals(pathWords, surroundings.pathWords);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(measures) + Arrays.hashCode(pathWords);
  }
}
