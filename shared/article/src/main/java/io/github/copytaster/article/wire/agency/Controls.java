package io.github.copytaster.article.wire.agency;

/** The control characters of agency wires. */
final class Controls {

  static final char START_OF_HEADER = 1;
  static final char START_OF_TEXT = 2;
  static final char END_OF_TEXT = 3;
  static final char END_OF_TRANSMISSION = 4;
  static final char BACKSPACE = 8;

  private Controls() {}

  /** Without control characters except line ends and tabs; a lone carriage return is a line end. */
  static String strip(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      char sign = text.charAt(at);
      if (sign == '\r') {
        boolean crlf = at + 1 < text.length() && text.charAt(at + 1) == '\n';
        clean.append(crlf ? "" : "\n");
      } else if (sign == '\n' || sign == '\t' || (sign >= ' ' && sign != 0x7F)) {
        clean.append(sign);
      }
    }
    return clean.toString();
  }
}
