package io.github.copytaster.transformer.wordpiece;

import java.text.Normalizer;

/**
 * Text without case, accents and invisible characters, every space a plain one.
 *
 * @param text the plain text
 * @param places where the asked places of the original lie in it
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record PlainText(String text, int[] places) {

  static String of(String text) {
    return of(text, new int[0]).text();
  }

  /** Places are offsets in {@code text}, from small to large. */
  static PlainText of(String text, int[] places) {
    StringBuilder plain = new StringBuilder(text.length());
    int[] found = new int[places.length];
    int done = 0;
    for (int number = 0; number < places.length; number++) {
      append(text.substring(done, places[number]), plain);
      done = places[number];
      found[number] = plain.length();
    }
    append(text.substring(done), plain);
    return new PlainText(plain.toString(), found);
  }

  private static void append(String part, StringBuilder plain) {
    StringBuilder spaced = new StringBuilder(part.length() + 16);
    part.codePoints().forEach(codePoint -> space(codePoint, spaced));
    String decomposed = Normalizer.normalize(spaced, Normalizer.Form.NFD);
    decomposed
        .codePoints()
        .filter(codePoint -> !Letters.isAccent(codePoint))
        // One at a time: the reference knows no rule for the last sigma of a Greek word.
        .map(Character::toLowerCase)
        .forEach(plain::appendCodePoint);
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
