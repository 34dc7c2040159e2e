package io.github.copytaster.article.wire.export;

import io.github.copytaster.article.RefusedCopyException;
import io.github.copytaster.article.wire.DraftSink;
import java.util.List;
import java.util.Optional;

/** Reads what press databases export as text, one story of each record. */
public final class ExportReader {

  private static final List<Database> DATABASES =
      List.of(
          new LexisNexis(),
          new NexisUni(),
          new FactivaFields(),
          new FactivaPrint(),
          new ProQuest(),
          new Europresse());

  private final Database database;
  private final List<String> lines;

  private ExportReader(Database database, List<String> lines) {
    this.database = database;
    this.lines = lines;
  }

  /** A reader of {@code text}, if a database wrote it. */
  public static Optional<ExportReader> of(String text) {
    List<Database> possible =
        DATABASES.stream()
            .filter(database -> database.marks().stream().anyMatch(text::contains))
            .toList();
    if (possible.isEmpty()) {
      return Optional.empty();
    }
    List<String> lines = text.lines().toList();
    return possible.stream()
        .filter(database -> database.accepts(lines))
        .findFirst()
        .map(database -> new ExportReader(database, lines));
  }

  /**
   * Reads all records.
   *
   * @return the name of the format
   * @throws RefusedCopyException if there are too many
   */
  public String read(DraftSink sink) throws RefusedCopyException {
    for (List<String> record : database.records(lines)) {
      database.read(record, sink);
    }
    return database.format();
  }
}
