package io.github.copytaster.article.plain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pages of which only the numbers are left, because the form feeds were lost on the way: lines
 * "Page 1 of 3", "Page 2 of 3", or "- 2 -", "- 3 -". They count up by one, or they are something
 * else.
 */
final class PageNumbers {

  private static final int LONGEST = 24;
  private static final int LEAST = 2;
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?iu)[-–—(\\[]{0,2} ?(?:page|seite|página|pagina|sida|side) (\\d{1,3})(?: ?(?:of|von|de|di|sur|av|af|/) ?\\d{1,3})? ?[-–—)\\]]{0,2}"
              + "|[-–—] ?(\\d{1,3}) ?[-–—]");

  private PageNumbers() {}

  /** The text with a form feed behind each page number, if it has none and they count up. */
  static String fed(String text) {
    if (text.indexOf('\f') >= 0) {
      return text;
    }
    StringBuilder fed = new StringBuilder(text.length() + LEAST);
    int pages = 0;
    int last = 0;
    int from = 0;
    while (from < text.length()) {
      int end = text.indexOf('\n', from);
      int next = end < 0 ? text.length() : end + 1;
      fed.append(text, from, next);
      int number = number(text, from, next);
      if (number > 0) {
        if (pages > 0 && number != last + 1) {
          return text;
        }
        pages++;
        last = number;
        fed.append('\f');
      }
      from = next;
    }
    return pages >= LEAST ? fed.toString() : text;
  }

  // 0 if the line is none.
  private static int number(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && text.charAt(start) <= ' ') {
      start++;
    }
    while (end > start && text.charAt(end - 1) <= ' ') {
      end--;
    }
    if (end - start > LONGEST || end == start || "-–—([pPsS".indexOf(text.charAt(start)) < 0) {
      return 0;
    }
    Matcher number = NUMBER.matcher(text).region(start, end);
    if (!number.matches()) {
      return 0;
    }
    return Integer.parseInt(number.group(1) == null ? number.group(2) : number.group(1));
  }
}
