package io.github.copytaster.article.wire.csv;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The first rows of a text that may be a table: all of as many cells, which prose with commas in it
 * never is for long.
 *
 * @param cells rows, each of the same length
 */
record TableRows(char separator, List<List<String>> cells) {

  private static final List<Character> SEPARATORS = List.of('\t', ';', ',', '|');

  /** No rows. */
  static final TableRows NONE = new TableRows(',', List.of());

  private static final int MOST_ROWS = 50;
  private static final int MOST_COLUMNS = 60;

  TableRows {
    cells = List.copyOf(cells);
  }

  /** The rows, by the separator that gives most columns; empty if it is no table. */
  static Optional<TableRows> of(String text) {
    Optional<TableRows> best = Optional.empty();
    for (char separator : SEPARATORS) {
      Optional<TableRows> found =
          text.indexOf(separator) < 0 ? Optional.empty() : of(text, separator);
      if (found.isPresent() && found.get().width() > best.map(TableRows::width).orElse(1)) {
        best = found;
      }
    }
    return best;
  }

  /** The rows as this separator parts them; empty if they are not all of as many cells. */
  static Optional<TableRows> of(String text, char separator) {
    CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator);
    List<List<String>> rows = new ArrayList<>();
    try (MappingIterator<String[]> found = CsvReader.ROWS.with(schema).readValues(text)) {
      while (found.hasNextValue() && rows.size() < MOST_ROWS) {
        List<String> row = List.of(found.nextValue());
        if (row.size() > MOST_COLUMNS || (!rows.isEmpty() && row.size() != rows.get(0).size())) {
          return Optional.empty();
        }
        rows.add(row);
      }
    } catch (IOException noTable) {
      return Optional.empty();
    }
    return rows.isEmpty() ? Optional.empty() : Optional.of(new TableRows(separator, rows));
  }

  int width() {
    return cells.isEmpty() ? 0 : cells.get(0).size();
  }

  /** The same without the first row. */
  TableRows withoutFirst() {
    return new TableRows(separator, cells.subList(Math.min(1, cells.size()), cells.size()));
  }

  /** One column, from 0, without white space around its cells. */
  List<String> column(int number) {
    return cells.stream().map(row -> row.get(number).strip()).toList();
  }
}
