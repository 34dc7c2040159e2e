package io.github.copytaster.article.plain;

import io.github.copytaster.article.byline.BylineLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Lines broken at a fixed width, as mail, agencies and html2text do. Every test of a line collapses
 * on them (F1 .03, research/normalise.md 3), so they are joined first.
 */
final class HardWrap {

  private static final int SHORTEST_FULL_LINE = 50;
  private static final int LONGEST_FULL_LINE = 92;
  private static final int LONG_LINE = 100;
  private static final int LEAST_LINES = 4;
  private static final int LONGEST_PARTICLE = 3;
  private static final int LONGEST_LABEL = 10;
  private static final Set<String> LABELS =
      Set.of(
          "HED",
          "DEK",
          "BY",
          "SLUG",
          "HEADLINE",
          "SUBHEAD",
          "BYLINE",
          "DATELINE",
          "TITLE",
          "AUTHOR",
          "KEYWORDS");

  private HardWrap() {}

  /**
   * Paragraphs, and "" for each blank line; {@code lines} itself if they are not wrapped. They are
   * if more than 35 % of the characters stand in lines of wrap length that another line follows,
   * and at most 5 % of the lines are longer (normalise.md 6.3); or if the text shows another width.
   */
  static List<String> unwrap(List<String> lines) {
    int width = WrapWidth.of(lines);
    return width != WrapWidth.NONE || isUsual(lines) ? join(lines, width) : lines;
  }

  private static boolean isUsual(List<String> lines) {
    long characters = 0;
    long wrapped = 0;
    int filled = 0;
    int longer = 0;
    for (int at = 0; at < lines.size(); at++) {
      int length = lines.get(at).strip().length();
      filled += length > 0 ? 1 : 0;
      longer += length > LONG_LINE ? 1 : 0;
      characters += length;
      boolean full = length >= SHORTEST_FULL_LINE && length <= LONGEST_FULL_LINE;
      if (full && at + 1 < lines.size() && continues(lines.get(at + 1))) {
        wrapped += length;
      }
    }
    return filled >= LEAST_LINES && wrapped * 100 > characters * 35 && longer * 20 <= filled;
  }

  private static boolean continues(String next) {
    return !next.isBlank() && !startsItem(next.strip());
  }

  private static List<String> join(List<String> lines, int width) {
    // Without blank lines between paragraphs a short line is the only sign of an end.
    boolean spaced =
        lines.stream().filter(String::isBlank).count() * 12 >= lines.size()
            && (width == WrapWidth.NONE || width >= SHORTEST_FULL_LINE || isSpaced(lines, width));
    Hyphens hyphens = Hyphens.in(lines);
    String indent = hasShallowIndents(lines) ? "  " : "   ";
    List<String> paragraphs = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    for (int at = 0; at < lines.size(); at++) {
      String line = lines.get(at);
      String text = line.strip();
      String next = at + 1 < lines.size() ? lines.get(at + 1).strip() : "";
      boolean indented = line.startsWith(indent) && !text.isEmpty();
      boolean byline = isByline(text, next, width);
      if (text.isEmpty() || indented || byline || startsItem(text) || isLabelled(text)) {
        flush(paragraph, paragraphs);
      }
      if (text.isEmpty()) {
        paragraphs.add("");
        continue;
      }
      if (!paragraph.isEmpty() && Hyphens.isParted(paragraph, text)) {
        hyphens.join(paragraph, text);
      } else {
        paragraph.append(paragraph.isEmpty() ? "" : " ").append(text);
      }
      boolean ends = spaced ? isCutShort(text, next, width) : endsParagraph(text, next, width);
      if (ends || byline) {
        flush(paragraph, paragraphs);
      }
    }
    flush(paragraph, paragraphs);
    return paragraphs;
  }

  // In a narrow column the blank lines of a head are many beside the few lines of the text.
  private static boolean isSpaced(List<String> lines, int width) {
    int blank = 0;
    int unfilled = 0;
    for (int at = 0; at + 1 < lines.size(); at++) {
      String text = lines.get(at).strip();
      String next = lines.get(at + 1).strip();
      if (text.isEmpty() || !stops(text)) {
        continue;
      }
      blank += next.isEmpty() ? 1 : 0;
      unfilled += !next.isEmpty() && !WrapWidth.isFull(text, next, width) ? 1 : 0;
    }
    return blank >= unfilled;
  }

  /** Whether a line ends as a sentence or a heading does. */
  static boolean stops(CharSequence text) {
    return ".!?\"”:".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  // The next word would have fitted twice over: a head of several lines, an address, a verse.
  private static boolean isCutShort(String text, String next, int width) {
    boolean usual = width == WrapWidth.NONE || width >= SHORTEST_FULL_LINE;
    int space = next.indexOf(' ');
    int word = space < 0 ? next.length() : space;
    boolean fits = text.length() + 1 + word < SHORTEST_FULL_LINE - 8;
    return usual && !next.isEmpty() && fits && !isOpen(text) && !Hyphens.isParted(text, next);
  }

  // Directly under a headline it was joined to the title; in running text the line is full.
  private static boolean isByline(String text, String next, int width) {
    return !text.isEmpty()
        && (next.isEmpty() || isCutShort(text, next, width))
        && !text.endsWith(".")
        && Character.isUpperCase(text.charAt(0))
        && BylineLine.names(text).isPresent();
  }

  // "Cancellation of", "Rovers win the": a headline broken by hand goes on.
  private static boolean isOpen(String text) {
    int last = text.lastIndexOf(' ') + 1;
    return last > 0
        && text.length() - last <= LONGEST_PARTICLE
        && Character.isLowerCase(text.charAt(last))
        && Character.isLowerCase(text.charAt(text.length() - 1));
  }

  // Paragraphs that begin with two blanks; what goes on below an item of a list does so as well.
  private static boolean hasShallowIndents(List<String> lines) {
    int filled = 0;
    int indented = 0;
    int pairs = 0;
    boolean before = false;
    for (String line : lines) {
      if (line.isBlank()) {
        continue;
      }
      if (startsItem(line.strip())) {
        return false;
      }
      boolean here = line.startsWith("  ");
      filled++;
      indented += here ? 1 : 0;
      pairs += here && before ? 1 : 0;
      before = here;
    }
    return indented > 0 && indented * 2 <= filled && pairs == 0;
  }

  // Old agency copy is broken raggedly: at the usual widths only a line far too short is an end.
  private static boolean endsParagraph(String text, String next, int width) {
    boolean usual = width >= SHORTEST_FULL_LINE && width <= LONGEST_FULL_LINE;
    if (usual || width == WrapWidth.NONE) {
      return text.length() < SHORTEST_FULL_LINE - 8;
    }
    return !WrapWidth.isFull(text, next, width) && (stops(text) || text.length() * 10 < width * 6);
  }

  // "HED: Council votes to rebuild pier", as typescripts and forms have it.
  private static boolean isLabelled(String text) {
    int colon = text.indexOf(':');
    return colon > 0
        && colon <= LONGEST_LABEL
        && LABELS.contains(text.substring(0, colon).toUpperCase(Locale.ROOT));
  }

  private static void flush(StringBuilder paragraph, List<String> paragraphs) {
    if (!paragraph.isEmpty()) {
      paragraphs.add(paragraph.toString());
      paragraph.setLength(0);
    }
  }

  private static boolean startsItem(String text) {
    return "*•|#".indexOf(text.charAt(0)) >= 0 || (text.startsWith("- ") || text.startsWith("– "));
  }
}
