package io.github.copytaster.article.plain;

import io.github.copytaster.article.DroppedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Text as a printer or a terminal was meant to get it: colours, and pages behind form feeds with a
 * number and a running head on each, as PDFs give their text. What stands across two pages is put
 * together again.
 */
public final class Printout {

  private static final Pattern COLOUR = Pattern.compile("\\x{1b}\\[[\\d;?]{0,20}[A-Za-z]");
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?i)[-–—(\\[ ]{0,3}(?:(?:page|seite|página|pagina|sida|side|p\\.)\\s?)?\\d{1,4}"
              + "(?:\\s?(?:of|von|de|di|/)\\s?\\d{1,4})?[-–—)\\] ]{0,3}");
  private static final Pattern SPACES = Pattern.compile("\\s{1,200}");
  private static final Pattern DIGITS = Pattern.compile("\\d{1,9}");
  private static final int LONGEST_HEAD = 160;
  private static final int EDGE = 2;

  /** Beyond this many signs pages are left as they are. */
  private static final int LONGEST = 2_000_000;

  private Printout() {}

  /**
   * The text without them, running heads and page numbers apart.
   *
   * @param decoded before anything invisible is taken out of it
   */
  public static Unmarked off(String decoded) {
    String text = decoded.indexOf('\u001b') < 0 ? decoded : COLOUR.matcher(decoded).replaceAll("");
    String fed = text.length() <= LONGEST ? PageNumbers.fed(text) : text;
    boolean pages = fed.length() <= LONGEST && fed.indexOf('\f') >= 0;
    return pages ? pages(fed) : Unmarked.asItIs(text);
  }

  private static Unmarked pages(String text) {
    List<List<String>> pages = new ArrayList<>();
    for (String page : text.split("\f", -1)) {
      pages.add(trimmed(page.lines().toList()));
    }
    Map<String, Integer> heads = new HashMap<>();
    for (List<String> page : pages) {
      edges(page).stream()
          .map(Printout::key)
          .distinct()
          .forEach(key -> heads.merge(key, 1, Integer::sum));
    }
    List<DroppedText> dropped = new ArrayList<>();
    StringBuilder joined = new StringBuilder(text.length());
    for (List<String> page : pages) {
      append(joined, withoutHeads(page, heads, dropped));
    }
    return new Unmarked(joined.toString(), dropped);
  }

  private static List<String> withoutHeads(
      List<String> page, Map<String, Integer> heads, List<DroppedText> dropped) {
    List<String> lines = page;
    for (int edge = 0; edge < EDGE && !lines.isEmpty(); edge++) {
      if (isHead(lines.get(0), heads)) {
        dropped.add(new DroppedText(PlainText.oneLine(lines.get(0)), "page-mark"));
        lines = trimmed(lines.subList(1, lines.size()));
      }
    }
    for (int edge = 0; edge < EDGE && !lines.isEmpty(); edge++) {
      String last = lines.get(lines.size() - 1);
      if (isHead(last, heads)) {
        dropped.add(new DroppedText(PlainText.oneLine(last), "page-mark"));
        lines = trimmed(lines.subList(0, lines.size() - 1));
      }
    }
    return lines;
  }

  private static void append(StringBuilder text, List<String> page) {
    if (page.isEmpty()) {
      return;
    }
    if (!text.isEmpty()) {
      text.append(HardWrap.stops(text) ? "\n\n" : "\n");
    }
    text.append(String.join("\n", page));
  }

  private static boolean isHead(String line, Map<String, Integer> heads) {
    return line.length() <= LONGEST_HEAD
        && (PAGE_NUMBER.matcher(line.strip()).matches() || heads.getOrDefault(key(line), 0) > 1);
  }

  private static List<String> edges(List<String> page) {
    List<String> edges = new ArrayList<>(page.subList(0, Math.min(EDGE, page.size())));
    edges.addAll(page.subList(Math.max(edges.size(), page.size() - EDGE), page.size()));
    edges.removeIf(line -> line.isBlank() || line.length() > LONGEST_HEAD);
    return edges;
  }

  // A running head is the same on each page but for the number.
  private static String key(String line) {
    return DIGITS.matcher(SPACES.matcher(line.strip()).replaceAll(" ")).replaceAll("0");
  }

  private static List<String> trimmed(List<String> lines) {
    int start = 0;
    int end = lines.size();
    while (start < end && lines.get(start).isBlank()) {
      start++;
    }
    while (end > start && lines.get(end - 1).isBlank()) {
      end--;
    }
    return lines.subList(start, end).stream().map(String::stripTrailing).toList();
  }
}
