package io.github.copytaster.labels;

import java.util.List;

/**
 * Where an article is about.
 *
 * @param countries most important first; empty means global or nowhere in particular
 * @param regions the M49 sub-region of the first country: none or one
 */
public record RegionLabels(List<CountryLabel> countries, List<Region> regions) {
  public RegionLabels {
    countries = List.copyOf(countries);
    regions = List.copyOf(regions);
  }
}
