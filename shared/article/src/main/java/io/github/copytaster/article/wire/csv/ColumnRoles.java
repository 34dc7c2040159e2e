package io.github.copytaster.article.wire.csv;

import io.github.copytaster.article.wire.WriterCells;
import io.github.copytaster.article.wire.json.FieldNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The writers' and the days' column of a table with a header that names neither in a way that
 * anybody knows: what stands in the column says it, where but one holds the like.
 */
final class ColumnRoles {

  private ColumnRoles() {}

  /**
   * The header with these columns named.
   *
   * @param sample the first rows, the header left out
   */
  static List<String> named(List<String> header, TableRows sample) {
    if (sample.cells().isEmpty() || sample.width() != header.size()) {
      return header;
    }
    List<String> names = new ArrayList<>(header);
    if (header.stream().noneMatch(FieldNames::isAuthor)) {
      only(names, column -> isUnknown(header, column) && areWriters(header, sample, column))
          .ifPresent(column -> names.set(column, "author"));
    }
    if (header.stream().noneMatch(FieldNames::isTime)) {
      only(
              names,
              column -> isUnknown(header, column) && ColumnKinds.areTimes(sample.column(column)))
          .ifPresent(column -> names.set(column, "date"));
    }
    return names;
  }

  private static Optional<Integer> only(List<String> names, IntPredicate kind) {
    List<Integer> found = IntStream.range(0, names.size()).filter(kind).boxed().toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static boolean isUnknown(List<String> header, int column) {
    return !FieldNames.isKnown(header.get(column));
  }

  private static boolean areWriters(List<String> header, TableRows sample, int column) {
    List<String> stories = sample.cells().stream().map(row -> others(header, row, column)).toList();
    return WriterCells.areWriters(sample.column(column), stories);
  }

  private static String others(List<String> header, List<String> row, int column) {
    StringBuilder story = new StringBuilder();
    for (int at = 0; at < header.size(); at++) {
      story.append(at == column ? "" : row.get(at)).append(' ');
    }
    return story.toString();
  }
}
