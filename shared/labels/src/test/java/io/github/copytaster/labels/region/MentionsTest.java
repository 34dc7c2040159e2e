package io.github.copytaster.labels.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class MentionsTest {

  private static final Gazetteer ENGLISH =
      Books.of("Georgia\t\tGE:N:0.5 US:1:0.5", "Paris\t\tFR:C:0.9 US:S:0.1");
  private static final Gazetteer GERMAN = Books.of("Georgien\t\tGE:N:1");
  private static final int US = Books.REGIONS.number("US");
  private static final int GE = Books.REGIONS.number("GE");
  private static final int PARIS = 1;

  private final Mentions mentions = new Mentions(List.of(GERMAN, ENGLISH));

  @Test
  void add_nameAlone_saysWhatItsBookSays() {
    add(1, 0, Mentions.ALONE);

    assertThat(mentions.kind(0)).isEqualTo(PlaceKind.COUNTRY);
    assertThat(mentions.meanings(0)).isEqualTo(2);
    assertThat(mentions.country(0, 1)).isEqualTo(US);
    assertThat(mentions.share(0, 1)).isEqualTo(0.5f);
    assertThat(mentions.label(0, US)).isEqualTo("admin1");
    assertThat(mentions.label(0, GE)).isEqualTo("country");
  }

  /** "Paris, Texas" is one place, whatever else Paris may be. */
  @Test
  void add_townWithItsState_isThatCountrysAlone() {
    add(1, PARIS, US);

    assertThat(mentions.kind(0)).isEqualTo(PlaceKind.PAIR);
    assertThat(mentions.meanings(0)).isEqualTo(1);
    assertThat(mentions.country(0, 0)).isEqualTo(US);
    assertThat(mentions.share(0, 0)).isEqualTo(1);
    assertThat(mentions.label(0, US)).isEqualTo("city");
  }

  /** Ambiguous names are counted by surface: the first name of two books is not one name. */
  @Test
  void surface_sameNumberInTwoBooks_differs() {
    add(0, 0, Mentions.ALONE);
    add(1, 0, Mentions.ALONE);
    add(1, PARIS, Mentions.ALONE);
    add(1, PARIS, US);

    assertThat(mentions.surface(0)).isNotEqualTo(mentions.surface(1));
    assertThat(mentions.surface(1)).isNotEqualTo(mentions.surface(2));
    assertThat(mentions.surface(2)).isEqualTo(mentions.surface(3));
  }

  /** There is room for 64 at first, and a list of results names hundreds. */
  @Test
  void add_moreThanItBeganWith_keepsEachAsItWasAdded() {
    for (int number = 0; number < 500; number++) {
      mentions.add(
          2 * number,
          2 * number + 1,
          number % 2,
          number % 2 == 0 ? 0 : number / 2 % 2,
          number % 5 == 0 ? US : Mentions.ALONE,
          number % 3,
          Zone.of(number % Zone.COUNT),
          1 << number % 5);
    }

    assertThat(mentions.size()).isEqualTo(500);
    for (int number = 0; number < 500; number++) {
      assertThat(mentions.firstWord(number)).isEqualTo(2 * number);
      assertThat(mentions.lastWord(number)).isEqualTo(2 * number + 1);
      assertThat(mentions.grade(number)).isEqualTo(number % 3);
      assertThat(mentions.zone(number).index()).isEqualTo(number % Zone.COUNT);
      assertThat(mentions.is(number, 1 << number % 5)).isTrue();
      assertThat(mentions.is(number, 1 << (number + 1) % 5)).isFalse();
      assertThat(mentions.kind(number) == PlaceKind.PAIR).isEqualTo(number % 5 == 0);
    }
  }

  /** What stood in the lead prefix has no place in the text; what is added later has. */
  @Test
  void detach_mentionsSoFar_standOutsideTheTextAndLaterOnesInIt() {
    add(1, 0, Mentions.ALONE);
    mentions.detach();
    add(1, PARIS, Mentions.ALONE);

    assertThat(mentions.isInText(0)).isFalse();
    assertThat(mentions.isInText(1)).isTrue();
    assertThat(mentions.country(0, 0)).isEqualTo(GE);
  }

  private void add(int book, int name, int pair) {
    mentions.add(3, 3, book, name, pair, Mentions.SURE, Zone.LEAD, 0);
  }
}
