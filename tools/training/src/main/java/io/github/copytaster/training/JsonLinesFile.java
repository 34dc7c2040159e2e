package io.github.copytaster.training;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** JSON Lines, gzipped if the name ends in ".gz". */
public final class JsonLinesFile {

  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private JsonLinesFile() {}

  /**
   * A line that is not blank.
   *
   * @param number its place in the file, from 1
   */
  public record Line(int number, JsonNode value) {}

  /** The values of {@link #lines}. */
  public static List<JsonNode> rows(Path file) throws IOException {
    return lines(file).stream().map(Line::value).toList();
  }

  /**
   * All lines but the blank ones.
   *
   * @throws IOException if the file cannot be read, is not UTF-8, or a line is not one JSON value;
   *     the message names the line
   */
  public static List<Line> lines(Path file) throws IOException {
    List<Line> found = new ArrayList<>();
    int number = 0;
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(open(file), StandardCharsets.UTF_8.newDecoder()))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        String text = number == 1 && line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
        if (!text.isBlank()) {
          found.add(new Line(number, JSON.readTree(text)));
        }
      }
    } catch (CharacterCodingException otherCharset) {
      throw new IOException(
          "expected UTF-8 in " + file + ", found other bytes behind line " + number, otherCharset);
    } catch (EOFException | ZipException damaged) {
      throw new IOException("expected a whole gzip file, found a damaged one: " + file, damaged);
    } catch (JsonProcessingException broken) {
      throw new IOException(
          "expected JSON in line "
              + number
              + " of "
              + file
              + ", found: "
              + broken.getOriginalMessage(),
          broken);
    }
    return found;
  }

  private static InputStream open(Path file) throws IOException {
    InputStream stream = Files.newInputStream(file);
    if (!file.toString().endsWith(".gz")) {
      return stream;
    }
    try {
      return new GZIPInputStream(stream);
    } catch (IOException notPacked) {
      stream.close();
      throw notPacked;
    }
  }
}
