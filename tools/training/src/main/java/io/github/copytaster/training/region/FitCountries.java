package io.github.copytaster.training.region;

import io.github.copytaster.labels.SecondReaderRelease;
import io.github.copytaster.labels.region.GazetteerRegionReader;
import io.github.copytaster.labels.region.Naming;
import io.github.copytaster.labels.region.RegionReading;
import io.github.copytaster.labels.region.Verdict;
import io.github.copytaster.labels.topic.FirstTopicReader;
import io.github.copytaster.training.Arguments;
import io.github.copytaster.training.OtherSources;
import io.github.copytaster.transformer.CountryOpinion;
import io.github.copytaster.transformer.JointCountries;
import io.github.copytaster.transformer.Opinion;
import io.github.copytaster.transformer.Transformer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Fits how the region scorer and the second reader answer together: {@code FitCountries APART_FILE
 * SECOND_MODEL JOINT_FILE CORPUS…}. The articles of APART_FILE are of sources that neither has
 * learnt from (tools/training/labels). Prints the tables of docs/quality.md: those articles, each
 * source answered by weights fitted on the others, and further corpora.
 */
public final class FitCountries {

  private FitCountries() {}

  /**
   * Takes the file kept apart, the model, where to write the weights, and further corpora.
   *
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] arguments) throws IOException {
    Arguments.expect("APART_FILE SECOND_MODEL JOINT_FILE CORPUS…", arguments);
    FirstTopicReader topics = FirstTopicReader.bundled();
    GazetteerRegionReader reader = GazetteerRegionReader.bundled();
    try (Transformer second = Transformer.of(Files.readAllBytes(Path.of(arguments[1])))) {
      List<CountriesRow> apart = rows(Path.of(arguments[0]), topics, reader, second);
      JointCountries joint = CountriesFitter.fit(apart);
      Files.writeString(Path.of(arguments[2]), joint.text());
      System.out.println(joint.text());
      System.out.print(table("apart", apart, others(apart)));
      for (String corpus : List.of(arguments).subList(3, arguments.length)) {
        Path file = Path.of(corpus);
        System.out.print(
            table(file.getFileName().toString(), rows(file, topics, reader, second), row -> joint));
      }
    }
  }

  private static List<CountriesRow> rows(
      Path corpus, FirstTopicReader topics, GazetteerRegionReader reader, Transformer second)
      throws IOException {
    SecondReaderRelease release = SecondReaderRelease.bundled();
    List<CountriesRow> rows = new ArrayList<>();
    Rows.each(
        corpus,
        row -> {
          RegionReading reading = reader.reading(row.article());
          List<Naming> namings = reading.namings();
          Opinion opinion = second.read(row.article().copy(), namings);
          int candidates = reading.countries().size();
          rows.add(
              new CountriesRow(
                  row.json(),
                  reading,
                  CountryOpinion.of(candidates, namings, opinion),
                  release.wants(topics.read(row.article()))));
        });
    return rows;
  }

  static Function<CountriesRow, JointCountries> others(List<CountriesRow> rows) {
    return OtherSources.fitted(rows, CountriesRow::source, CountriesFitter::fit);
  }

  static String table(
      String name, List<CountriesRow> rows, Function<CountriesRow, JointCountries> joint) {
    Map<String, RegionTally> tallies = new TreeMap<>();
    for (CountriesRow row : rows) {
      Verdict alone = row.scorer().verdict();
      Verdict second = alone.with(row.second().first(), row.second().members());
      Verdict both = joint.apply(row).joined(alone, row.second());
      String kind = name + " " + row.json().path("kind").asText();
      add(tallies, kind + ", scorer alone", row, alone);
      add(tallies, kind + ", second reader alone", row, second);
      add(
          tallies,
          kind + ", read twice where topics are unsure",
          row,
          row.handedOn() ? both : alone);
      add(tallies, kind + ", all read twice", row, both);
    }
    return RegionTally.table(tallies);
  }

  private static void add(
      Map<String, RegionTally> tallies, String name, CountriesRow row, Verdict verdict) {
    tallies.computeIfAbsent(name, any -> new RegionTally()).add(row.json(), row.answer(verdict));
  }
}
