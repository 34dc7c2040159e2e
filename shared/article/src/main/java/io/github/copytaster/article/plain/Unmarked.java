package io.github.copytaster.article.plain;

import io.github.copytaster.article.DroppedText;
import java.util.List;

/**
 * Text without what a board, a browser or a printer put into it.
 *
 * @param text what a reader would see of it
 * @param dropped what was taken out and says something: addresses, running heads
 */
public record Unmarked(String text, List<DroppedText> dropped) {

  public Unmarked {
    dropped = List.copyOf(dropped);
  }

  static Unmarked asItIs(String text) {
    return new Unmarked(text, List.of());
  }
}
