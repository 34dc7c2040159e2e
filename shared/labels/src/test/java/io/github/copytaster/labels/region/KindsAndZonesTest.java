package io.github.copytaster.labels.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers of kinds and zones are columns of the scorer, and the letters those of the files. */
final class KindsAndZonesTest {

  @ParameterizedTest
  @CsvSource({
    "N, COUNTRY, country",
    "D, DEMONYM, demonym",
    "C, CAPITAL, capital",
    "B, CAPITAL, city",
    "1, ADMIN1, admin1",
    "G, ADMIN1, admin1",
    "M, LARGE_CITY, city",
    "S, CITY, city",
    "T, CITY, city",
    "I, INSTITUTION, institution",
    "O, COMPANY, institution",
    "L, LEADER, leader",
    "$, CURRENCY, currency"
  })
  void ofLetter_ofTheFiles_weighsAndIsNamedAsItShould(char letter, PlaceKind kind, String label) {
    assertThat(PlaceKind.ofLetter(letter)).isEqualTo(kind);
    assertThat(PlaceKind.labelOfLetter(letter)).isEqualTo(label);
  }

  @ParameterizedTest
  @ValueSource(chars = {'X', 'n', ' ', '0', ':', 'Ñ'})
  void ofLetter_ofNoKind_isRefusedByItsName(char letter) {
    assertThatThrownBy(() -> PlaceKind.ofLetter(letter))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no kind of place has the letter '" + letter + "'");
  }

  /** A kind put between others would shift every column behind it, and no test of sizes sees it. */
  @Test
  void index_kindsAndZones_areTheColumnsTheScorerWasTrainedOn() {
    assertThat(Features.names())
        .startsWith("COUNTRY_TITLE", "COUNTRY_DATELINE", "COUNTRY_LEAD", "COUNTRY_EARLY")
        .containsSubsequence(
            "DEMONYM_REST", "CAPITAL_REST", "ADMIN1_REST", "LARGE_CITY_REST", "CITY_REST")
        .containsSubsequence(
            "INSTITUTION_LEAD", "LEADER_LEAD", "CURRENCY_LEAD", "PAIR_LEAD", "COMPANY_LEAD");
  }

  @ParameterizedTest
  @EnumSource(PlaceKind.class)
  void index_everyKind_isItsPlaceInTheModel(PlaceKind kind) {
    assertThat(kind.index()).isBetween(0, PlaceKind.COUNT - 1);
    assertThat(PlaceKind.of(kind.index())).isEqualTo(kind);
    assertThat(kind.weight()).isPositive().isLessThanOrEqualTo(PlaceKind.COUNTRY.weight());
  }

  @ParameterizedTest
  @EnumSource(Zone.class)
  void index_everyZone_isItsPlaceInTheModel(Zone zone) {
    assertThat(zone.index()).isBetween(0, Zone.COUNT - 1);
    assertThat(Zone.of(zone.index())).isEqualTo(zone);
    assertThat(zone.weight()).isLessThanOrEqualTo(Zone.TITLE.weight());
  }

  @Test
  void count_kindsAndZones_areAllOfThem() {
    assertThat(PlaceKind.values()).hasSize(PlaceKind.COUNT);
    assertThat(Zone.values()).hasSize(Zone.COUNT);
  }

  @ParameterizedTest
  @CsvSource({"0, LEAD", "69, LEAD", "70, EARLY", "249, EARLY", "250, REST", "100000, REST"})
  void ofBodyWord_edges_belongToTheZoneTheyBegin(int word, Zone zone) {
    assertThat(Zone.ofBodyWord(word)).isEqualTo(zone);
  }

  @Test
  void isLocal_kindsThatMayStandBeforeAState_only() {
    assertThat(PlaceKind.values())
        .filteredOn(PlaceKind::isLocal)
        .containsExactly(PlaceKind.CAPITAL, PlaceKind.ADMIN1, PlaceKind.LARGE_CITY, PlaceKind.CITY);
  }
}
