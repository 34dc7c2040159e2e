package io.github.copytaster.article.wire;

import io.github.copytaster.article.RefusedCopyException;

/** Reads content of any format: what a container has read for it. */
public interface ContentReader {

  /**
   * Reads one whole content.
   *
   * @param charset as the container declares it, or ""
   * @return the name of its format
   * @throws RefusedCopyException if the content is at fault
   */
  String read(byte[] content, String charset, DraftSink sink) throws RefusedCopyException;
}
