package io.github.copytaster.article.wire;

import io.github.copytaster.article.RefusedCopyException;

/** Takes drafts one by one, so that a file of many articles is never held as a whole. */
public interface DraftSink {

  /**
   * Takes one.
   *
   * @throws RefusedCopyException if the file now has too many items
   */
  void accept(Draft draft) throws RefusedCopyException;

  /**
   * Notes an item that is no article by its format's own word: a picture, an event, a plan.
   *
   * @param item its guid, or "" to have it named by its place in the file
   * @param found what it is, for example "a picture"
   * @throws RefusedCopyException if the file now has too many items
   */
  void refuse(String item, String found) throws RefusedCopyException;
}
