package io.github.copytaster.article.wire;

import io.github.copytaster.article.plain.PlainText;
import java.util.List;

/** Plain text, of which nothing is known but its lines. */
public final class PlainTextReader {

  private PlainTextReader() {}

  public static Draft read(String text) {
    return Draft.plain(PlainText.blocks(text));
  }

  static List<String> paragraphs(String text) {
    return PlainText.paragraphs(text);
  }
}
