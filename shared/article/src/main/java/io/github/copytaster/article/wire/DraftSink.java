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
}
