package io.github.copytaster.labels.region;

import io.github.copytaster.labels.Region;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The UN M49 sub-region of every country. Kosovo (XK) is placed with Southern Europe and Taiwan
 * (TW) with Eastern Asia, as CLDR does; the UN's own table names neither.
 */
final class Regions {

  private final Map<String, Region> byCountry;

  private Regions(Map<String, Region> byCountry) {
    this.byCountry = Map.copyOf(byCountry);
  }

  static Regions bundled() {
    Map<String, Region> byCountry = new HashMap<>();
    for (String row : Resource.lines("m49.tsv")) {
      String[] columns = row.split("\t", -1);
      Region region = new Region(columns[0], columns[1]);
      for (String country : columns[2].split(" ", -1)) {
        byCountry.put(country, region);
      }
    }
    return new Regions(byCountry);
  }

  Optional<Region> of(String country) {
    return Optional.ofNullable(byCountry.get(country));
  }
}
