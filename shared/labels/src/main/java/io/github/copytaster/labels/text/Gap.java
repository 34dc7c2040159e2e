package io.github.copytaster.labels.text;

/** What stands between a word and the word before it. */
public enum Gap {
  /** Nothing: the first word of the text, or two words that touch ("東京" is two). */
  NONE(0),
  /** White space on one line. */
  SPACE(1),
  /** A hyphen alone: "Guinea-Bissau". */
  HYPHEN(2),
  /** An apostrophe alone: "Côte d'Ivoire". */
  APOSTROPHE(3),
  /** A comma, with or without space: "Paris, Texas". */
  COMMA(4),
  /** A full stop, with or without space: the end of a sentence, or "St. Petersburg". */
  DOT(5),
  /** Another mark that ends a sentence or clause: {@code ! ? ; : …}. */
  STOP(6),
  /** At least one line break: another paragraph, or the headline's end. */
  LINE(7),
  /** Anything else: quotation marks, brackets, dashes, slashes. */
  OTHER(8);

  private static final Gap[] BY_CODE = values();

  private final byte code;

  Gap(int code) {
    this.code = (byte) code;
  }

  /** Its place in the order above, for where many are kept. */
  byte code() {
    return code;
  }

  static Gap of(byte code) {
    return BY_CODE[code];
  }
}
