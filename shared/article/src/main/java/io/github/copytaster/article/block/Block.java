package io.github.copytaster.article.block;

import java.util.List;

/**
 * One block of text: a line of plain text or a block-level element of a page.
 *
 * @param text non-blank, one line
 * @param blankLinesBefore how many empty lines stood before it; 0 on a page
 * @param surroundings where it stood on a page, {@link Surroundings#NONE} in plain text
 */
public record Block(String text, int blankLinesBefore, Surroundings surroundings) {

  /** A line of plain text. */
  public static Block line(String text, int blankLinesBefore) {
    return new Block(text, blankLinesBefore, Surroundings.NONE);
  }

  /** Whether it stood on a page. */
  public boolean onPage() {
    return !surroundings.equals(Surroundings.NONE);
  }

  /** Whether a document is a page: its blocks stand on one, all or none. */
  static boolean areOnPage(List<Block> blocks) {
    return !blocks.isEmpty() && blocks.get(0).onPage();
  }
}
