package io.github.copytaster.article.wire;

import java.util.ArrayList;
import java.util.List;

/** Plain text: joins hard-wrapped lines, otherwise a line is a paragraph. */
public final class PlainTextReader {

  private static final int SHORTEST_WRAP = 50;
  private static final int LONGEST_WRAP = 92;

  private PlainTextReader() {}

  public static Draft read(String text) {
    List<String> lines = text.lines().toList();
    return Draft.plain(isHardWrapped(lines) ? join(lines) : nonBlank(lines));
  }

  public static List<String> paragraphs(String text) {
    List<String> lines = text.lines().toList();
    return isHardWrapped(lines) ? join(lines) : nonBlank(lines);
  }

  // Measured in research/normalise.md 6.3: more than 35 % of the characters stand in lines of wrap
  // length that another line follows, and fewer than 5 % of the lines are longer.
  private static boolean isHardWrapped(List<String> lines) {
    long characters = 0;
    long wrapped = 0;
    int filled = 0;
    int longer = 0;
    for (int at = 0; at < lines.size(); at++) {
      int length = lines.get(at).strip().length();
      filled += length > 0 ? 1 : 0;
      longer += length > LONGEST_WRAP ? 1 : 0;
      characters += length;
      boolean followed = at + 1 < lines.size() && !lines.get(at + 1).isBlank();
      if (followed && length >= SHORTEST_WRAP && length <= LONGEST_WRAP) {
        wrapped += length;
      }
    }
    return filled > 3 && wrapped * 100 > characters * 35 && longer * 20 < filled;
  }

  private static List<String> join(List<String> lines) {
    List<String> paragraphs = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    for (String line : lines) {
      String text = line.strip();
      boolean indented = line.startsWith("   ") && !text.isEmpty();
      if ((text.isEmpty() || indented) && !paragraph.isEmpty()) {
        paragraphs.add(paragraph.toString());
        paragraph.setLength(0);
      }
      if (!text.isEmpty()) {
        paragraph.append(paragraph.isEmpty() ? "" : " ").append(text);
        if (text.length() < SHORTEST_WRAP - 8) {
          paragraphs.add(paragraph.toString());
          paragraph.setLength(0);
        }
      }
    }
    if (!paragraph.isEmpty()) {
      paragraphs.add(paragraph.toString());
    }
    return paragraphs;
  }

  private static List<String> nonBlank(List<String> lines) {
    return lines.stream().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }
}
