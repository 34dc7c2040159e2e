package io.github.copytaster.labels.region;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.labels.Region;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RegionsTest {

  private static final Regions REGIONS = Regions.bundled();

  @Test
  void bundled_everyIsoCountry_hasExactlyOneRegion() {
    Set<String> missing = new TreeSet<>(Set.of(Locale.getISOCountries()));
    Set<String> seen = new HashSet<>();
    for (int country = 0; country < REGIONS.size(); country++) {
      assertThat(seen.add(REGIONS.code(country))).as(REGIONS.code(country)).isTrue();
    }
    missing.removeAll(seen);

    // The Netherlands Antilles were dissolved in 2010; Java keeps their code.
    assertThat(missing).isSubsetOf("AN");
  }

  @ParameterizedTest
  @CsvSource({
    "KE,014,Eastern Africa",
    "FR,155,Western Europe",
    "TR,145,Western Asia",
    "RU,151,Eastern Europe",
    "AU,053,Australia and New Zealand",
    "BR,005,South America",
    "MX,013,Central America",
    "US,021,Northern America",
    "CY,145,Western Asia",
    "XK,039,Southern Europe",
    "TW,030,Eastern Asia"
  })
  void of_country_isTheM49Subregion(String country, String code, String name) {
    assertThat(REGIONS.of(country)).contains(new Region(code, name));
  }

  @Test
  void number_unknownCode_isNone() {
    assertThat(REGIONS.number("ZZ")).isEqualTo(Regions.NONE);
    assertThat(REGIONS.number("")).isEqualTo(Regions.NONE);
    assertThat(REGIONS.of("uk")).isEmpty();
  }

  @Test
  void regionNumber_sharedExactlyByNeighbours() {
    assertThat(REGIONS.regionNumber(REGIONS.number("FR")))
        .isEqualTo(REGIONS.regionNumber(REGIONS.number("DE")))
        .isNotEqualTo(REGIONS.regionNumber(REGIONS.number("ES")));
  }
}
