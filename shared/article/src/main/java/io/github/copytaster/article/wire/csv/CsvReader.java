package io.github.copytaster.article.wire.csv;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.github.copytaster.article.RefusedCopyException;
import io.github.copytaster.article.RejectionCode;
import io.github.copytaster.article.wire.DraftSink;
import io.github.copytaster.article.wire.json.JsonReader;
import java.io.IOException;
import java.util.List;

/**
 * Reads a table whose first row names its columns, or whose columns tell by themselves. A row is
 * read as a JSON object with these names would be. A row with more cells than the header is refused
 * alone: something in it was not quoted, and which cell is the story would be guessed.
 */
public final class CsvReader {

  static final ObjectReader ROWS =
      CsvMapper.builder()
          .enable(CsvParser.Feature.WRAP_AS_ARRAY, CsvParser.Feature.SKIP_EMPTY_LINES)
          .build()
          .readerFor(String[].class);

  private final JsonReader json;

  public CsvReader(JsonReader json) {
    this.json = json;
  }

  /**
   * Reads one table.
   *
   * @return "csv" and the columns that were taken: "csv (Headline, Body)"; "csv" if there was no
   *     row
   * @throws RefusedCopyException if a quotation mark is not closed, or a limit is passed
   */
  public String read(String text, char separator, DraftSink sink) throws RefusedCopyException {
    return read(text, separator, List.of(), true, sink);
  }

  /** Reads a table whose columns were told apart by what they hold, as {@link #read} does. */
  public String read(String text, NamelessTable table, DraftSink sink) throws RefusedCopyException {
    return read(text, table.separator(), table.names(), table.firstIsHeader(), sink);
  }

  private String read(
      String text, char separator, List<String> names, boolean firstIsHeader, DraftSink sink)
      throws RefusedCopyException {
    CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator);
    TableRows sample = TableRows.of(text, separator).orElse(TableRows.NONE);
    DayOrders days = DayOrders.of(text, schema, sample);
    String format = "json";
    int row = firstIsHeader ? 1 : 0;
    try (MappingIterator<String[]> rows = ROWS.with(schema).readValues(text)) {
      List<String> written = firstIsHeader ? List.of(rows.nextValue()) : List.of();
      List<String> header =
          firstIsHeader
              ? ColumnRoles.named(names.isEmpty() ? written : names, sample.withoutFirst())
              : names;
      while (rows.hasNextValue()) {
        row++;
        String[] cells = rows.nextValue();
        if (cells.length > header.size()) {
          sink.refuse("row " + row, RejectionCode.MALFORMED, tooMany(header.size(), cells.length));
          continue;
        }
        String found = json.readItem(object(header, cells, days), sink);
        format = format.equals("json") ? found : format;
      }
      return format.replaceFirst("^json", "csv");
    } catch (IOException malformed) {
      throw new RefusedCopyException(
          RejectionCode.MALFORMED,
          "expected a table (CSV) whose cells are quoted where they hold a separator or a line break,"
              + " found a quotation mark out of place in or below row "
              + row);
    }
  }

  private static String tooMany(int expected, int found) {
    return "expected at most "
        + expected
        + " cells, as many as the header has, and quotation marks around a cell that holds a separator;"
        + " found "
        + found;
  }

  private static ObjectNode object(List<String> header, String[] cells, DayOrders days) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    for (int at = 0; at < cells.length; at++) {
      if (!cells[at].isBlank()) {
        object.put(header.get(at).strip(), days.yearFirst(at, cells[at]));
      }
    }
    return object;
  }
}
