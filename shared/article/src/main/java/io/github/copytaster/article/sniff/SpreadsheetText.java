package io.github.copytaster.article.sniff;

import io.github.copytaster.article.RefusedCopyException;
import io.github.copytaster.article.RejectionCode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Rows of a spreadsheet: which column is the story, and where a row ends, would be guessed, and all
 * rows would become one article.
 */
final class SpreadsheetText {

  private static final int LONGEST_HEADER = 1000;
  private static final int LONGEST_NAME = 40;
  private static final Set<String> TITLES =
      Set.of("title", "headline", "heading", "head", "hed", "headlinetext", "articletitle");
  // One of which stands in each of the titles: a fast look.
  private static final List<String> TITLE_STEMS = List.of("title", "head", "hed");
  private static final Set<String> BODIES =
      Set.of(
          "text",
          "body",
          "content",
          "article",
          "story",
          "description",
          "summary",
          "lead",
          "fulltext",
          "bodytext",
          "bodyhtml",
          "articlebody",
          "articletext",
          "storytext",
          "maintext",
          "html");

  private SpreadsheetText() {}

  /**
   * Lets text pass that is no spreadsheet.
   *
   * @throws RefusedCopyException if its first line names the columns of a table of articles
   */
  static void refuse(String text) throws RefusedCopyException {
    int end = text.indexOf('\n');
    if (end < 0 || end > LONGEST_HEADER) {
      return;
    }
    String header = text.substring(0, end).strip();
    String names = header.toLowerCase(Locale.ROOT);
    if (TITLE_STEMS.stream().noneMatch(names::contains)) {
      return;
    }
    for (String delimiter : List.of(",", ";", "\t")) {
      List<String> columns =
          Stream.of(header.split(delimiter, -1)).map(SpreadsheetText::name).toList();
      List<String> plain = columns.stream().map(SpreadsheetText::plain).toList();
      if (columns.stream().allMatch(name -> name.length() <= LONGEST_NAME)
          && plain.stream().anyMatch(TITLES::contains)
          && plain.stream().anyMatch(BODIES::contains)) {
        throw new RefusedCopyException(
            RejectionCode.MALFORMED,
            "expected one article per file, or JSON Lines with an object like"
                + " {\"headline\":\"…\",\"body\":\"…\"} on each line; found a table (CSV) with the columns "
                + String.join(", ", columns)
                + "; write each of its rows as such a line");
      }
    }
  }

  // "Full Text", "full_text", "fullText"
  private static String plain(String name) {
    StringBuilder letters = new StringBuilder(name.length());
    name.chars().filter(Character::isLetter).forEach(sign -> letters.append((char) sign));
    return letters.toString();
  }

  private static String name(String cell) {
    return cell.strip().replace("\"", "").toLowerCase(Locale.ROOT);
  }
}
