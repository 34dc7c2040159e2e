package io.github.copytaster.labels.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Roles order two countries that both belong; what a candidate leads by is between -1 and 1. */
final class RolesTest {

  private static final Gazetteer BOOK =
      Books.of("Kenya\t\tKE:N:1", "Ghana\t\tGH:N:1", "Malta\t\tMT:N:1");

  @Test
  void write_oneStartsTheTitle_leadsThereAndTheOtherTrails() {
    PlaceReader.Reading reading = Books.read(BOOK, "Kenya sends troops to Ghana", "They left.");

    assertThat(value(reading, 0, "startsTitleLead")).isEqualTo(1);
    assertThat(value(reading, 1, "startsTitleLead")).isEqualTo(-1);
    assertThat(value(reading, 1, "titlePlacedLead")).isEqualTo(1);
  }

  @Test
  void write_bothEqual_noneLeads() {
    PlaceReader.Reading reading = Books.read(BOOK, "", "Kenya's and Ghana's ministers met.");

    assertThat(value(reading, 0, "leadOwnsLead")).isZero();
    assertThat(value(reading, 1, "leadOwnsLead")).isZero();
  }

  @Test
  void write_roleOfNobody_isZero() {
    PlaceReader.Reading reading = Books.read(BOOK, "", "Kenya and Ghana met.");

    assertThat(value(reading, 0, "titlePlaced")).isZero();
    assertThat(value(reading, 0, "titlePlacedLead")).isZero();
  }

  /** The lead over the best of the others, found in one pass, is what comparing with each gives. */
  @Property(tries = 100, seed = "1")
  void write_anyCounts_leadIsOverTheBestOther(
      @ForAll @IntRange(max = 5) int kenya,
      @ForAll @IntRange(max = 5) int ghana,
      @ForAll @IntRange(max = 5) int malta) {
    String text =
        "In Kenya, ".repeat(kenya) + "in Ghana, ".repeat(ghana) + "in Malta, ".repeat(malta);
    PlaceReader.Reading reading = Books.read(BOOK, "", text + "it rained.");
    int[] counts = {kenya, ghana, malta};
    String[] codes = {"KE", "GH", "MT"};

    for (int one = 0; one < reading.candidates().size(); one++) {
      int at = List.of(codes).indexOf(Books.countries(reading).get(one));
      int other = 0;
      for (int each = 0; each < counts.length; each++) {
        other = each == at ? other : Math.max(other, counts[each]);
      }
      float lead = (float) (counts[at] - other) / (counts[at] + other);
      assertThat(value(reading, one, "placedLead")).isEqualTo(lead);
    }
  }

  private static float value(PlaceReader.Reading reading, int candidate, String name) {
    float[] row = new float[Features.ALL];
    reading.features().write(candidate, 10, row);
    return row[Features.names().indexOf(name)];
  }
}
