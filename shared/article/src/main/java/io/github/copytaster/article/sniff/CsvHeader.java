package io.github.copytaster.article.sniff;

import io.github.copytaster.article.wire.json.FieldNames;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The header of a table of articles: names of columns, of which one is a title's, one a story's.
 */
final class CsvHeader {

  private static final int LONGEST_HEADER = 1000;
  private static final int LONGEST_NAME = 40;
  // One of which stands in each of the titles, in any language: a fast look.
  private static final List<String> TITLE_STEMS =
      List.of("tit", "tít", "head", "hed", "schlagzeile", "überschrift", "заголовок");

  private CsvHeader() {}

  /** What separates the columns, if a text's first line names those of a table of articles. */
  static Optional<Character> separator(String text) {
    int end = text.indexOf('\n');
    if (end < 0 || end > LONGEST_HEADER) {
      return Optional.empty();
    }
    String header = text.substring(0, end).strip();
    String names = header.toLowerCase(Locale.ROOT);
    return TITLE_STEMS.stream().noneMatch(names::contains)
        ? Optional.empty()
        : Stream.of(',', ';', '\t', '|').filter(separator -> parts(names, separator)).findFirst();
  }

  private static boolean parts(String header, char separator) {
    List<String> columns =
        Stream.of(header.split(Pattern.quote(String.valueOf(separator)), -1))
            .map(CsvHeader::name)
            .toList();
    List<String> plain = columns.stream().map(CsvHeader::plain).toList();
    return columns.stream().allMatch(name -> name.length() <= LONGEST_NAME)
        && plain.stream().anyMatch(FieldNames::isTitle)
        && plain.stream().anyMatch(FieldNames::isBody);
  }

  // "Full Text", "full_text", "fullText"
  private static String plain(String name) {
    StringBuilder letters = new StringBuilder(name.length());
    name.chars().filter(Character::isLetter).forEach(sign -> letters.append((char) sign));
    return letters.toString();
  }

  private static String name(String cell) {
    return cell.strip().replace("\"", "");
  }
}
