package io.github.copytaster.labels.region;

import io.github.copytaster.labels.Copy;
import io.github.copytaster.labels.CountryLabel;
import io.github.copytaster.labels.RegionLabels;
import io.github.copytaster.labels.TokenisedCopy;
import java.util.List;

/** The bundled reader, loaded once for all tests, and short ways to ask it. */
final class Reading {

  private static final GazetteerRegionReader READER = GazetteerRegionReader.bundled();

  private Reading() {}

  static RegionLabels of(String title, String body) {
    return of(new Copy(title, body, "", "en", ""));
  }

  static RegionLabels of(Copy copy) {
    return READER.read(TokenisedCopy.of(copy));
  }

  static List<String> codes(String title, String body) {
    return codes(of(title, body));
  }

  static List<String> codes(RegionLabels labels) {
    return labels.countries().stream().map(CountryLabel::code).toList();
  }
}
