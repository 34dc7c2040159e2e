package io.github.copytaster.labels.region;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.labels.Copy;
import io.github.copytaster.labels.CountryLabel;
import io.github.copytaster.labels.Region;
import io.github.copytaster.labels.RegionLabels;
import io.github.copytaster.labels.TokenisedCopy;
import io.github.copytaster.labels.region.Naming.Part;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a second reader is told of the first one's reading. */
final class RegionReadingTest {

  private static final GazetteerRegionReader READER = GazetteerRegionReader.bundled();

  @Test
  void namings_eachName_standsWhereItSaysAndSpeaksForItsCountry() {
    TokenisedCopy article =
        english("Kenya votes", "Voters in Nairobi queued on Tuesday. Ghana watched.");
    RegionReading reading = READER.reading(article);

    assertThat(reading.countries()).containsExactly("KE", "GH");
    assertThat(reading.namings())
        .containsExactly(
            new Naming(0, Part.TITLE, 0, 1),
            new Naming(0, Part.BODY, 10, 1),
            new Naming(1, Part.BODY, 37, 1));
  }

  @Test
  void namings_ambiguousName_speaksForEachCountryThatItMayMean() {
    RegionReading reading = READER.reading(english("", "Shops in Valencia were shut."));

    assertThat(reading.namings()).extracting(Naming::start).containsOnly(9).hasSizeGreaterThan(1);
    assertThat(reading.namings().stream().mapToDouble(Naming::share).sum()).isBetween(0.8, 1.001);
  }

  /** What is no evidence does not speak either: a Latin American is no American. */
  @Test
  void namings_hardlyTheCountry_isNone() {
    RegionReading reading =
        READER.reading(english("", "An American ship sank. A Latin American ship came."));

    assertThat(reading.namings()).containsExactly(new Naming(0, Part.BODY, 3, 1));
  }

  /** The prefix was cut off the text: its names stand in it, before those of the body. */
  @Test
  void namings_datelineBeforeTheText_standInThePrefixInReadingOrder() {
    RegionReading reading =
        READER.reading(
            TokenisedCopy.of(
                new Copy(
                    "Ghana watches",
                    "Voters queued in Ghana.",
                    "NAIROBI, Kenya (AP) —",
                    "en",
                    "")));

    assertThat(reading.namings())
        .extracting(Naming::part)
        .isSorted()
        .contains(Part.TITLE, Part.LEAD_PREFIX, Part.BODY);
    assertThat(reading.namings())
        .filteredOn(naming -> naming.part() == Part.LEAD_PREFIX)
        .allMatch(naming -> reading.countries().get(naming.candidate()).equals("KE"))
        .extracting(Naming::start)
        .containsExactly(0);
  }

  @Test
  void verdict_anyArticle_sumsToOneWithNowhere() {
    for (String body : List.of("Mix flour and water.", "France and Spain met in Rome, Italy.")) {
      RegionReading reading = READER.reading(english("", body));

      assertThat(reading.verdict().first()).hasSize(reading.countries().size() + 1);
      assertThat(Arrays.stream(reading.verdict().first()).sum()).isBetween(0.9999, 1.0001);
      assertThat(reading.verdict().members()).hasSize(reading.countries().size());
    }
  }

  @Test
  void labels_anothersVerdict_areItsCountriesWithTheirEvidence() {
    RegionReading reading =
        READER.reading(english("Kenya votes", "Voters in Nairobi queued. Spain watched."));
    RegionLabels labels =
        reading.labels(
            reading.verdict().with(new double[] {0.1, 0.8, 0.1}, new double[] {0.5, 0.9}));

    assertThat(labels.countries()).extracting(CountryLabel::code).containsExactly("ES", "KE");
    assertThat(labels.countries().get(0).evidence()).hasSize(1);
    assertThat(labels.countries().get(1).evidence()).hasSize(2);
    assertThat(labels.regions()).extracting(Region::code).containsExactly("039");
  }

  @Test
  void labels_verdictOfNoCountry_areNone() {
    RegionReading reading = READER.reading(english("How to bake", "Mix flour with water."));

    assertThat(reading.verdict()).isSameAs(Verdict.NOWHERE);
    assertThat(reading.labels()).isEqualTo(new RegionLabels(List.of(), List.of()));
    assertThat(reading.labels(reading.verdict().with(new double[] {1}, new double[0])))
        .isEqualTo(reading.labels());
  }

  private static TokenisedCopy english(String title, String body) {
    return TokenisedCopy.of(new Copy(title, body, "", "en", ""));
  }
}
