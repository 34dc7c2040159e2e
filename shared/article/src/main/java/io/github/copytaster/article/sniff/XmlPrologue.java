package io.github.copytaster.article.sniff;

/**
 * What may stand before a root element: declarations, instructions, comments and a DOCTYPE. By
 * hand, because a pattern for it overflowed the stack on 100,000 hyphens.
 */
final class XmlPrologue {

  private XmlPrologue() {}

  /** The text from its first element on, "" if there is none. */
  static String skip(String text) {
    int at = 0;
    while (at < text.length()) {
      int next = after(text, at);
      if (next == at) {
        return text.substring(at);
      }
      at = next;
    }
    return "";
  }

  // The place after one part of the prologue, or the same place if there is none.
  private static int after(String text, int at) {
    if (Character.isWhitespace(text.charAt(at))) {
      return at + 1;
    }
    if (text.startsWith("<?", at)) {
      return afterNext(text, "?>", at);
    }
    if (text.startsWith("<!--", at)) {
      return afterNext(text, "-->", at);
    }
    return text.regionMatches(true, at, "<!DOCTYPE", 0, 9) ? afterDoctype(text, at) : at;
  }

  private static int afterDoctype(String text, int at) {
    int open = text.indexOf('[', at);
    int close = text.indexOf('>', at);
    return open < 0 || (close >= 0 && close < open)
        ? afterNext(text, ">", at)
        : afterSubset(text, open);
  }

  // "]>", or "]", a line end and ">".
  private static int afterSubset(String text, int open) {
    for (int at = text.indexOf(']', open); at >= 0; at = text.indexOf(']', at + 1)) {
      int next = at + 1;
      while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
        next++;
      }
      if (next < text.length() && text.charAt(next) == '>') {
        return next + 1;
      }
    }
    return text.length();
  }

  private static int afterNext(String text, String end, int from) {
    int found = text.indexOf(end, from);
    return found < 0 ? text.length() : found + end.length();
  }
}
