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

  private static final String DATELINE = "dateline";
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
      String code = regions.code(reading.candidates().country(one));
      countries.add(new CountryLabel(code, verdict.member(one), evidence(reading, one, article)));
    }
    int first = reading.candidates().country(chosen[0]);
    return new RegionLabels(countries, List.of(regions.region(first)));
  }

  // What hardly can be a place spoke for no country and is not shown for one.
  private static List<Evidence> evidence(
      PlaceReader.Reading reading, int candidate, TokenisedCopy article) {
    Mentions mentions = reading.mentions();
    Votes votes = reading.candidates().votes;
    int country = reading.candidates().country(candidate);
    List<Evidence> evidence = new ArrayList<>();
    float before = 0;
    for (int vote = 0; vote < votes.size(); vote++) {
      int mention = votes.mention(vote);
      if (votes.candidate(vote) != candidate || mentions.grade(mention) == Mentions.UNLIKELY) {
        continue;
      }
      if (mentions.isInText(mention)) {
        evidence.add(quote(mentions, mention, country, votes.share(vote), article));
      } else {
        before += Candidates.weight(mentions, mention) * votes.share(vote);
      }
    }
    if (before > 0) {
      String prefix = article.copy().leadPrefix().strip();
      evidence.add(0, new Evidence(prefix, 0, 0, before, DATELINE));
    }
    return evidence;
  }

  private static Evidence quote(
      Mentions mentions, int mention, int country, float share, TokenisedCopy article) {
    int start = article.tokens().start(mentions.firstWord(mention));
    int end = article.tokens().end(mentions.lastWord(mention));
    boolean dateline = mentions.zone(mention) == Zone.DATELINE;
    return new Evidence(
        article.text().substring(start, end),
        start,
        end,
        Candidates.weight(mentions, mention) * share,
        dateline ? DATELINE : mentions.label(mention, country));
  }
}
