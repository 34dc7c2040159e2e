package io.github.copytaster.training.region;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class CountriesRowTest {

  @Test
  void place_firstCountry_isItsCandidateOrBehindThemOrNone() {
    assertThat(row("[\"GH\"]").place()).isEqualTo(1);
    assertThat(row("[]").place()).isEqualTo(2);
    assertThat(row("[\"DE\"]").place()).isEqualTo(-1);
  }

  /** Several countries and none of them first is no article about nowhere. */
  @Test
  void place_countriesOfWhichNoneIsFirst_isNone() {
    assertThat(CountriesRows.ofRegionSet("[\"GH\",\"KE\"]").place()).isEqualTo(-1);
  }

  @Test
  void belongs_candidate_isOneThatPeopleNamed() {
    CountriesRow row = row("[\"GH\",\"DE\"]");

    assertThat(row.belongs(1)).isTrue();
    assertThat(row.belongs(0)).isFalse();
  }

  @Test
  void answer_verdict_isItsCountriesFirstOneFirst() {
    CountriesRow row = row("[]");

    assertThat(
            row.answer(
                row.scorer().verdict().with(new double[] {0.1, 0.8, 0.1}, new double[] {1, 1})))
        .containsExactly("GH", "KE");
  }

  private static CountriesRow row(String people) {
    return CountriesRows.of("wire", people, 0.5);
  }
}
