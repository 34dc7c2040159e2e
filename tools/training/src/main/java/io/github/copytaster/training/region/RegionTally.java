package io.github.copytaster.training.region;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Counts right answers: first country, nowhere, and countries as a set. */
final class RegionTally {

  private static final String HEADER =
      """
      | source | rows | first country | nowhere, and said so | micro F1 |
      |---|---|---|---|---|
      """;

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

  private String row() {
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

  /** A table, a row a tally. */
  static String table(Map<String, RegionTally> tallies) {
    StringBuilder table = new StringBuilder(HEADER);
    tallies.forEach((name, tally) -> table.append("| " + name + tally.row() + '\n'));
    return table.toString();
  }
}
