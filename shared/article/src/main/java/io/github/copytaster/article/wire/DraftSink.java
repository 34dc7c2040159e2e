package io.github.copytaster.article.wire;

import io.github.copytaster.article.RefusedCopyException;
import io.github.copytaster.article.RejectionCode;

/** Takes drafts one by one, so that a file of many articles is never held as a whole. */
public interface DraftSink {

  /**
   * Takes one.
   *
   * @throws RefusedCopyException if the file now has too many items
   */
  void accept(Draft draft) throws RefusedCopyException;

  /**
   * Notes an item that gives no article: it is none by its format's own word (a picture, an event,
   * a plan), or cannot be read.
   *
   * @param item its guid or its place in the file, "" to have it named by its number
   * @param code {@link RejectionCode#NO_ARTICLE} if it is no story
   * @param found what it is, for example "a picture"
   * @throws RefusedCopyException if the file now has too many items
   */
  void refuse(String item, RejectionCode code, String found) throws RefusedCopyException;
}
