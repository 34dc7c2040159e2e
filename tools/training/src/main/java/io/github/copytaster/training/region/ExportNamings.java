package io.github.copytaster.training.region;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.copytaster.labels.region.GazetteerRegionReader;
import io.github.copytaster.labels.region.Naming;
import io.github.copytaster.labels.region.RegionReading;
import io.github.copytaster.training.Arguments;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.GZIPOutputStream;

/**
 * Writes where the names of countries stand in the articles of a corpus, for
 * tools/training/second-reader: {@code ExportNamings CORPUS.jsonl.gz TARGET.jsonl.gz}. A line an
 * article, in the corpus's order: its candidates, and the names as [candidate, part, start, share],
 * as {@link Naming} has them.
 */
public final class ExportNamings {

  private static final ObjectMapper JSON = new ObjectMapper();

  private ExportNamings() {}

  /**
   * Takes the corpus, gzipped JSON Lines, and the target, which must not be there: a mistaken order
   * cost a corpus once.
   *
   * @throws IOException if a file cannot be read or written, or the target is there
   */
  public static void main(String[] arguments) throws IOException {
    Arguments.expect("CORPUS.jsonl.gz TARGET.jsonl.gz", arguments);
    GazetteerRegionReader reader = GazetteerRegionReader.bundled();
    try (BufferedWriter lines =
        new BufferedWriter(
            new OutputStreamWriter(
                new GZIPOutputStream(
                    Files.newOutputStream(Path.of(arguments[1]), StandardOpenOption.CREATE_NEW)),
                StandardCharsets.UTF_8))) {
      Rows.each(
          Path.of(arguments[0]),
          row -> {
            lines.write(line(reader.reading(row.article())));
            lines.newLine();
          });
    }
  }

  private static String line(RegionReading reading) throws IOException {
    ObjectNode line = JSON.createObjectNode();
    ArrayNode candidates = line.putArray("candidates");
    reading.countries().forEach(candidates::add);
    ArrayNode namings = line.putArray("namings");
    for (Naming naming : reading.namings()) {
      namings
          .addArray()
          .add(naming.candidate())
          .add(naming.part().name())
          .add(naming.start())
          .add((float) naming.share());
    }
    return JSON.writeValueAsString(line);
  }
}
