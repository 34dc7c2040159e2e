package io.github.copytaster.article.plain;

import java.util.Arrays;
import java.util.List;

/**
 * The width at which a text was broken, taken from the text: nearly no line is longer, and most
 * lines are broken where the next word would not have fitted, in the middle of a sentence.
 */
final class WrapWidth {

  static final int NONE = 0;

  private static final int NARROWEST = 18;
  // Lists and verse are as narrow: below this width lines must show more.
  private static final int NARROW = 30;
  private static final int LEAST_NARROW_LINES = 8;
  private static final int LEAST_RAGGED = 60;
  private static final int WIDEST = 140;
  private static final int LEAST_LINES = 4;
  private static final int LEAST_HEADED = 24;

  private WrapWidth() {}

  /** The width in signs, or {@link #NONE} if the lines are paragraphs. */
  static int of(List<String> lines) {
    int[] lengths = new int[lines.size()];
    int filled = 0;
    for (String line : lines) {
      int length = line.strip().length();
      lengths[filled] = length;
      filled += length > 0 ? 1 : 0;
    }
    if (filled < LEAST_LINES) {
      return NONE;
    }
    Arrays.sort(lengths, 0, filled);
    // A headline may be longer than the column below it, and so may a page's head.
    int longer =
        Math.max(filled / 20, filled > LEAST_HEADED ? 2 : filled > LEAST_NARROW_LINES ? 1 : 0);
    int width = lengths[filled - 1 - longer];
    return width >= NARROWEST && width <= WIDEST && isBrokenAt(lines, width) ? width : NONE;
  }

  /** Of the lines that another follows: those that are full, and go on in small letters. */
  private record Breaks(int followed, int full, int small) {

    static Breaks at(int width, List<String> lines) {
      int followed = 0;
      int full = 0;
      int small = 0;
      for (int at = 0; at + 1 < lines.size(); at++) {
        String next = lines.get(at + 1).strip();
        if (lines.get(at).isBlank() || next.isEmpty()) {
          continue;
        }
        followed++;
        if (isFull(lines.get(at).strip(), next, width)) {
          full++;
          small += Character.isLowerCase(next.charAt(0)) ? 1 : 0;
        }
      }
      return new Breaks(followed, full, small);
    }

    /** At least so many lines, so many tenths of them full, so many tenths of those going on. */
    boolean show(int lines, int fullTenths, int smallTenths) {
      return followed >= lines
          && full * 10 >= followed * fullTenths
          && small * 10 >= full * smallTenths;
    }
  }

  // Rows of a table are of one length too, but do not go on in small letters.
  private static boolean isBrokenAt(List<String> lines, int width) {
    Breaks breaks = Breaks.at(width, lines);
    return width < NARROW
        ? breaks.show(LEAST_NARROW_LINES, 7, 6)
        : breaks.show(LEAST_LINES - 1, 6, 4) || isRagged(lines, width);
  }

  // Out of a PDF lines are as wide as their letters are: by count the next word would have fitted.
  private static boolean isRagged(List<String> lines, int width) {
    return width >= LEAST_RAGGED
        && Breaks.at(width - width / 8, lines).show(LEAST_NARROW_LINES, 6, 5);
  }

  /** Whether the first word of {@code next} would not have fitted behind {@code line}. */
  static boolean isFull(String line, String next, int width) {
    int space = next.indexOf(' ');
    return line.length() + 1 + (space < 0 ? next.length() : space) > width;
  }
}
