package io.github.copytaster.labels.region;

import io.github.copytaster.labels.Region;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All countries, numbered, with the UN M49 sub-region of each. Kosovo (XK) is placed with Southern
 * Europe and Taiwan (TW) with Eastern Asia, as CLDR does; the UN's own table names neither.
 */
final class Regions {

  /** The number of a code that is not a country. */
  static final int NONE = -1;

  private final List<String> codes;
  private final Map<String, Integer> numbers;
  private final List<Region> regions;
  private final int[] regionNumbers;

  private Regions(List<String> codes, List<Region> regions) {
    this.codes = List.copyOf(codes);
    this.regions = List.copyOf(regions);
    this.regionNumbers = regions.stream().mapToInt(regions::indexOf).toArray();
    this.numbers = new HashMap<>();
    for (int country = 0; country < codes.size(); country++) {
      numbers.put(codes.get(country), country);
    }
  }

  static Regions bundled() {
    List<String> codes = new ArrayList<>();
    List<Region> regions = new ArrayList<>();
    for (String row : Resource.lines("m49.tsv")) {
      String[] columns = row.split("\t", -1);
      Region region = new Region(columns[0], columns[1]);
      for (String country : columns[2].split(" ", -1)) {
        codes.add(country);
        regions.add(region);
      }
    }
    return new Regions(codes, regions);
  }

  int size() {
    return codes.size();
  }

  String code(int country) {
    return codes.get(country);
  }

  /** The country's number from 0, or {@link #NONE}. */
  int number(String code) {
    return numbers.getOrDefault(code, NONE);
  }

  /** A number that two countries share exactly if they share a sub-region. */
  int regionNumber(int country) {
    return regionNumbers[country];
  }

  Region region(int country) {
    return regions.get(country);
  }

  Optional<Region> of(String code) {
    int country = number(code);
    return country == NONE ? Optional.empty() : Optional.of(regions.get(country));
  }
}
