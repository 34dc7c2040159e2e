package io.github.copytaster.article.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BylinesTest {

  @ParameterizedTest
  @CsvSource({
    "'By Anna Ross,', Anna Ross",
    "'Von Jan Mohr, dpa', 'Jan Mohr, dpa'",
    "BY ANNA ROSS, ANNA ROSS",
    "Anna Ross and Paul d'Arc, Anna Ross and Paul d'Arc",
    "'Reuters, MAR 04', Reuters",
    "'Anders Berg, Ida Lind/TT', 'Anders Berg, Ida Lind'",
    "gr/bp, ''",
    "meier.anna, ''",
    "'', ''"
  })
  void names_fields_areNamesOrNothing(String field, String names) {
    assertThat(Bylines.names(field)).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource({
    "'Paris, 21 jan 2019 (AFP) -', Paris",
    "'BEIJING, July 23', BEIJING",
    "Athen (dpa) -, Athen",
    "'ROUND ROCK, Texas', 'ROUND ROCK, Texas'",
    "'MADRID, 21 Nov. 2024 (Europa Press) -', MADRID",
    "Mexico City;;Mexico, 'Mexico City, Mexico'",
    "Buffalo;New York;United States, 'Buffalo, New York, United States'",
    "January 21, ''",
    "2014-07-16 15:53:10 GMT+00:00, ''"
  })
  void place_datelines_arePlacesOrNothing(String field, String place) {
    assertThat(Bylines.place(field)).isEqualTo(place);
  }
}
