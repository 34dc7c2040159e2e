package io.github.copytaster.labels.region;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.labels.text.Tokens;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CuesTest {

  private static final Cues CUES = Books.CUES;

  @ParameterizedTest
  @CsvSource({
    "Mr, TITLE",
    "Sgt, TITLE",
    "Councillor, TITLE",
    "in, LOCATIVE",
    "across, LOCATIVE",
    "depuis, LOCATIVE",
    "nach, LOCATIVE",
    "Tuesday, CALENDAR",
    "Sept, CALENDAR",
    "Calif, STATE_AP",
    "Mass, STATE_AP",
    "TX, STATE_POSTAL",
    "crore, AMOUNT",
    "southern, DIRECTION",
    "Latin, CONTINENT_PART",
    "yourself, SECOND_PERSON",
    "ours, FIRST_PERSON",
    "teaspoon, GUIDE",
    "spokeswoman, REPORT",
    "Florence, PLACE_AND_NAME",
    "scored, DEED",
    "Michael, GIVEN_NAME",
    "Anna, GIVEN_NAME"
  })
  void of_word_hasItsClass(String word, String name) {
    assertThat(CUES.of(Tokens.hashOf(word)) & bit(name)).isNotZero();
  }

  /** Hashes know no case, so neither do cues: the Matcher looks at capitals where they matter. */
  @ParameterizedTest
  @ValueSource(strings = {"Mr", "Tuesday", "Calif", "TX", "scored"})
  void of_wordInOtherCase_isTheSame(String word) {
    assertThat(CUES.of(Tokens.hashOf(word.toUpperCase(Locale.ROOT))))
        .isEqualTo(CUES.of(Tokens.hashOf(word.toLowerCase(Locale.ROOT))));
  }

  /** "in" is where somebody is, within a country and, as Indiana's sign, behind a town. */
  @Test
  void of_wordOfSeveralClasses_hasThemAll() {
    int in = CUES.of(Tokens.hashOf("in"));

    assertThat(in & Cues.LOCATIVE).isNotZero();
    assertThat(in & Cues.INSIDE).isNotZero();
    assertThat(in & Cues.DIRECTION).isNotZero();
    assertThat(in & Cues.STATE_POSTAL).isNotZero();
    assertThat(in & Cues.TITLE).isZero();
  }

  /** A word taken for a cue that is none would make a person or no place of a country. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kenya",
        "Germany",
        "Afghanistan",
        "parliamentary",
        "qzx",
        "treaty",
        "harvest",
        "東",
        "Москва"
      })
  void of_wordOfNoClass_isNothing(String word) {
    assertThat(CUES.of(Tokens.hashOf(word))).isZero();
  }

  @Test
  void bundled_smallStarts_addTheirBitToWhatIsThere() {
    Cues cues = Cues.bundled(new long[] {Tokens.hashOf("dlrs"), Tokens.hashOf("mr")});

    assertThat(cues.of(Tokens.hashOf("dlrs"))).isEqualTo(Cues.STARTS_SMALL);
    assertThat(cues.of(Tokens.hashOf("Mr")) & Cues.TITLE).isNotZero();
    assertThat(cues.of(Tokens.hashOf("Mr")) & Cues.STARTS_SMALL).isNotZero();
    assertThat(CUES.of(Tokens.hashOf("dlrs"))).isZero();
  }

  private static int bit(String name) {
    return switch (name) {
      case "GIVEN_NAME" -> Cues.GIVEN_NAME;
      case "TITLE" -> Cues.TITLE;
      case "LOCATIVE" -> Cues.LOCATIVE;
      case "CALENDAR" -> Cues.CALENDAR;
      case "STATE_AP" -> Cues.STATE_AP;
      case "STATE_POSTAL" -> Cues.STATE_POSTAL;
      case "AMOUNT" -> Cues.AMOUNT;
      case "DIRECTION" -> Cues.DIRECTION;
      case "CONTINENT_PART" -> Cues.CONTINENT_PART;
      case "SECOND_PERSON" -> Cues.SECOND_PERSON;
      case "FIRST_PERSON" -> Cues.FIRST_PERSON;
      case "GUIDE" -> Cues.GUIDE;
      case "REPORT" -> Cues.REPORT;
      case "PLACE_AND_NAME" -> Cues.PLACE_AND_NAME;
      case "DEED" -> Cues.DEED;
      default -> throw new AssertionError(name);
    };
  }
}
