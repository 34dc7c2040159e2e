package io.github.copytaster.article.wire.agency;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The signs that stand for the typesetter's codes of ANPA 1312: "^" before a line of the head and
 * "&lt;", "=" or "+" behind it. Archives keep them when they lose the control characters.
 */
final class AnpaMarks {

  private static final int FIRST_LINES = 12;
  private static final int LEAST = 2;
  private static final int LONGEST = 200;
  private static final int MOST_JOINED = 8;
  private static final int LONGEST_PREAMBLE = 6;

  /** Behind the end of one line of the head another begins: "^By ANNA ROSS= ^Associated Press=". */
  private static final Pattern NEXT = Pattern.compile("(?<=[<=+])\\s{0,3}(?=\\^)");

  private AnpaMarks() {}

  /** Whether the first lines of a text have them. */
  static boolean are(String start) {
    if (start.indexOf('^') < 0 && start.indexOf('<') < 0) {
      return false;
    }
    int seen = 0;
    int marked = 0;
    for (String raw : (Iterable<String>) start.lines()::iterator) {
      String line = Controls.strip(raw).strip();
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

  /** The lines of a message, those of its head one by one and whole; rows of tables as they are. */
  static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    for (String raw : (Iterable<String>) text.replace("\r", "").lines()::iterator) {
      if (raw.indexOf(Controls.BACKSPACE) >= 0) {
        lines.add(raw);
      } else {
        lines.addAll(List.of(NEXT.split(Controls.strip(raw), -1)));
      }
    }
    return joined(lines);
  }

  /** How many lines stand above the first that is marked as head, if one of the first few is. */
  static int preamble(List<String> lines) {
    for (int at = 0; at < Math.min(LONGEST_PREAMBLE, lines.size()); at++) {
      if (isHead(lines.get(at))) {
        return at;
      }
    }
    return 0;
  }

  // Lines of a head that were broken at the width of a page, put together.
  private static List<String> joined(List<String> lines) {
    List<String> joined = new ArrayList<>(lines.size());
    int at = 0;
    while (at < lines.size()) {
      String line = lines.get(at);
      int next = at + 1;
      StringBuilder whole = new StringBuilder(line);
      while (line.startsWith("^")
          && !isEnd(whole.toString().strip())
          && next - at < MOST_JOINED
          && next < lines.size()
          && goesOn(lines.get(next))) {
        whole.append(' ').append(lines.get(next));
        next++;
      }
      boolean closed = isEnd(whole.toString().strip());
      joined.add(closed ? whole.toString() : line);
      at = closed ? next : at + 1;
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
    return !line.isEmpty() && "<=+^".indexOf(line.charAt(line.length() - 1)) >= 0;
  }
}
