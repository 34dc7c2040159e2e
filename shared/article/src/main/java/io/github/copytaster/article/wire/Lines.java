package io.github.copytaster.article.wire;

/** Text on one line. Written by hand because every string of every item comes through here. */
public final class Lines {

  private Lines() {}

  /** Stripped, each run of white space a single blank. */
  public static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean gap = false;
    for (int at = 0; at < text.length(); at++) {
      char sign = text.charAt(at);
      if (isSpace(sign)) {
        gap = line.length() > 0;
        continue;
      }
      if (gap) {
        line.append(' ');
        gap = false;
      }
      line.append(sign);
    }
    return line.length() == text.length() ? text : line.toString();
  }

  /** White space of any kind, the unbreakable and control characters too. */
  static boolean isSpace(char sign) {
    return sign <= ' '
        || (sign >= 0x80
            && (sign == 0x85 || sign == 0xA0 || Character.isWhitespace(sign) || sign == 0x202F));
  }
}
