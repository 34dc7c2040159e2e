package io.github.copytaster.transformer.wordpiece;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Splits text into the word pieces of a vocabulary. Immutable, thread-safe. */
public final class WordPieces {

  private static final String UNKNOWN = "[UNK]";
  private static final String START = "[CLS]";
  private static final String END = "[SEP]";
  private static final String INSIDE = "##";
  // As the reference: a longer run is no word.
  private static final int LONGEST_WORD = 100;

  private final Map<String, Integer> first = new HashMap<>();
  private final Map<String, Integer> inside = new HashMap<>();
  private final int longest;
  private final int unknown;
  private final int start;
  private final int end;

  /**
   * @param vocabulary the pieces in the order of their numbers, those within a word marked "##"
   * @throws IllegalArgumentException if a special piece is missing
   */
  public WordPieces(List<String> vocabulary) {
    int most = 0;
    for (int number = 0; number < vocabulary.size(); number++) {
      String piece = vocabulary.get(number);
      boolean within = piece.startsWith(INSIDE) && piece.length() > INSIDE.length();
      (within ? inside : first).put(within ? piece.substring(INSIDE.length()) : piece, number);
      most = Math.max(most, piece.length());
    }
    this.longest = most;
    this.unknown = special(UNKNOWN);
    this.start = special(START);
    this.end = special(END);
  }

  private int special(String piece) {
    Integer number = first.get(piece);
    if (number == null) {
      throw new IllegalArgumentException(
          "expected the piece " + piece + " in the vocabulary, found none");
    }
    return number;
  }

  /**
   * Numbers of the pieces of {@code text} between the marks of start and end.
   *
   * @param most marks included; the rest of the text is left out
   */
  public long[] numbers(String text, int most) {
    return pieces(text, new int[0], most).numbers();
  }

  /**
   * The same, and which piece stands at each of some places.
   *
   * @param places offsets in {@code text}, from small to large
   */
  public Pieces pieces(String text, int[] places, int most) {
    PlainText plain = PlainText.of(text, places);
    Target target = new Target(most - 1);
    target.add(start, 0);
    split(plain.text(), target);
    int[] at = target.at(plain.places());
    return new Pieces(target.closed(end), at);
  }

  private void split(String plain, Target target) {
    int at = 0;
    while (at < plain.length() && !target.isFull()) {
      int codePoint = plain.codePointAt(at);
      int next = at + Character.charCount(codePoint);
      if (!Letters.isSpace(codePoint)) {
        next = Letters.isSign(codePoint) ? next : wordEnd(plain, next);
        word(plain, at, next, target);
      }
      at = next;
    }
  }

  private static int wordEnd(String plain, int from) {
    int at = from;
    while (at < plain.length()) {
      int codePoint = plain.codePointAt(at);
      if (Letters.isSpace(codePoint) || Letters.isSign(codePoint)) {
        return at;
      }
      at += Character.charCount(codePoint);
    }
    return at;
  }

  // The longest known piece, again and again; a word that cannot be written so is unknown whole.
  private void word(String plain, int from, int to, Target target) {
    if (plain.codePointCount(from, to) > LONGEST_WORD) {
      target.add(unknown, to);
      return;
    }
    int before = target.size();
    Map<String, Integer> pieces = first;
    int at = from;
    while (at < to) {
      int pieceEnd = Math.min(to, at + longest);
      Integer number = pieces.get(plain.substring(at, pieceEnd));
      while (number == null && pieceEnd > at + 1) {
        pieceEnd--;
        number = pieces.get(plain.substring(at, pieceEnd));
      }
      if (number == null) {
        target.cutBack(before);
        target.add(unknown, to);
        return;
      }
      target.add(number, pieceEnd);
      at = pieceEnd;
      pieces = inside;
    }
  }

  /**
   * Numbers so far, and where in the text each ends. A word may run over the limit; what is over is
   * cut when it is closed.
   */
  private static final class Target {

    private final int most;
    private long[] numbers = new long[256];
    private int[] ends = new int[256];
    private int size;

    Target(int most) {
      this.most = most;
    }

    void add(int number, int textEnd) {
      if (size == numbers.length) {
        numbers = Arrays.copyOf(numbers, size * 2);
        ends = Arrays.copyOf(ends, size * 2);
      }
      numbers[size] = number;
      ends[size++] = textEnd;
    }

    int size() {
      return size;
    }

    void cutBack(int earlier) {
      size = earlier;
    }

    boolean isFull() {
      return size >= most;
    }

    // The first piece that ends behind a place; places and pieces both go from small to large.
    int[] at(int[] places) {
      int[] found = new int[places.length];
      int piece = 1;
      for (int number = 0; number < places.length; number++) {
        while (piece < size && ends[piece] <= places[number]) {
          piece++;
        }
        found[number] = piece < Math.min(size, most) ? piece : Pieces.UNREAD;
      }
      return found;
    }

    long[] closed(int end) {
      size = Math.min(size, most);
      add(end, Integer.MAX_VALUE);
      return Arrays.copyOf(numbers, size);
    }
  }
}
