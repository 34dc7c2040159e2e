package io.github.copytaster.labels.region;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.labels.Region;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sub-regions that items are indexed by, against the UN's table as its website has it. */
final class M49Test {

  private static final Regions REGIONS = Regions.bundled();

  /** Those that are asked about, because they lie on an edge or their name misleads. */
  @ParameterizedTest
  @CsvSource({
    "TR, 145, Western Asia",
    "CY, 145, Western Asia",
    "GE, 145, Western Asia",
    "AM, 145, Western Asia",
    "AZ, 145, Western Asia",
    "PS, 145, Western Asia",
    "IR, 034, Southern Asia",
    "AF, 034, Southern Asia",
    "KZ, 143, Central Asia",
    "MN, 030, Eastern Asia",
    "TW, 030, Eastern Asia",
    "HK, 030, Eastern Asia",
    "TL, 035, South-eastern Asia",
    "RU, 151, Eastern Europe",
    "UA, 151, Eastern Europe",
    "CZ, 151, Eastern Europe",
    "EE, 154, Northern Europe",
    "IE, 154, Northern Europe",
    "SJ, 154, Northern Europe",
    "XK, 039, Southern Europe",
    "SI, 039, Southern Europe",
    "VA, 039, Southern Europe",
    "AT, 155, Western Europe",
    "LI, 155, Western Europe",
    "EG, 015, Northern Africa",
    "SD, 015, Northern Africa",
    "EH, 015, Northern Africa",
    "SS, 014, Eastern Africa",
    "MZ, 014, Eastern Africa",
    "ZW, 014, Eastern Africa",
    "TF, 014, Eastern Africa",
    "AO, 017, Middle Africa",
    "MR, 011, Western Africa",
    "SH, 011, Western Africa",
    "ZA, 018, Southern Africa",
    "MX, 013, Central America",
    "BZ, 013, Central America",
    "GL, 021, Northern America",
    "BM, 021, Northern America",
    "PR, 029, Caribbean",
    "GY, 005, South America",
    "FK, 005, South America",
    "BV, 005, South America",
    "CX, 053, Australia and New Zealand",
    "PG, 054, Melanesia",
    "UM, 057, Micronesia",
    "GU, 057, Micronesia",
    "PN, 061, Polynesia",
    "AQ, 010, Antarctica"
  })
  void of_country_isInTheUnsSubregion(String country, String code, String name) {
    assertThat(REGIONS.of(country)).contains(new Region(code, name));
  }

  @ParameterizedTest
  @CsvSource({"''", "gb", "UK", "EU", "ZZ", "GBR", "AN", "SU", "YU"})
  void of_noCountryOrOneThatIsNoMore_isInNone(String code) {
    assertThat(REGIONS.of(code)).isEmpty();
    assertThat(REGIONS.number(code)).isEqualTo(Regions.NONE);
  }

  @Test
  void numbers_everyCountry_leadBackToItsCode() {
    Set<String> codes = new HashSet<>();
    for (int country = 0; country < REGIONS.size(); country++) {
      String code = REGIONS.code(country);
      assertThat(REGIONS.number(code)).isEqualTo(country);
      assertThat(REGIONS.of(code)).contains(REGIONS.region(country));
      codes.add(code);
    }

    assertThat(codes).hasSize(250);
  }

  /** One code with two names, or one name with two codes, would part an index in two. */
  @Test
  void regions_codesAndNames_belongTogether() {
    Map<String, String> names = new HashMap<>();
    Map<String, String> codes = new HashMap<>();
    for (int country = 0; country < REGIONS.size(); country++) {
      Region region = REGIONS.region(country);
      assertThat(region.code()).matches("\\d{3}");
      assertThat(names.merge(region.code(), region.name(), (old, other) -> old))
          .isEqualTo(region.name());
      assertThat(codes.merge(region.name(), region.code(), (old, other) -> old))
          .isEqualTo(region.code());
    }

    assertThat(names).hasSize(23);
  }
}
