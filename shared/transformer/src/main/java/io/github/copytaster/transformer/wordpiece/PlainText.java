package io.github.copytaster.transformer.wordpiece;

import java.text.Normalizer;

/** Text without case, accents and invisible characters, every space a plain one. */
final class PlainText {

  private PlainText() {}

  static String of(String text) {
    StringBuilder spaced = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(codePoint -> space(codePoint, spaced));
    String decomposed = Normalizer.normalize(spaced, Normalizer.Form.NFD);
    StringBuilder plain = new StringBuilder(decomposed.length());
    decomposed
        .codePoints()
        .filter(codePoint -> !Letters.isAccent(codePoint))
        // One at a time: the reference knows no rule for the last sigma of a Greek word.
        .map(Character::toLowerCase)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  private static void space(int codePoint, StringBuilder spaced) {
    if (Letters.isSpace(codePoint)) {
      spaced.append(' ');
      return;
    }
    if (Letters.isNothing(codePoint)) {
      return;
    }
    if (Letters.isChinese(codePoint)) {
      spaced.append(' ').appendCodePoint(codePoint).append(' ');
      return;
    }
    spaced.appendCodePoint(codePoint);
  }
}
