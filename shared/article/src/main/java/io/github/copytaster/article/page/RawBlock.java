package io.github.copytaster.article.page;

/**
 * A block as the walk found it.
 *
 * @param text one line
 * @param holder the block-level element it stands in
 * @param linkShare share of its signs that are a link
 * @param links number of links in it
 * @param boldShare share of its signs in bold
 * @param words its words
 */
record RawBlock(
    String text, Container holder, float linkShare, int links, float boldShare, float words) {

  private static final float LONG = 8;
  private static final float LINKED = 0.4f;

  /** Whether it is a sentence rather than a label or a link. */
  boolean isRunningText() {
    return words >= LONG && linkShare < LINKED;
  }
}
