package io.github.copytaster.article.wire;

import io.github.copytaster.article.plain.PlainText;

/** Plain text, of which nothing is known but its lines. */
public final class PlainTextReader {

  private PlainTextReader() {}

  public static Draft read(String text) {
    return Draft.plain(PlainText.blocks(text));
  }
}
