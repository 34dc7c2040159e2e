package io.github.copytaster.labels.region;

import io.github.copytaster.labels.RegionLabels;
import io.github.copytaster.labels.RegionReader;
import io.github.copytaster.labels.TokenisedCopy;

/** Says where an article is about from the places it names, by a learned scorer. Thread-safe. */
public final class GazetteerRegionReader implements RegionReader {

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
    return reading(article).labels();
  }

  /** Reads an article and tells all that was found. */
  public RegionReading reading(TokenisedCopy article) {
    PlaceReader.Reading reading = languages.reader(article).read(article);
    int home = regions.number(article.copy().homeCountry());
    Verdict verdict =
        reading.candidates().size() == 0
            ? Verdict.NOWHERE
            : scorer.judge(reading, home, article.tokens().size());
    return new RegionReading(article, regions, reading, verdict);
  }
}
