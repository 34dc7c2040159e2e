package io.github.copytaster.article.wire.csv;

import io.github.copytaster.article.RefusedCopyException;
import io.github.copytaster.article.RejectionCode;
import io.github.copytaster.article.wire.Words;
import io.github.copytaster.article.wire.WriterCells;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A table of articles whose first row does not say which column is which: it is the first article,
 * or names that nobody knows. What the columns hold says it: long prose, and beside it a title.
 *
 * @param names of the columns, as a header would have them
 * @param firstIsHeader whether the first row is no article
 */
public record NamelessTable(char separator, List<String> names, boolean firstIsHeader) {

  private static final int LONGEST_NAME = 40;
  private static final int NAME_WORDS = 5;
  private static final int ROWS_OF_A_TABLE = 4;
  private static final int COLUMNS_OF_A_TABLE = 3;
  private static final Pattern UNQUOTED =
      Pattern.compile("[\\w.-]{1,40}([,;|])\\d{4}-\\d\\d-\\d\\d[^,;|]{0,20}\\1");
  private static final int START = 100;
  private static final int ROWS_LOOKED_AT = 50;

  public NamelessTable {
    names = List.copyOf(names);
  }

  /**
   * Looks at the first rows.
   *
   * @return empty if the text is no table
   * @throws RefusedCopyException if it is a table, and no table of articles
   */
  public static Optional<NamelessTable> of(String text) throws RefusedCopyException {
    // Prose on one line: a single row is a table only where its cells are quoted.
    if (isOneLine(text) && text.indexOf('"') < 0) {
      return Optional.empty();
    }
    Optional<TableRows> rows = TableRows.of(text);
    if (rows.isEmpty()) {
      refuseUnquoted(text);
      return Optional.empty();
    }
    boolean header = isHeader(rows.get());
    TableRows data = header ? rows.get().withoutFirst() : rows.get();
    boolean quoted = isQuoted(text, data);
    boolean table = isTable(data);
    // Prose with a comma in it: its cells need not be read.
    if (!quoted && !table) {
      return Optional.empty();
    }
    int story = longest(data, ColumnKinds::areStories);
    if (story < 0 && table) {
      throw new RefusedCopyException(RejectionCode.NO_ARTICLE, expected(data, "no story"));
    }
    if (story < 0 || !quoted) {
      return Optional.empty();
    }
    int title = longest(data, ColumnKinds::areTitles);
    if (title < 0) {
      throw new RefusedCopyException(RejectionCode.NO_ARTICLE, expected(data, "no title"));
    }
    return Optional.of(named(rows.get(), data, header, story, title));
  }

  private static boolean isOneLine(String text) {
    return text.indexOf('\n') < 0 && text.indexOf('\r') < 0;
  }

  // Rows that all begin with an identifier and a date, cut into pieces by the commas of their
  // prose.
  private static void refuseUnquoted(String text) throws RefusedCopyException {
    if (!UNQUOTED.matcher(text.substring(0, Math.min(text.length(), START))).lookingAt()) {
      return;
    }
    List<String> lines =
        text.lines().filter(line -> !line.isBlank()).limit(ROWS_LOOKED_AT).toList();
    if (lines.size() > 1 && lines.stream().allMatch(line -> UNQUOTED.matcher(line).lookingAt())) {
      throw new RefusedCopyException(
          RejectionCode.MALFORMED,
          "expected a table (CSV) whose cells are quoted where they hold a separator, found rows of"
              + " different numbers of cells");
    }
  }

  private static String expected(TableRows rows, String found) {
    return "expected a table (CSV) with a column of stories and one of titles, best with a first row"
        + " that names them (title, body, date, author), found one of "
        + rows.width()
        + " columns of which "
        + (found.equals("no title") ? "one holds stories and none titles" : "none holds stories");
  }

  private static NamelessTable named(
      TableRows rows, TableRows data, boolean header, int story, int title) {
    List<String> names = new ArrayList<>();
    for (int column = 0; column < rows.width(); column++) {
      String written = header ? rows.column(column).get(0) : "";
      names.add(written.isEmpty() ? "column " + (column + 1) : written);
    }
    if (!header) {
      name(names, data, ColumnKinds::areTimes, "date");
      name(names, data, ColumnKinds::areAddresses, "url");
      if (ColumnKinds.areIdentifiers(data.column(0))) {
        names.set(0, names.get(0).startsWith("column") ? "id" : names.get(0));
      }
      nameOnly(names, data, story, title);
    }
    names.set(title, "title");
    names.set(story, "body");
    return new NamelessTable(rows.separator(), names, header);
  }

  private static void name(
      List<String> names, TableRows data, Predicate<List<String>> kind, String name) {
    for (int column = 0; column < names.size(); column++) {
      if (kind.test(data.column(column))) {
        names.set(column, name);
        return;
      }
    }
  }

  // Of two columns of names nobody knows which are the writers'.
  private static void nameOnly(List<String> names, TableRows data, int story, int title) {
    List<Integer> found = new ArrayList<>();
    for (int column = 0; column < names.size(); column++) {
      if (column != story && column != title && WriterCells.areNames(data.column(column))) {
        found.add(column);
      }
    }
    if (found.size() == 1) {
      names.set(found.get(0), "author");
    }
  }

  private static int longest(TableRows rows, Predicate<List<String>> kind) {
    int best = -1;
    int most = 0;
    for (int column = 0; column < rows.width(); column++) {
      List<String> cells = rows.column(column);
      int words = Words.count(cells);
      if (words > most && kind.test(cells)) {
        best = column;
        most = words;
      }
    }
    return best;
  }

  // Short cells, each another, above rows that are longer.
  private static boolean isHeader(TableRows rows) {
    List<String> first = rows.cells().get(0);
    return rows.cells().size() > 1
        && first.stream()
            .allMatch(name -> name.length() <= LONGEST_NAME && Words.count(name) <= NAME_WORDS)
        && first.stream().noneMatch(name -> ColumnKinds.areNumbers(List.of(name)))
        && first.stream().distinct().count() == first.size()
        && longest(rows.withoutFirst(), ColumnKinds::areStories) >= 0;
  }

  // A story of one line may have a tab in it or a comma; a program quotes a cell that has.
  private static boolean isQuoted(String text, TableRows rows) {
    boolean quoted = text.startsWith("\"") || text.contains(rows.separator() + "\"");
    boolean tabs = rows.separator() == '\t';
    return quoted || (tabs && rows.cells().size() > 1);
  }

  // In every row as many cells, and in one column nothing but numbers, times or addresses.
  private static boolean isTable(TableRows rows) {
    if (rows.cells().size() < ROWS_OF_A_TABLE || rows.width() < COLUMNS_OF_A_TABLE) {
      return false;
    }
    return IntStream.range(0, rows.width())
        .mapToObj(rows::column)
        .anyMatch(
            cells ->
                ColumnKinds.areNumbers(cells)
                    || ColumnKinds.areTimes(cells)
                    || ColumnKinds.areAddresses(cells));
  }
}
