package io.github.copytaster.labels;

import java.util.List;

/**
 * One country that the article is about.
 *
 * @param code ISO 3166-1 alpha-2; XK for Kosovo
 * @param score calibrated probability, 0 to 1
 * @param evidence every mention that was used, in reading order
 */
public record CountryLabel(String code, double score, List<Evidence> evidence) {
  public CountryLabel {
    evidence = List.copyOf(evidence);
  }
}
