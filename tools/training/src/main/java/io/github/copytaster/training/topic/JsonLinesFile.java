package io.github.copytaster.training.topic;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** JSON Lines, gzipped if the name ends in ".gz". */
final class JsonLinesFile {

  private static final ObjectMapper JSON = new ObjectMapper();

  private JsonLinesFile() {}

  /**
   * @throws IOException if the file cannot be read or a line is not JSON; the message names the
   *     line
   */
  static List<JsonNode> rows(Path file) throws IOException {
    List<JsonNode> rows = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank()) {
          rows.add(JSON.readTree(line));
        }
      }
    } catch (JsonProcessingException broken) {
      throw new IOException(
          "expected JSON in line "
              + (rows.size() + 1)
              + " of "
              + file
              + ", found: "
              + broken.getOriginalMessage(),
          broken);
    }
    return rows;
  }

  private static InputStream open(Path file) throws IOException {
    InputStream stream = Files.newInputStream(file);
    return file.toString().endsWith(".gz") ? new GZIPInputStream(stream) : stream;
  }
}
