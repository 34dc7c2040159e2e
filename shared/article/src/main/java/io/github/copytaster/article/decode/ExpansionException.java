package io.github.copytaster.article.decode;

import java.io.IOException;

/** Compressed content that expands too much: a bomb, or a table of zeros. */
public final class ExpansionException extends IOException {

  private static final long serialVersionUID = 1L;

  ExpansionException(String message) {
    super(message);
  }
}
