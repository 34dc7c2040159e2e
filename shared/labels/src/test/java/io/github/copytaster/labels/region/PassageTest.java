package io.github.copytaster.labels.region;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.labels.text.Tokens;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a passage says of each of its words, on which the grade of every name hangs. */
final class PassageTest {

  /** README.md and the model know five zones; each begins at its very word. */
  @ParameterizedTest
  @CsvSource({"0, LEAD", "69, LEAD", "70, EARLY", "249, EARLY", "250, REST", "999, REST"})
  void zone_wordOfTheBody_isByItsPlace(int word, Zone zone) {
    Passage passage = passage("", "pier ".repeat(1_000), 0);

    assertThat(passage.zone(word)).isEqualTo(zone);
  }

  @Test
  void zone_titleAndDateline_comeBeforeTheBody() {
    String title = "Pier reopens";
    String body = "LIMA, March 3 (Reuters) - The pier reopened.";
    Passage passage = passage(title, body, Dateline.end(title + "\n" + body, title.length() + 1));

    assertThat(passage.bodyWord()).isEqualTo(2);
    assertThat(passage.zone(1)).isEqualTo(Zone.TITLE);
    assertThat(passage.zone(2)).isEqualTo(Zone.DATELINE);
    assertThat(passage.zone(5)).isEqualTo(Zone.DATELINE);
    assertThat(passage.zone(6)).isEqualTo(Zone.LEAD);
  }

  @Test
  void capitalsMeanNothing_titleCaseHeadline_onlyThere() {
    Passage passage =
        passage("Harbour Council Votes To Rebuild", "The council voted to rebuild the pier.", 0);

    assertThat(passage.capitalsMeanNothing(0)).isTrue();
    assertThat(passage.capitalsMeanNothing(passage.bodyWord())).isFalse();
    assertThat(passage.anyCase()).isFalse();
  }

  @Test
  void capitalsMeanNothing_sentenceCaseHeadline_nowhere() {
    Passage passage =
        passage("Harbour council votes to rebuild pier", "The council voted on Monday.", 0);

    assertThat(passage.capitalsMeanNothing(0)).isFalse();
  }

  @Test
  void anyCase_bodyInCapitals_isTrueWhateverTheHeadlineIs() {
    Passage passage = passage("Pier reopens", "THE COUNCIL VOTED TO REBUILD THE PIER.", 0);

    assertThat(passage.anyCase()).isTrue();
    assertThat(passage.capitalsMeanNothing(0)).isTrue();
  }

  /** Three capitalised words are no headline in capitals: too few to tell. */
  @Test
  void capitalsMeanNothing_headlineOfThreeWords_isTooShortToTell() {
    assertThat(passage("Harbour Votes Yes", "The council voted on it.", 0).capitalsMeanNothing(0))
        .isFalse();
    assertThat(
            passage("Harbour Votes Yes Again", "The council voted on it.", 0)
                .capitalsMeanNothing(0))
        .isTrue();
  }

  @Test
  void alsoSmall_wordOfTheBodyInSmallLetters_isACommonWordHere() {
    Passage passage =
        passage("turkey", "Turkey is served hot. Rub the turkey with oil in Chad.", 0);

    assertThat(passage.alsoSmall(1)).isTrue();
    assertThat(passage.alsoSmall(word(passage, "Chad"))).isFalse();
  }

  /** Small letters in a headline say nothing of the body. */
  @Test
  void alsoSmall_headlineAlone_doesNotCount() {
    Passage passage = passage("turkey and chips", "Turkey votes on Sunday, officials said.", 0);

    assertThat(passage.alsoSmall(3)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "'Mr Jordan Pickering scored. Jordan was glad.', Jordan, true",
    "'Michael Jordan scored. Jordan was glad.', Jordan, true",
    "'Michael Jordan scored in Jordan.', Jordan, false",
    "'Floods in Jordan killed two.', Jordan, false"
  })
  void isPerson_partOfAName_unlessItIsAlsoAPlace(String body, String name, boolean person) {
    Passage passage = passage("", body, 0);

    assertThat(passage.isPerson(word(passage, name))).isEqualTo(person);
  }

  @ParameterizedTest
  @CsvSource({
    "'It cost 12 dollars', dollars, true",
    "'It cost two million dollars', dollars, true",
    "'It cost some dollars', dollars, false",
    "'dollars', dollars, false"
  })
  void afterAmount_numberOrMillionBefore_isOne(String body, String word, boolean amount) {
    Passage passage = passage("", body, 0);

    assertThat(passage.afterAmount(word(passage, word))).isEqualTo(amount);
  }

  /** Days and months have capitals and are no part of a name. */
  @Test
  void capitalBesideAWord_dayOrOtherLine_isNone() {
    Passage passage = passage("", "On Monday Lima voted. New Lima voted. Old\nLima May vote.", 0);

    assertThat(passage.capitalBefore(word(passage, "Lima"))).isFalse();
    assertThat(passage.capitalBefore(5)).isTrue();
    assertThat(passage.capitalBefore(8)).isFalse();
    assertThat(passage.capitalAfter(8)).isFalse();
  }

  @Property(tries = 300, seed = "1")
  void passage_anyText_answersForEveryWord(@ForAll String title, @ForAll String body) {
    Passage passage = passage(title, body, 0);

    for (int word = 0; word < passage.tokens().size(); word++) {
      assertThat(passage.zone(word)).isNotNull();
      assertThat(passage.capitalBefore(word) && word == 0).isFalse();
      assertThat(passage.afterAmount(word) && word == 0).isFalse();
      assertThat(word < passage.bodyWord()).isEqualTo(passage.zone(word) == Zone.TITLE);
    }
  }

  private static int word(Passage passage, String word) {
    long hash = Tokens.hashOf(word);
    int last = -1;
    for (int at = 0; at < passage.tokens().size(); at++) {
      if (passage.tokens().hash(at) == hash) {
        last = last < 0 ? at : last;
      }
    }
    return last;
  }

  private static Passage passage(String title, String body, int datelineEnd) {
    String text = title.isEmpty() ? body : title + "\n" + body;
    int bodyStart = text.length() - body.length();
    return new Passage(
        text, Tokens.of(text), Books.CUES, bodyStart, Math.max(bodyStart, datelineEnd), false);
  }
}
