package io.github.copytaster.training.region;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.copytaster.labels.CountryLabel;
import io.github.copytaster.labels.RegionReader;
import io.github.copytaster.labels.TokenisedCopy;
import io.github.copytaster.labels.region.GazetteerRegionReader;
import io.github.copytaster.training.Arguments;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Measures the reader that ships on corpora: first country, nowhere, and countries as a set. What
 * it was trained on it knows: for honest figures of the scorer see tools/training/region/train.py
 * measure, which leaves each source out.
 */
public final class MeasureRegions {

  private MeasureRegions() {}

  /**
   * Takes the corpora as gzipped JSON Lines and prints a table.
   *
   * @throws IOException if a corpus cannot be read
   */
  public static void main(String[] corpora) throws IOException {
    Arguments.expect("CORPUS…", corpora);
    System.out.print(table(corpora));
  }

  static String table(String... corpora) throws IOException {
    RegionReader reader = GazetteerRegionReader.bundled();
    Map<String, Tally> tallies = new TreeMap<>();
    for (String corpus : corpora) {
      Rows.each(
          Path.of(corpus),
          row ->
              tallies
                  .computeIfAbsent(row.source(), source -> new Tally())
                  .add(row.json(), answer(reader, row.article())));
    }
    StringBuilder table =
        new StringBuilder(
            """
            | source | rows | first country | nowhere, and said so | micro F1 |
            |---|---|---|---|---|
            """);
    tallies.forEach((source, tally) -> table.append("| " + source + tally.row() + '\n'));
    return table.toString();
  }

  private static List<String> answer(RegionReader reader, TokenisedCopy article) {
    return reader.read(article).countries().stream().map(CountryLabel::code).toList();
  }

  private static final class Tally {
    private int rows;
    private int judged;
    private int right;
    private int nowhere;
    private int nowhereSaid;
    private int hits;
    private int given;
    private int wanted;

    void add(JsonNode row, List<String> answer) {
      Set<String> gold = new HashSet<>();
      row.path("countries").forEach(country -> gold.add(country.asText()));
      rows++;
      if (gold.isEmpty()) {
        nowhere++;
        nowhereSaid += answer.isEmpty() ? 1 : 0;
      }
      String first = Rows.first(row);
      if (!first.isEmpty() || gold.isEmpty()) {
        judged++;
        right += first.equals(answer.isEmpty() ? "" : answer.get(0)) ? 1 : 0;
      }
      given += answer.size();
      wanted += gold.size();
      hits += (int) answer.stream().filter(gold::contains).count();
    }

    String row() {
      double micro = given + wanted == 0 ? 0 : 2.0 * hits / (given + wanted);
      return String.format(
          Locale.ROOT,
          " | %d | %.3f | %d of %d | %.3f |",
          rows,
          judged == 0 ? 0 : (double) right / judged,
          nowhereSaid,
          nowhere,
          micro);
    }
  }
}
