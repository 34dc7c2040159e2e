package io.github.copytaster.labels.region;

/** Finds a dateline at the start of a body: "LONDON, Jan 3 (Reuters) - ", "BELGRADO, Jun 24 -". */
final class Dateline {

  private static final int LONGEST = 110;
  private static final int LONGEST_PLACE = 75;
  private static final int LONGEST_BRACKET = 25;

  private Dateline() {}

  /**
   * Offset in {@code text} behind the dateline that starts at {@code from}; {@code from} if none.
   */
  static int end(String text, int from) {
    int limit = Math.min(text.length(), from + LONGEST);
    int at = from;
    while (at < limit && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    if (at >= limit || !Character.isUpperCase(text.charAt(at))) {
      return from;
    }
    int placeEnd = -1;
    boolean bracket = false;
    for (int sign = at; sign < limit; sign++) {
      char one = text.charAt(sign);
      if (one == '(') {
        int close = text.indexOf(')', sign);
        if (close < 0 || close > sign + LONGEST_BRACKET) {
          return from;
        }
        bracket = true;
        placeEnd = placeEnd < 0 ? sign : placeEnd;
        sign = close;
      } else if (isDash(text, sign)) {
        placeEnd = placeEnd < 0 ? sign : placeEnd;
        boolean placed = bracket || capitals(text, at, placeEnd);
        return placed && sign - at < LONGEST_PLACE ? sign + 1 : from;
      } else if (one == ',' && placeEnd < 0) {
        placeEnd = sign;
      } else if (!Character.isLetterOrDigit(one) && " .',/’-".indexOf(one) < 0) {
        return from;
      }
    }
    return from;
  }

  private static boolean isDash(String text, int at) {
    char sign = text.charAt(at);
    if (sign == '—' || sign == '–') {
      return true;
    }
    boolean spaceAfter = at + 1 < text.length() && text.charAt(at + 1) == ' ';
    if (sign == ':') {
      return spaceAfter;
    }
    boolean doubled = at + 1 < text.length() && text.charAt(at + 1) == '-';
    return sign == '-' && (doubled || (spaceAfter && at > 0 && text.charAt(at - 1) == ' '));
  }

  private static boolean capitals(String text, int from, int to) {
    for (int at = from; at < to; at++) {
      if (Character.isLowerCase(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }
}
