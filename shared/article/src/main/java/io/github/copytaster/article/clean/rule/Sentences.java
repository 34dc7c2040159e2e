package io.github.copytaster.article.clean.rule;

/** Rough counts of sentences; exact ones are not needed to tell a line from a paragraph. */
final class Sentences {

  private Sentences() {}

  static int count(String line) {
    int count = 0;
    for (int at = 0; at < line.length(); at++) {
      char sign = line.charAt(at);
      boolean end = sign == '.' || sign == '!' || sign == '?';
      count += end && (at + 1 == line.length() || line.charAt(at + 1) == ' ') ? 1 : 0;
    }
    return count;
  }
}
