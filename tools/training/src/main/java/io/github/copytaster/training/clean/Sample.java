package io.github.copytaster.training.clean;

import io.github.copytaster.article.block.Block;
import io.github.copytaster.article.page.Page;
import io.github.copytaster.article.plain.PlainText;
import java.util.List;

/**
 * One document with its true body.
 *
 * @param id as the set names it
 * @param set the set it comes from ("scrapinghub", "daniel")
 * @param render what was done to it ("html", "blocks", "seedlike")
 * @param group documents of one group never stand on both sides of a fold: renders of one page,
 *     pages of one site
 * @param html whether {@code content} is a page rather than plain text
 * @param content what the cleaner gets
 * @param gold the true body
 * @param headlineInGold whether the set's convention counts the headline as body
 * @param made whether it was made here for training, and is measured by nobody
 */
public record Sample(
    String id,
    String set,
    String render,
    String group,
    boolean html,
    String content,
    String gold,
    boolean headlineInGold,
    boolean made) {

  /** The content cut into blocks, as the cleaner cuts it. */
  List<Block> blocks() {
    return html ? Page.of(content).blocks() : PlainText.blocks(content);
  }

  /** The same story as other plain text. */
  Sample as(String newRender, String text) {
    return new Sample(
        id + "-" + newRender, set, newRender, group, false, text, gold, headlineInGold, true);
  }

  /** Which of {@code folds} folds it belongs to; documents of a group share one. */
  int fold(int folds) {
    return fold(group, folds);
  }

  /** Which of {@code folds} folds a group belongs to, in every set of samples. */
  static int fold(String group, int folds) {
    return Math.floorMod((group.hashCode() * 0x9E3779B1) >>> 8, folds);
  }
}
