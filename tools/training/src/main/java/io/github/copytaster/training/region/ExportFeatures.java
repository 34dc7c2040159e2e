package io.github.copytaster.training.region;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.copytaster.labels.TokenisedCopy;
import io.github.copytaster.labels.region.RegionFeatures;
import io.github.copytaster.labels.text.Tokens;
import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Writes what the region scorer sees of every article of the corpora, for
 * tools/training/region/train.py: the numbers' names, the articles (JSON Lines) and the numbers
 * (big-endian floats, a row a candidate).
 */
public final class ExportFeatures {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> KEPT =
      List.of("id", "key", "kind", "primary", "countries", "sure");
  private static final int WORDS = 320;

  private ExportFeatures() {}

  /**
   * Takes the target folder, then the corpora as gzipped JSON Lines.
   *
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] arguments) throws IOException {
    Path target = Path.of(arguments[0]);
    Files.createDirectories(target);
    Files.write(target.resolve("names.txt"), RegionFeatures.names());
    RegionFeatures features = new RegionFeatures();
    try (BufferedWriter articles = Files.newBufferedWriter(target.resolve("articles.jsonl"));
        DataOutputStream numbers =
            new DataOutputStream(
                new BufferedOutputStream(Files.newOutputStream(target.resolve("rows.bin"))))) {
      for (String corpus : List.of(arguments).subList(1, arguments.length)) {
        Rows.each(
            Path.of(corpus),
            row -> {
              articles.write(line(row, features, numbers));
              articles.newLine();
            });
      }
    }
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
    ArrayNode words = line.putArray("words");
    words(row.article()).forEach(words::add);
    return JSON.writeValueAsString(line);
  }

  private static Set<String> words(TokenisedCopy article) {
    Tokens tokens = article.tokens();
    Set<String> words = new LinkedHashSet<>();
    for (int word = 0; word < Math.min(WORDS, tokens.size()); word++) {
      if (!tokens.isNumber(word)) {
        String written = article.text().substring(tokens.start(word), tokens.end(word));
        words.add(written.toLowerCase(Locale.ROOT));
      }
    }
    return words;
  }
}
