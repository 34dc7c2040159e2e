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
    String text, Container holder, float linkShare, int links, float boldShare, float words) {}
