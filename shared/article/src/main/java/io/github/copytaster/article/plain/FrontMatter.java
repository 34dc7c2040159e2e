package io.github.copytaster.article.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands between two lines of dashes (YAML) or of plus signs (TOML) on top of Markdown: a key
 * and a value a line, or a value over several lines.
 */
final class FrontMatter {

  private static final int MOST_LINES = 60;
  private static final int LONGEST_KEY = 30;
  private static final String FENCE = "---";
  private static final String TOML_FENCE = "+++";
  private static final Pattern TOML_ENTRY = Pattern.compile("([\\w.\"-]{1,30})\\s{0,20}=\\s?(.*)");
  private static final Pattern NESTED = Pattern.compile("[\\w-]{1,30}:\\s+(.*)");
  // ">" and "|" say only how lines below are joined.
  private static final Pattern BLOCK_MARK = Pattern.compile("[>|][+-]?");

  private FrontMatter() {}

  /** How many lines it takes with what is blank above it; 0 if there is none. */
  static int lines(List<String> lines) {
    int first = 0;
    while (first < lines.size() && lines.get(first).isBlank()) {
      first++;
    }
    if (first == lines.size()) {
      return 0;
    }
    String fence = lines.get(first).strip();
    if (!fence.equals(FENCE) && !fence.equals(TOML_FENCE)) {
      return 0;
    }
    for (int at = first + 1; at < Math.min(lines.size(), first + MOST_LINES); at++) {
      if (lines.get(at).strip().equals(fence)) {
        return at > first + 1 ? at + 1 : 0;
      }
      if (!isEntry(lines.get(at), fence)) {
        return 0;
      }
    }
    return 0;
  }

  /** The same between lines of dashes, an entry a line: {@code authors: Anna Ross, Ben Hale}. */
  static List<String> folded(List<String> header) {
    List<String> folded = new ArrayList<>();
    for (String line : header) {
      String text = line.strip();
      if (text.isEmpty()) {
        continue;
      }
      if (text.equals(FENCE) || text.equals(TOML_FENCE)) {
        folded.add(FENCE);
      } else if (isContinued(line)) {
        continued(folded, text);
      } else {
        folded.add(entry(text));
      }
    }
    return folded;
  }

  private static boolean isContinued(String line) {
    return line.startsWith(" ") || line.startsWith("\t") || line.startsWith("- ");
  }

  // "title = 'Pier'" as "title: 'Pier'"; a section of TOML is an entry without a value.
  private static String entry(String text) {
    Matcher toml = TOML_ENTRY.matcher(text);
    if (toml.matches() && text.substring(0, toml.end(1)).indexOf(':') < 0) {
      return toml.group(1) + ": " + toml.group(2);
    }
    return text.indexOf(':') < 0 ? text + ":" : text;
  }

  private static void continued(List<String> folded, String text) {
    int last = folded.size() - 1;
    String entry = folded.get(last);
    int colon = entry.indexOf(':');
    if (colon < 0) {
      return;
    }
    String value = entry.substring(colon + 1).strip();
    boolean item = text.startsWith("- ");
    String part = item ? text.substring(2).strip() : text;
    Matcher nested = NESTED.matcher(part);
    String added = nested.matches() ? nested.group(1) : part;
    String known = BLOCK_MARK.matcher(value).matches() ? "" : value;
    String between = known.isEmpty() ? "" : item || nested.matches() ? ", " : " ";
    folded.set(last, entry.substring(0, colon) + ": " + known + between + added);
  }

  // "title: Pier reborn", a comment, and what goes on below a key.
  private static boolean isEntry(String line, String fence) {
    if (line.isBlank() || isContinued(line) || line.startsWith("#")) {
      return true;
    }
    if (fence.equals(FENCE)) {
      return line.indexOf(':') > 0 && line.indexOf(':') < LONGEST_KEY;
    }
    return line.startsWith("[") || line.startsWith("]") || TOML_ENTRY.matcher(line).matches();
  }
}
