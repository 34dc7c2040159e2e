package io.github.copytaster.labels.region;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.labels.Evidence;
import io.github.copytaster.labels.RegionLabels;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A story that names a country and no other is about that country, whichever of the 250 it is. */
final class EveryCountryTest {

  private static final String STORY =
      "The government of %1$s said on Monday that it would raise taxes. The opposition in %1$s"
          + " wants a vote, and %1$s's parliament meets on Friday.";

  /**
   * Not found by their names, and known: Western Sahara is kept with Morocco by hand, the Cocos
   * stand in news without their brackets, and Jersey in capitals is as much a garment.
   */
  private static final Set<String> KNOWN = Set.of("EH", "CC");

  private static final Set<String> KNOWN_IN_CAPITALS = Set.of("EH", "CC", "JE");

  /** South Georgia and the South Sandwich Islands were Sint Maarten, of a slip in the source. */
  @Test
  void read_countryByItsName_isThatCountry() throws IOException {
    assertThat(misread(name -> Reading.of("", STORY.formatted(name)))).isEqualTo(KNOWN);
  }

  /** Old wires write everything in capitals. */
  @Test
  void read_countryInCapitals_isThatCountry() throws IOException {
    assertThat(misread(name -> Reading.of("", STORY.formatted(name).toUpperCase(Locale.ROOT))))
        .isEqualTo(KNOWN_IN_CAPITALS);
  }

  @Test
  void read_countryByItsName_isQuotedAsOftenAsItStands() throws IOException {
    for (String[] country : countries().toList()) {
      if (KNOWN.contains(country[0])) {
        continue;
      }
      List<Evidence> evidence =
          Reading.of("", STORY.formatted(country[1])).countries().get(0).evidence();

      assertThat(evidence).as(country[1]).hasSizeGreaterThanOrEqualTo(3);
    }
  }

  /**
   * Thirty countries were a demonym in their evidence, New Zealand, Singapore and Hong Kong among
   * them, because the source has their names as adjectives too. Montserrat and Mayotte are given
   * names and Jersey is a garment: they stay what keeps them from being found too often. CLDR calls
   * the two Congos by their capitals.
   */
  @Test
  void read_countryByItsName_isCalledACountry() throws IOException {
    Set<String> otherwise = new HashSet<>();
    for (String[] country : countries().toList()) {
      if (!KNOWN.contains(country[0])) {
        Reading.of("", STORY.formatted(country[1])).countries().get(0).evidence().stream()
            .filter(evidence -> !evidence.kind().equals("country"))
            .forEach(evidence -> otherwise.add(country[0]));
      }
    }

    assertThat(otherwise).isEqualTo(Set.of("MS", "YT", "JE", "CD", "CG"));
  }

  /** Each is also in exactly one region, or an article about it would stand in no index. */
  @ParameterizedTest
  @ValueSource(strings = {"AQ", "BV", "IO", "TF", "UM", "GS", "HM", "XK", "TW", "VA"})
  void region_ofRemotePlaces_isThereToo(String code) {
    assertThat(Regions.bundled().of(code)).isPresent();
  }

  private interface Asked {
    RegionLabels about(String name);
  }

  private static Set<String> misread(Asked asked) throws IOException {
    Set<String> misread = new HashSet<>();
    for (String[] country : countries().toList()) {
      List<String> codes = Reading.codes(asked.about(country[1]));
      if (!codes.stream().findFirst().orElse("").equals(country[0])) {
        misread.add(country[0]);
      }
    }
    return misread;
  }

  private static Stream<String[]> countries() throws IOException {
    List<String[]> countries = new ArrayList<>();
    try (InputStream stream = EveryCountryTest.class.getResourceAsStream("country-names.tsv")) {
      if (stream == null) {
        throw new AssertionError("the list of countries is missing");
      }
      new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .forEach(line -> countries.add(line.split("\t", -1)));
    }
    return countries.stream();
  }
}
