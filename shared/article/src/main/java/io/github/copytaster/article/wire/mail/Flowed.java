package io.github.copytaster.article.wire.mail;

/** RFC 3676: a line that ends with a blank goes on in the next. */
final class Flowed {

  private Flowed() {}

  /**
   * Joins flowed lines.
   *
   * @param delete whether the blank at the end is not part of the text (delsp=yes)
   */
  static String join(String text, boolean delete) {
    StringBuilder joined = new StringBuilder(text.length());
    for (String line : (Iterable<String>) text.lines()::iterator) {
      boolean goesOn = line.endsWith(" ") && !line.equals("-- ");
      joined.append(line, 0, line.length() - (goesOn && delete ? 1 : 0));
      joined.append(goesOn ? "" : "\n");
    }
    return joined.toString();
  }
}
