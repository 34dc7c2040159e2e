package io.github.copytaster.transformer;

import io.github.copytaster.labels.Copy;
import io.github.copytaster.labels.TokenisedCopy;
import io.github.copytaster.labels.region.GazetteerRegionReader;
import io.github.copytaster.labels.region.RegionReading;

/** What the region reader finds in made-up English articles. */
final class Readings {

  static final GazetteerRegionReader READER = GazetteerRegionReader.bundled();

  private Readings() {}

  static RegionReading of(String title, String body) {
    return READER.reading(TokenisedCopy.of(copy(title, body)));
  }

  static Copy copy(String title, String body) {
    return new Copy(title, body, "", "en", "");
  }
}
