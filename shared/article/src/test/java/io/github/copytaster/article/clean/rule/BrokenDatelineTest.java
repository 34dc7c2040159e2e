package io.github.copytaster.article.clean.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BrokenDatelineTest {

  private static final String LEAD =
      "The harbour council of Westmouth voted on Tuesday to rebuild the old ferry pier, ending a"
          + " dispute that has divided the town for a decade.";

  /** Bold type on a page: the place came as a paragraph of its own, or not at all. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CHICAGO | – | CHICAGO",
        "SANTA ANA – | '' | SANTA ANA",
        "Miami (October 7, 2024) | '' | Miami",
        "ST. LOUIS, MO. - | '' | ST. LOUIS, MO."
      })
  void apply_datelineOnALineOfItsOwn_isFoundAndTaken(String place, String dash, String dateline) {
    Copy copy = new Copy(List.of(place, (dash + " " + LEAD).strip()));

    new BrokenDateline().apply(copy);

    assertThat(copy.findings().dateline()).isEqualTo(dateline);
    assertThat(copy.kept()).containsExactly(LEAD);
    assertThat(copy.findings().leadPrefix()).startsWith(place);
  }

  @Test
  void apply_placeThatTheModelLeftOut_isFound() {
    Copy copy = new Copy(List.of("CHICAGO", "– " + LEAD));
    copy.drop(0, LearnedChoice.REASON);

    new BrokenDateline().apply(copy);

    assertThat(copy.findings().dateline()).isEqualTo("CHICAGO");
    assertThat(copy.kept()).containsExactly(LEAD);
  }

  @Test
  void apply_placeWithADashThatTheModelLeftOut_isFound() {
    Copy copy = new Copy(List.of("SANTA ANA –", LEAD));
    copy.drop(0, LearnedChoice.REASON);

    new BrokenDateline().apply(copy);

    assertThat(copy.findings().dateline()).isEqualTo("SANTA ANA");
    assertThat(copy.findings().leadPrefix()).isEqualTo("SANTA ANA – ");
    assertThat(copy.kept()).containsExactly(LEAD);
  }

  @Test
  void apply_headingInCapitalsAboveTheLead_isNoPlace() {
    Copy copy = new Copy(List.of("A NEW PIER", LEAD));

    new BrokenDateline().apply(copy);

    assertThat(copy.findings().dateline()).isEmpty();
    assertThat(copy.kept()).containsExactly("A NEW PIER", LEAD);
  }

  @Test
  void apply_dayBesideThePlace_isThePublicationsToo() {
    Copy copy = new Copy(List.of("Miami (October 7, 2024)", LEAD));

    new BrokenDateline().apply(copy);

    assertThat(copy.findings().published().value()).isEqualTo("2024-10-07");
  }
}
