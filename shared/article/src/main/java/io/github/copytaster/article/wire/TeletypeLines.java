package io.github.copytaster.article.wire;

import io.github.copytaster.article.plain.Hyphens;
import io.github.copytaster.article.plain.PlainText;
import java.util.ArrayList;
import java.util.List;

/**
 * Paragraphs of a wire's plain text, whose lines are as long as a teletype's: a paragraph begins
 * with an indent, or after an empty line, or (where there is neither) with each line. Wires keep to
 * one of these, so that even a short first line is joined; text of which nothing is known is
 * another matter ({@link io.github.copytaster.article.plain.PlainText}).
 */
final class TeletypeLines {

  private static final int LONGEST_LINE = 100;
  private static final int INDENT = 2;
  private static final int SHORT_LINE = 45;

  private TeletypeLines() {}

  static List<String> paragraphs(String text) {
    List<String> lines = text.lines().toList();
    return switch (style(lines)) {
      case INDENTED -> join(lines, true);
      case GAPS -> join(lines, false);
      case LINES -> lines.stream().map(PlainText::oneLine).filter(line -> !line.isEmpty()).toList();
    };
  }

  private enum Style {
    INDENTED,
    GAPS,
    LINES
  }

  // A wrapped line is followed by another and is nearly as long as lines get. Where lines go beyond
  // the width of a page, each is a paragraph.
  private static Style style(List<String> lines) {
    int filled = 0;
    int longer = 0;
    int indented = 0;
    int followed = 0;
    int full = 0;
    for (int at = 0; at < lines.size(); at++) {
      String line = lines.get(at);
      int length = PlainText.oneLine(line).length();
      if (length == 0) {
        continue;
      }
      filled++;
      longer += length > LONGEST_LINE ? 1 : 0;
      indented += isIndented(line) ? 1 : 0;
      boolean next = at + 1 < lines.size() && !PlainText.oneLine(lines.get(at + 1)).isEmpty();
      if (next && !isIndented(lines.get(at + 1))) {
        followed++;
        full += length >= SHORT_LINE ? 1 : 0;
      }
    }
    if (longer * 20 >= Math.max(filled, 1) || followed == 0 || full * 3 < followed) {
      return Style.LINES;
    }
    return indented > 0 && indented < filled ? Style.INDENTED : Style.GAPS;
  }

  private static List<String> join(List<String> lines, boolean indents) {
    Hyphens hyphens = Hyphens.in(lines);
    List<String> paragraphs = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    for (String line : lines) {
      String text = PlainText.oneLine(line);
      if (text.isEmpty() || (indents && isIndented(line)) || startsItem(text)) {
        close(open, paragraphs);
      }
      if (SignOff.isSignOff(text)) {
        close(open, paragraphs);
        paragraphs.add(text);
      } else if (Hyphens.isParted(open, text)) {
        hyphens.join(open, text);
      } else if (!text.isEmpty()) {
        open.append(open.isEmpty() ? "" : " ").append(text);
      }
    }
    close(open, paragraphs);
    return paragraphs;
  }

  private static void close(StringBuilder open, List<String> paragraphs) {
    if (!open.isEmpty()) {
      paragraphs.add(open.toString());
      open.setLength(0);
    }
  }

  private static boolean startsItem(String text) {
    return text.startsWith("- ") || text.startsWith("* ") || text.startsWith("• ");
  }

  private static boolean isIndented(String line) {
    int blanks = 0;
    for (int at = 0; at < line.length() && Character.isWhitespace(line.charAt(at)); at++) {
      blanks += line.charAt(at) == '\t' ? INDENT : 1;
    }
    return blanks >= INDENT && blanks < line.length();
  }
}
