package io.github.copytaster.labels.region;

import io.github.copytaster.labels.CountryLabel;
import io.github.copytaster.labels.Evidence;
import io.github.copytaster.labels.RegionLabels;
import io.github.copytaster.labels.RegionReader;
import io.github.copytaster.labels.TokenisedCopy;
import java.util.ArrayList;
import java.util.List;

/** Says where an article is about from the places it names, by a learned scorer. Thread-safe. */
public final class GazetteerRegionReader implements RegionReader {

  private static final int MOST_COUNTRIES = 4;
  private static final RegionLabels NOWHERE = new RegionLabels(List.of(), List.of());

  private final Regions regions;
  private final Languages languages;
  private final Scorer scorer;

  private GazetteerRegionReader(Regions regions, Scorer scorer) {
    this.regions = regions;
    this.languages = new Languages(regions);
    this.scorer = scorer;
  }

  /** Loads the gazetteer and the scorer of this jar. */
  public static GazetteerRegionReader bundled() {
    return new GazetteerRegionReader(Regions.bundled(), Scorer.bundled());
  }

  @Override
  public String modelVersion() {
    return scorer.version();
  }

  @Override
  public RegionLabels read(TokenisedCopy article) {
    PlaceReader.Reading reading = languages.reader(article).read(article);
    if (reading.candidates().size() == 0) {
      return NOWHERE;
    }
    int home = regions.number(article.copy().homeCountry());
    Verdict verdict = scorer.judge(reading, home, article.tokens().size());
    int[] chosen = verdict.choose(MOST_COUNTRIES);
    if (chosen.length == 0) {
      return NOWHERE;
    }
    List<CountryLabel> countries = new ArrayList<>();
    for (int one : chosen) {
      int country = reading.candidates().country(one);
      countries.add(
          new CountryLabel(
              regions.code(country),
              verdict.member(one),
              evidence(reading.mentions(), country, article)));
    }
    int first = reading.candidates().country(chosen[0]);
    return new RegionLabels(countries, List.of(regions.region(first)));
  }

  private static List<Evidence> evidence(Mentions mentions, int country, TokenisedCopy article) {
    List<Evidence> evidence = new ArrayList<>();
    for (int mention = 0; mention < mentions.size(); mention++) {
      for (int meaning = 0; meaning < mentions.meanings(mention); meaning++) {
        if (mentions.isInText(mention) && mentions.country(mention, meaning) == country) {
          evidence.add(quote(mentions, mention, meaning, article));
        }
      }
    }
    return evidence;
  }

  private static Evidence quote(
      Mentions mentions, int mention, int meaning, TokenisedCopy article) {
    int start = article.tokens().start(mentions.firstWord(mention));
    int end = article.tokens().end(mentions.lastWord(mention));
    boolean dateline = mentions.zone(mention) == Zone.DATELINE;
    return new Evidence(
        article.text().substring(start, end),
        start,
        end,
        Candidates.weight(mentions, mention) * mentions.share(mention, meaning),
        dateline ? "dateline" : mentions.kind(mention).label());
  }
}
