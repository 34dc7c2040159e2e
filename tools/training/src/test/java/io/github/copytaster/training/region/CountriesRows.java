package io.github.copytaster.training.region;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.copytaster.labels.Copy;
import io.github.copytaster.labels.TokenisedCopy;
import io.github.copytaster.labels.region.GazetteerRegionReader;
import io.github.copytaster.labels.region.RegionReading;
import io.github.copytaster.transformer.CountryOpinion;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Made-up rows about Kenya and Ghana, of which the scorer prefers Kenya. */
final class CountriesRows {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final RegionReading READING =
      GazetteerRegionReader.bundled()
          .reading(
              TokenisedCopy.of(
                  new Copy("Kenya votes", "Voters in Kenya queued, Ghana said.", "", "en", "")));

  private CountriesRows() {}

  /** A row of which {@code people} say this, JSON, and the second reader that Ghana comes first. */
  static CountriesRow of(String source, String people, double ghana) {
    return row(
        "{\"source\":\"%s\",\"kind\":\"news\",\"topics\":[],\"sub\":null,\"countries\":%s}"
            .formatted(source, people),
        ghana);
  }

  /** A row of a set in which no country is first. */
  static CountriesRow ofRegionSet(String people) {
    return row("{\"id\":\"1\",\"primary\":null,\"countries\":%s}".formatted(people), 0.5);
  }

  private static CountriesRow row(String json, double ghana) {
    try {
      return new CountriesRow(
          JSON.readTree(json),
          READING,
          new CountryOpinion(
              new double[] {0.95 - ghana, ghana, 0.05}, new double[] {1 - ghana, ghana}),
          false);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
