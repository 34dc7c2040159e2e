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

  /** Whether the line ends as a sentence does, quotes and brackets aside. */
  static boolean isEnded(String line) {
    int at = line.length() - 1;
    while (at > 0 && "\"”’»」)']".indexOf(line.charAt(at)) >= 0) {
      at--;
    }
    return at >= 0 && ".!?…。！？؟।".indexOf(line.charAt(at)) >= 0;
  }
}
