package io.github.copytaster.article.wire.agency;

import java.util.ArrayList;
import java.util.List;

/**
 * The signs that stand for the typesetter's codes of ANPA 1312: "^" before a line of the head and
 * "&lt;", "=" or "+" behind it. Archives keep them when they lose the control characters.
 */
final class AnpaMarks {

  private static final int FIRST_LINES = 12;
  private static final int LEAST = 2;
  private static final int LONGEST = 200;
  private static final int MOST_JOINED = 8;

  private AnpaMarks() {}

  /** Whether the first lines of a text have them. */
  static boolean are(String start) {
    int seen = 0;
    int marked = 0;
    for (String raw : (Iterable<String>) start.lines()::iterator) {
      String line = raw.strip();
      if (line.isEmpty()) {
        continue;
      }
      if (line.startsWith("<") || line.startsWith("{") || seen++ == FIRST_LINES) {
        break;
      }
      marked += isMarked(line) ? 1 : 0;
    }
    return marked >= LEAST;
  }

  private static boolean isMarked(String line) {
    return line.length() <= LONGEST
        && line.length() > 2
        && line.indexOf('>') < 0
        && (line.startsWith("^") ? isEnd(line) : line.endsWith("<"));
  }

  /** Whether a line belongs to the head: paragraphs are indented. */
  static boolean isHead(String line) {
    return line.startsWith("^")
        || (!line.isBlank()
            && !Character.isWhitespace(line.charAt(0))
            && line.stripTrailing().endsWith("<"));
  }

  /** Lines of a head that were broken at the width of a page, put together. */
  static List<String> joined(List<String> lines) {
    List<String> joined = new ArrayList<>(lines.size());
    for (int at = 0; at < lines.size(); at++) {
      StringBuilder line = new StringBuilder(lines.get(at));
      int next = at + 1;
      while (lines.get(at).startsWith("^")
          && !isEnd(line.toString().strip())
          && next - at < MOST_JOINED
          && next < lines.size()
          && goesOn(lines.get(next))) {
        line.append(' ').append(lines.get(next));
        next++;
      }
      boolean closed = isEnd(line.toString().strip());
      joined.add(closed ? line.toString() : lines.get(at));
      at = closed ? next - 1 : at;
    }
    return joined;
  }

  /** Without the mark at the end of a paragraph. */
  static String unmarked(String line) {
    String text = line.stripTrailing();
    return text.endsWith("<") ? text.substring(0, text.length() - 1) + "\n" : line;
  }

  private static boolean goesOn(String line) {
    return !line.isBlank() && !line.startsWith("^") && !Character.isWhitespace(line.charAt(0));
  }

  private static boolean isEnd(String line) {
    return !line.isEmpty() && "<=+".indexOf(line.charAt(line.length() - 1)) >= 0;
  }
}
