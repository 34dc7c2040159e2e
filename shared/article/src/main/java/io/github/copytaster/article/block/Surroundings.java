package io.github.copytaster.article.block;

import java.util.Arrays;
import java.util.List;

/** Where a block stood on a page, as numbers for the block model. Immutable. */
public final class Surroundings {

  /** What {@code measures} of {@link #of} holds, in order. Flags are 0 or 1, shares 0 to 1. */
  public static final List<String> MEASURES =
      List.of(
          "link-share",
          "links",
          "in-article",
          "in-main",
          "in-nav",
          "in-aside",
          "in-header",
          "in-footer",
          "in-figure",
          "in-figcaption",
          "in-li",
          "in-table",
          "in-form",
          "in-blockquote",
          "in-section",
          "bad-names-above",
          "good-names-above",
          "own-bad-name",
          "hidden",
          "in-body-container",
          "depth",
          "article-mass",
          "in-comments",
          "is-p",
          "is-heading",
          "is-h1",
          "is-li",
          "is-div",
          "is-cell-or-span",
          "parent-mass",
          "grandparent-mass",
          "in-best-parent",
          "in-best-grandparent",
          "container-score",
          "in-top-container",
          "parents-children",
          "title-overlap",
          "blocks-after-headline",
          "bold-share",
          "in-headlines-container");

  /** In how many ways blocks are said to stand alike. */
  public static final int GROUPINGS = 4;

  /** The block stood on no page. */
  public static final Surroundings NONE = new Surroundings(new float[0], new int[0], new int[0]);

  private final float[] measures;
  private final int[] pathWords;
  private final int[] groups;

  private Surroundings(float[] measures, int[] pathWords, int[] groups) {
    this.measures = measures;
    this.pathWords = pathWords;
    this.groups = groups;
  }

  /**
   * The surroundings of one block. The arrays are handed over: thousands of blocks share them, and
   * the caller does not change them any more.
   *
   * @param measures one per name in {@link #MEASURES}
   * @param pathWords hashes of the element names, classes and ids above the block
   * @param groups {@link #GROUPINGS} numbers, each shared by the blocks that stand alike in one way
   */
  public static Surroundings of(float[] measures, int[] pathWords, int[] groups) {
    if (measures.length != MEASURES.size()) {
      throw new IllegalArgumentException(
          "expected " + MEASURES.size() + " measures, found " + measures.length);
    }
    if (groups.length != GROUPINGS) {
      throw new IllegalArgumentException(
          "expected " + GROUPINGS + " groups, found " + groups.length);
    }
    return new Surroundings(measures, pathWords, groups);
  }

  /** One measure, by its place in {@link #MEASURES}. */
  public float measure(int at) {
    return measures[at];
  }

  void copyMeasures(float[] target, int at) {
    System.arraycopy(measures, 0, target, at, measures.length);
  }

  int[] pathWords() {
    return pathWords;
  }

  int group(int grouping) {
    return groups[grouping];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Surroundings surroundings
        && Arrays.equals(measures, surroundings.measures)
        && Arrays.equals(pathWords, surroundings.pathWords)
        && Arrays.equals(groups, surroundings.groups);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(measures) + Arrays.hashCode(pathWords);
  }
}
