package io.github.copytaster.article.plain;

import io.github.copytaster.article.block.Block;
import java.util.ArrayList;
import java.util.List;

/** Plain text as blocks: hard-wrapped lines are joined, otherwise a line is a paragraph. */
public final class PlainText {

  private PlainText() {}

  /** The paragraphs with the blank lines before each, which the block model reads. */
  public static List<Block> blocks(String copy) {
    List<String> lines = lines(copy);
    int header = FrontMatter.lines(lines);
    List<String> paragraphs = new ArrayList<>(FrontMatter.folded(lines.subList(0, header)));
    List<String> text = lines.subList(header, lines.size());
    paragraphs.addAll(HardWrap.unwrap(text));
    List<Block> blocks = new ArrayList<>(paragraphs.size());
    int blank = 0;
    for (String paragraph : paragraphs) {
      String line = oneLine(paragraph);
      if (line.isEmpty()) {
        blank++;
      } else {
        blocks.add(Block.line(line, blank));
        blank = 0;
      }
    }
    return blocks;
  }

  /** The paragraphs alone. */
  public static List<String> paragraphs(String text) {
    return blocks(text).stream().map(Block::text).toList();
  }

  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int at = 0; at <= text.length(); at++) {
      char sign = at < text.length() ? text.charAt(at) : '\n';
      if (sign == '\n' || sign == '\r' || sign == '\u2028' || sign == '\u2029') {
        lines.add(text.substring(start, at));
        start = at + 1;
        if (sign == '\r' && start < text.length() && text.charAt(start) == '\n') {
          at++;
          start++;
        }
      }
    }
    return lines;
  }

  /** One line with single spaces; the text itself where it is that already. */
  public static String oneLine(String text) {
    if (isOneLine(text)) {
      return text;
    }
    StringBuilder line = new StringBuilder(text.length());
    boolean space = false;
    for (int at = 0; at < text.length(); at++) {
      char sign = text.charAt(at);
      if (isSpace(sign)) {
        space = !line.isEmpty();
      } else {
        if (space) {
          line.append(' ');
          space = false;
        }
        line.append(sign);
      }
    }
    return line.toString();
  }

  private static boolean isOneLine(String text) {
    boolean space = true;
    for (int at = 0; at < text.length(); at++) {
      char sign = text.charAt(at);
      boolean here = isSpace(sign);
      if (here && (space || sign != ' ')) {
        return false;
      }
      space = here;
    }
    return text.isEmpty() || !space;
  }

  // Control signs separate as well: ETX and its like stand in wire copy.
  private static boolean isSpace(char sign) {
    return sign <= ' ' || sign == '\u00a0' || (sign > 0x7e && Character.isWhitespace(sign));
  }
}
