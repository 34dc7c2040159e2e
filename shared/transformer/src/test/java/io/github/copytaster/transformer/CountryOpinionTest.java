package io.github.copytaster.transformer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.copytaster.labels.region.RegionReading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

final class CountryOpinionTest {

  private static final RegionReading TWO =
      Readings.of("Kenya votes", "Voters in Kenya queued, Ghana said.");

  @Test
  void of_oneCountrysNamesSpeakForIt_isItsArticle() {
    CountryOpinion opinion = of(TWO, saying("GH", new Opinion.Name(3, 2), 0, 0));

    assertThat(TWO.countries()).containsExactly("KE", "GH");
    assertThat(opinion.first()[1]).isGreaterThan(0.8);
    assertThat(opinion.members()[1]).isGreaterThan(opinion.members()[0]);
  }

  @Test
  void of_twoNamesOfACountry_countMoreThanOne() {
    CountryOpinion opinion = of(TWO, saying("any", new Opinion.Name(1, 1), 0, 0));

    // Kenya is named twice: ln(1 + 2e) against ln(1 + e).
    assertThat(opinion.first()[0] / opinion.first()[1])
        .isCloseTo((1 + 2 * Math.E) / (1 + Math.E), within(1e-9));
  }

  /** Names behind what is read say nothing; the text as a whole still does. */
  @Test
  void of_noNameWasRead_countriesAreAlikeAndNowhereIsWhatTheTextSays() {
    CountryOpinion opinion = of(TWO, saying("any", Opinion.Name.UNREAD, 2, -1));

    assertThat(opinion.first()[0]).isEqualTo(opinion.first()[1]);
    assertThat(opinion.first()[2] / opinion.first()[0]).isCloseTo(Math.exp(2), within(1e-9));
    assertThat(opinion.members()[0]).isCloseTo(1 / (1 + Math.E), within(1e-9));
  }

  @Test
  void of_articleWithoutCountries_isAboutNowhere() {
    RegionReading none = Readings.of("How to bake", "Mix your flour with water and wait.");
    Opinion opinion = new Opinion(new double[0], new double[0], List.of(), -9, 0);

    assertThat(of(none, opinion).first()).containsExactly(1);
    assertThat(of(none, opinion).members()).isEmpty();
  }

  @Property(tries = 200, seed = "1")
  void of_anyOpinion_isProbabilities(
      @ForAll @DoubleRange(min = -1e6, max = 1e6) double first,
      @ForAll @DoubleRange(min = -1e6, max = 1e6) double any,
      @ForAll @DoubleRange(min = -1e6, max = 1e6) double nowhere) {
    CountryOpinion opinion = of(TWO, saying("GH", new Opinion.Name(first, any), nowhere, 0));

    assertThat(Arrays.stream(opinion.first()).sum()).isCloseTo(1, within(1e-9));
    assertThat(Arrays.stream(opinion.members())).allMatch(value -> value >= 0 && value <= 1);
  }

  @Test
  void of_opinionOfOtherNames_isRefused() {
    Opinion none = new Opinion(new double[0], new double[0], List.of(), 0, 0);

    assertThatThrownBy(() -> of(TWO, none))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected an opinion of 3 names, found one of 0");
  }

  private static CountryOpinion of(RegionReading reading, Opinion opinion) {
    return CountryOpinion.of(reading.countries().size(), reading.namings(), opinion);
  }

  private static Opinion saying(String code, Opinion.Name said, double nowhere, double least) {
    List<Opinion.Name> names = new ArrayList<>();
    TWO.namings()
        .forEach(
            naming -> {
              boolean meant =
                  code.equals("any") || TWO.countries().get(naming.candidate()).equals(code);
              names.add(meant ? said : Opinion.Name.UNREAD);
            });
    return new Opinion(new double[0], new double[0], names, nowhere, least);
  }
}
