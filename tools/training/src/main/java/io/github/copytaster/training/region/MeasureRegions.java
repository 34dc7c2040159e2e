package io.github.copytaster.training.region;

import io.github.copytaster.labels.CountryLabel;
import io.github.copytaster.labels.RegionReader;
import io.github.copytaster.labels.TokenisedCopy;
import io.github.copytaster.labels.region.GazetteerRegionReader;
import io.github.copytaster.training.Arguments;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
    Map<String, RegionTally> tallies = new TreeMap<>();
    for (String corpus : corpora) {
      Rows.each(
          Path.of(corpus),
          row ->
              tallies
                  .computeIfAbsent(row.source(), source -> new RegionTally())
                  .add(row.json(), answer(reader, row.article())));
    }
    return RegionTally.table(tallies);
  }

  private static List<String> answer(RegionReader reader, TokenisedCopy article) {
    return reader.read(article).countries().stream().map(CountryLabel::code).toList();
  }
}
