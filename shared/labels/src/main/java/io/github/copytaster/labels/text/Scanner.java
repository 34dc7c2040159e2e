package io.github.copytaster.labels.text;

import java.util.Arrays;

/** One pass over one text. Not to be used twice. */
final class Scanner {

  private static final long BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;
  private static final byte SPACE = Gap.SPACE.code();

  private final char[] text;
  private int size;
  private int[] starts;
  private int[] ends;
  private long[] hashes;
  private byte[] flags;
  private byte[] gaps;

  Scanner(String text) {
    this.text = text.toCharArray();
    // English has five letters and a space a word; the arrays grow where a text has shorter ones.
    int expected = this.text.length / 5 + 8;
    starts = new int[expected];
    ends = new int[expected];
    hashes = new long[expected];
    flags = new byte[expected];
    gaps = new byte[expected];
  }

  Tokens tokens() {
    int at = 0;
    int last = 0;
    while (at < text.length) {
      byte kind = Signs.kind(text[at]);
      if (kind == Signs.OTHER) {
        at++;
        continue;
      }
      if (size == starts.length) {
        grow();
      }
      gaps[size] = gap(last, at);
      starts[size] = at;
      at = kind == Signs.IDEOGRAPH ? ideograph(at) : abbreviationOrWord(at);
      last = ends[size];
      size++;
    }
    return new Tokens(size, starts, ends, hashes, flags, gaps);
  }

  // Between most words stands one space.
  private byte gap(int start, int end) {
    return end - start == 1 && text[start] == ' '
        ? SPACE
        : GapScanner.between(text, start, end).code();
  }

  private int ideograph(int at) {
    end(at + 1, (BASIS ^ text[at]) * PRIME, Tokens.UNCASED);
    return at + 1;
  }

  private int abbreviationOrWord(int at) {
    boolean dotted = at + 2 < text.length && text[at + 1] == '.' && isCapital(text[at]);
    int end = dotted ? abbreviationEnd(at) : at;
    return end > at ? abbreviation(at, end) : word(at);
  }

  // "U.S.", "U.A.E." and "U.S" before a comma: single capitals with dots between them.
  private int abbreviationEnd(int start) {
    int at = start;
    int letters = 0;
    while (at + 1 < text.length && isCapital(text[at]) && text[at + 1] == '.') {
      at += 2;
      letters++;
    }
    boolean undotted =
        letters > 0
            && at < text.length
            && isCapital(text[at])
            && (at + 1 == text.length || Signs.kind(text[at + 1]) == Signs.OTHER);
    if (undotted) {
      return at + 1;
    }
    boolean wordFollows = at < text.length && Signs.kind(text[at]) != Signs.OTHER;
    return letters >= 2 && !wordFollows ? at : start;
  }

  private int abbreviation(int start, int end) {
    long hash = BASIS;
    for (int at = start; at < end; at++) {
      if (text[at] != '.') {
        hash = (hash ^ Signs.lower(text[at])) * PRIME;
      }
    }
    int kinds = Tokens.CAPITALISED | Tokens.ALL_CAPITALS | Tokens.ABBREVIATION;
    int possessive = clitic(end) == Clitic.POSSESSIVE ? Tokens.POSSESSIVE : 0;
    end(end, hash, kinds | possessive);
    return possessive == 0 ? end : end + 2;
  }

  private int word(int start) {
    char[] signs = text;
    long hash = BASIS;
    int at = start;
    int unchanged = 0;
    while (at < signs.length) {
      char sign = signs[at];
      char small = Signs.folded(sign);
      if (small == 0) {
        if (!isInNumber(at)) {
          break;
        }
        small = sign;
      }
      unchanged |= small == sign ? 1 : 0;
      hash = (hash ^ small) * PRIME;
      at++;
    }
    boolean allCapitals = unchanged == 0 && at - start > 1;
    int kinds = first(signs[start]) | (allCapitals ? Tokens.ALL_CAPITALS : 0);
    if (at == signs.length || signs[at] == ' ') {
      return end(at, hash, kinds);
    }
    return withClitic(at, hash, kinds);
  }

  // The comma of "1,000" and the dot of "0.5".
  private boolean isInNumber(int at) {
    return (text[at] == ',' || text[at] == '.') && isDigit(at - 1) && isDigit(at + 1);
  }

  private int withClitic(int at, long hash, int kinds) {
    return switch (clitic(at)) {
      case NONE -> end(at, hash, kinds);
      case POSSESSIVE -> {
        end(at, hash, kinds | Tokens.POSSESSIVE);
        yield at + 2;
      }
      case SHORT -> contraction(at, at + 2, hash, kinds);
      case LONG -> contraction(at, at + 3, hash, kinds);
    };
  }

  private int contraction(int apostrophe, int end, long before, int kinds) {
    long hash = before;
    for (int at = apostrophe + 1; at < end; at++) {
      hash = (hash ^ Signs.lower(text[at])) * PRIME;
    }
    return end(end, hash, kinds);
  }

  private enum Clitic {
    NONE,
    POSSESSIVE,
    SHORT,
    LONG
  }

  // What an apostrophe at this place attaches: 's, 't 'd 'm, 're 've 'll; anything else divides.
  private Clitic clitic(int at) {
    if (at + 1 >= text.length || !Signs.isApostrophe(text[at])) {
      return Clitic.NONE;
    }
    char first = Signs.lower(text[at + 1]);
    if (!isWord(at + 2)) {
      if (first == 's') {
        return Clitic.POSSESSIVE;
      }
      return first == 't' || first == 'd' || first == 'm' ? Clitic.SHORT : Clitic.NONE;
    }
    if (isWord(at + 3)) {
      return Clitic.NONE;
    }
    char second = Signs.lower(text[at + 2]);
    boolean known =
        ((first == 'r' || first == 'v') && second == 'e') || (first == 'l' && second == 'l');
    return known ? Clitic.LONG : Clitic.NONE;
  }

  private static int first(char sign) {
    if (Signs.kind(sign) == Signs.DIGIT) {
      return Tokens.NUMBER;
    }
    if (isCapital(sign)) {
      return Tokens.CAPITALISED;
    }
    return Character.isLowerCase(sign) ? 0 : Tokens.UNCASED;
  }

  private static boolean isCapital(char sign) {
    return sign < 128 ? sign >= 'A' && sign <= 'Z' : Character.isUpperCase(sign);
  }

  private boolean isDigit(int at) {
    return at >= 0 && at < text.length && Signs.kind(text[at]) == Signs.DIGIT;
  }

  private boolean isWord(int at) {
    return at < text.length && Signs.kind(text[at]) != Signs.OTHER;
  }

  private int end(int end, long hash, int kinds) {
    ends[size] = end;
    hashes[size] = hash;
    flags[size] = (byte) kinds;
    return end;
  }

  private void grow() {
    int larger = size * 2;
    starts = Arrays.copyOf(starts, larger);
    ends = Arrays.copyOf(ends, larger);
    hashes = Arrays.copyOf(hashes, larger);
    flags = Arrays.copyOf(flags, larger);
    gaps = Arrays.copyOf(gaps, larger);
  }
}
