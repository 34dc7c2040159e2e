package io.github.copytaster.labels.text;

/** What stands between a word and the word before it. */
public enum Gap {
  /** Nothing: the first word of the text, or two words that touch ("東京" is two). */
  NONE,
  /** White space on one line. */
  SPACE,
  /** A hyphen alone: "Guinea-Bissau". */
  HYPHEN,
  /** An apostrophe alone: "Côte d'Ivoire". */
  APOSTROPHE,
  /** A comma, with or without space: "Paris, Texas". */
  COMMA,
  /** A full stop, with or without space: the end of a sentence, or "St. Petersburg". */
  DOT,
  /** Another mark that ends a sentence or clause: {@code ! ? ; : …}. */
  STOP,
  /** At least one line break: another paragraph, or the headline's end. */
  LINE,
  /** Anything else: quotation marks, brackets, dashes, slashes. */
  OTHER
}
