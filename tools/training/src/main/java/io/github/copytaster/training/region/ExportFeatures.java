package io.github.copytaster.training.region;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.copytaster.labels.region.RegionFeatures;
import io.github.copytaster.training.Arguments;
import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes what the region scorer sees of every article of the corpora, for
 * tools/training/region/train.py: the numbers' names, the articles (JSON Lines), the numbers
 * (big-endian floats, a row a candidate), and what stands around the mentions (a row's number
 * twice, plus one behind the opening; a key; a weight: 4 bytes each).
 */
public final class ExportFeatures {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> KEPT =
      List.of("id", "key", "kind", "primary", "countries", "sure");

  private ExportFeatures() {}

  /**
   * Takes the target folder, then the corpora as gzipped JSON Lines.
   *
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] arguments) throws IOException {
    Arguments.expect("TARGET_FOLDER CORPUS…", arguments);
    Path target = Path.of(arguments[0]);
    Files.createDirectories(target);
    Files.write(target.resolve("names.txt"), RegionFeatures.names());
    RegionFeatures features = new RegionFeatures();
    try (BufferedWriter articles = Files.newBufferedWriter(target.resolve("articles.jsonl"));
        DataOutputStream numbers = binary(target.resolve("rows.bin"));
        DataOutputStream contexts = binary(target.resolve("contexts.bin"))) {
      for (String corpus : List.of(arguments).subList(1, arguments.length)) {
        Rows.each(
            Path.of(corpus),
            row -> {
              int first = numbers.size() / (Float.BYTES * RegionFeatures.names().size());
              for (RegionFeatures.Surrounding each : features.surroundings(row.article())) {
                contexts.writeInt(2 * (first + each.candidate()) + (each.opening() ? 0 : 1));
                contexts.writeInt(each.key());
                contexts.writeFloat(each.weight());
              }
              articles.write(line(row, features, numbers));
              articles.newLine();
            });
      }
    }
  }

  private static DataOutputStream binary(Path file) throws IOException {
    return new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
  }

  private static String line(Rows.Row row, RegionFeatures features, DataOutputStream numbers)
      throws IOException {
    ObjectNode line = JSON.createObjectNode();
    line.put("source", row.source());
    line.put("first", Rows.first(row.json()));
    for (String field : KEPT) {
      JsonNode value = row.json().get(field);
      if (value != null) {
        line.set(field, value);
      }
    }
    ArrayNode candidates = line.putArray("candidates");
    for (RegionFeatures.Row each : features.rows(row.article())) {
      candidates.add(each.country());
      for (float value : each.values()) {
        numbers.writeFloat(value);
      }
    }
    return JSON.writeValueAsString(line);
  }
}
