package io.github.copytaster.labels.region;

import io.github.copytaster.labels.Copy;
import io.github.copytaster.labels.CountryLabel;
import io.github.copytaster.labels.Evidence;
import io.github.copytaster.labels.RegionLabels;
import io.github.copytaster.labels.RegionReader;
import io.github.copytaster.labels.TokenisedCopy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Says where an article is about from the places it names. A first, rule-weighted scorer; its
 * measured quality stands in docs/quality.md.
 */
public final class GazetteerRegionReader implements RegionReader {

  private static final String MODEL_VERSION = "r20261124";

  // Below this the places are in passing and the article is about nowhere in particular. The rule
  // baseline's own value 0.12 calls hardly any article nowhere (research/region.md section 5).
  private static final double SOMEWHERE = 1.0;
  private static final double SHARE_OF_FIRST = 0.34;
  private static final double LEAST_SCORE = 0.9;
  private static final int MOST_COUNTRIES = 4;
  private static final double PRIOR_OF_DOCUMENT = 3.0;
  private static final double HOME = 0.4;

  private final Matcher matcher;
  private final Regions regions;

  private GazetteerRegionReader(Matcher matcher, Regions regions) {
    this.matcher = matcher;
    this.regions = regions;
  }

  /** Loads the gazetteer of this jar. */
  public static GazetteerRegionReader bundled() {
    return new GazetteerRegionReader(new Matcher(Gazetteer.bundled()), Regions.bundled());
  }

  @Override
  public String modelVersion() {
    return MODEL_VERSION;
  }

  @Override
  public RegionLabels read(TokenisedCopy article) {
    Copy copy = article.copy();
    List<Mention> mentions = matcher.mentions(copy);
    Map<String, Double> scores = scores(mentions, copy.homeCountry());
    List<Map.Entry<String, Double>> ranked =
        scores.entrySet().stream()
            .sorted(
                Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .toList();
    if (ranked.isEmpty() || ranked.get(0).getValue() < SOMEWHERE) {
      return new RegionLabels(List.of(), List.of());
    }
    double first = ranked.get(0).getValue();
    double total = scores.values().stream().mapToDouble(Double::doubleValue).sum();
    List<CountryLabel> countries = new ArrayList<>();
    for (Map.Entry<String, Double> entry : ranked) {
      boolean leads = countries.isEmpty();
      boolean alongside =
          entry.getValue() >= SHARE_OF_FIRST * first && entry.getValue() >= LEAST_SCORE;
      if (countries.size() < MOST_COUNTRIES && (leads || alongside)) {
        double score = entry.getValue() / (total + SOMEWHERE);
        countries.add(
            new CountryLabel(
                entry.getKey(), score, evidence(mentions, entry.getKey(), copy.text())));
      }
    }
    return new RegionLabels(countries, regions.of(countries.get(0).code()).stream().toList());
  }

  // Two passes: the unambiguous names first, then they decide what the others mean.
  private static Map<String, Double> scores(List<Mention> mentions, String home) {
    Map<String, Double> sure = new HashMap<>();
    for (Mention mention : mentions) {
      if (mention.name().shares().size() == 1) {
        sure.merge(
            mention.name().shares().keySet().iterator().next(), mention.weight(), Double::sum);
      }
    }
    Map<String, Double> scores = new HashMap<>();
    for (Mention mention : mentions) {
      Map<String, Double> posterior = new HashMap<>();
      mention
          .name()
          .shares()
          .forEach(
              (country, share) ->
                  posterior.put(
                      country,
                      share
                          * (0.1
                              + Math.min(PRIOR_OF_DOCUMENT, sure.getOrDefault(country, 0.0))
                              + (country.equals(home) ? HOME : 0))));
      double sum = posterior.values().stream().mapToDouble(Double::doubleValue).sum();
      posterior.forEach(
          (country, value) -> scores.merge(country, mention.weight() * value / sum, Double::sum));
    }
    return scores;
  }

  private static List<Evidence> evidence(List<Mention> mentions, String country, String text) {
    return mentions.stream()
        .filter(mention -> mention.name().shares().containsKey(country))
        .map(
            mention ->
                new Evidence(
                    text.substring(mention.start(), mention.end()),
                    mention.start(),
                    mention.end(),
                    mention.weight(),
                    mention.name().kind().label()))
        .toList();
  }
}
