package io.github.copytaster.article.wire.csv;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.github.copytaster.article.wire.DayOrder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The order of day and month in each column of a table, as all of its rows say. */
final class DayOrders {

  private final List<DayOrder> orders;

  private DayOrders(List<DayOrder> orders) {
    this.orders = orders;
  }

  /** Goes through all rows, if the first of them have a date that may be read in two ways. */
  static DayOrders of(String text, CsvSchema schema, TableRows sample) {
    boolean asked =
        sample.cells().stream().anyMatch(row -> row.stream().anyMatch(DayOrder::isAsked));
    return asked ? ofAll(text, schema, sample.width()) : new DayOrders(List.of());
  }

  private static DayOrders ofAll(String text, CsvSchema schema, int width) {
    List<List<String>> dates = new ArrayList<>();
    for (int column = 0; column < width; column++) {
      dates.add(new ArrayList<>());
    }
    try (MappingIterator<String[]> rows = CsvReader.ROWS.with(schema).readValues(text)) {
      while (rows.hasNextValue()) {
        String[] cells = rows.nextValue();
        for (int column = 0; column < Math.min(width, cells.length); column++) {
          if (DayOrder.isAsked(cells[column])) {
            dates.get(column).add(cells[column]);
          }
        }
      }
    } catch (IOException malformed) {
      // Told when the rows are read.
      return new DayOrders(Collections.nCopies(width, DayOrder.UNKNOWN));
    }
    return new DayOrders(dates.stream().map(column -> DayOrder.of(column.stream())).toList());
  }

  /** A cell of a column, a date in it with its year first if that column's order is known. */
  String yearFirst(int column, String cell) {
    return column < orders.size() ? orders.get(column).yearFirst(cell) : cell;
  }
}
