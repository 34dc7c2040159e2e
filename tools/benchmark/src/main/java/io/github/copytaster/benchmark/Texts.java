package io.github.copytaster.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Real articles to measure with: different ones, because one text again and again is measured in
 * the processor's cache.
 */
final class Texts {

  /** Gzipped JSON Lines with {@code title} and {@code text}; the system property of this name. */
  static final String PROPERTY = "copytaster.benchmark.texts";

  private static final String USUAL = "../shared/data/topic/gold_train.jsonl.gz";

  private Texts() {}

  /**
   * An article.
   *
   * @param title its headline
   * @param text exactly as many UTF-16 units as were asked for
   */
  record Text(String title, String text) {}

  /**
   * The first articles that are long enough, cut to {@code length}.
   *
   * @throws IllegalStateException if there are fewer than {@code count}
   */
  static List<Text> cutTo(int length, int count) {
    Path file = Path.of(System.getProperty(PROPERTY, USUAL));
    List<Text> texts = new ArrayList<>();
    ObjectMapper json = new ObjectMapper();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      String line = lines.readLine();
      while (line != null && texts.size() < count) {
        JsonNode row = json.readTree(line);
        String text = row.path("text").asText();
        if (text.length() >= length) {
          texts.add(new Text(row.path("title").asText(), text.substring(0, length)));
        }
        line = lines.readLine();
      }
    } catch (IOException unreadable) {
      throw new IllegalStateException(
          "expected gzipped JSON Lines of articles at " + file + " (-D" + PROPERTY + "=FILE)",
          unreadable);
    }
    if (texts.size() < count) {
      throw new IllegalStateException(
          "expected "
              + count
              + " articles of "
              + length
              + " characters in "
              + file
              + ", found "
              + texts.size());
    }
    return texts;
  }
}
