package io.github.copytaster.article.headline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.block.TextMass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LineShapeTest {

  @Test
  void new_headline_isCounted() {
    LineShape shape = of("Westmouth: \"Pier 7\" to rise again, mayor says | Echo");

    assertThat(shape.words).isEqualTo(9);
    assertThat(shape.capitalised).isEqualTo(3);
    assertThat(shape.capitals).isEqualTo(3);
    assertThat(shape.digits).isEqualTo(1);
    assertThat(shape.commas).isEqualTo(1);
    assertThat(shape.separators).isEqualTo(1);
    assertThat(shape.colon).isTrue();
    assertThat(shape.clock).isFalse();
    assertThat(shape.sentence).isFalse();
    assertThat(shape.small).isFalse();
  }

  @Test
  void joints_slug_hasMany() {
    assertThat(of("BC-WESTMOUTH-PIER/COUNCIL (TV PIX)").joints).isEqualTo(3);
    assertThat(of("- Pier - to rise again / soon -").joints).isZero();
  }

  /** A menu in capitals and the section's name below it are the same line. */
  @Test
  void key_otherCaseAndMarks_isTheSame() {
    assertThat(of("Pier – to rise AGAIN!").key).isEqualTo(of("PIER to rise: again").key);
    assertThat(of("Pier to rise").key).isNotEqualTo(of("Pier to fall").key);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12 March 2026",
        "Updated March 12, 2026 at 14:05",
        "3 days ago",
        "2026-03-12 17:42 GMT",
        "By Marisol Fuentes",
        "Von Max Muster, dpa",
        "14:32"
      })
  void credit_dayTimeOrWriter_isOne(String line) {
    assertThat(of(line).credit).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Council votes to rebuild ferry pier",
        "By the sea: how a pier came back",
        "The pier of 1912 that would not go away after all these years, told by those who saw it"
      })
  void credit_headline_isNone(String line) {
    assertThat(of(line).credit).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1. Bring water", "12) Bring water", "# 3. Bring water"})
  void numbered_itemOfAList_is(String line) {
    assertThat(of(line).numbered).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026 brings a pier", "1.", "Pier 1. opens", "1912: a pier"})
  void numbered_anyOtherNumber_needNotBe(String line) {
    assertThat(of(line).numbered).isEqualTo(line.equals("1."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Pier",
        "12 34 56",
        "Published 12:19 by the council",
        "* Pier to cost four million",
        "-- Builder works with council",
        "Read all about the pier. Click here for the council."
      })
  void mayBe_tooShortNoLettersATimeOrTwoSentences_isNot(String line) {
    assertThat(of(line).mayBe()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Pier reborn",
        "U.S. to rebuild St. Mary pier, Lund Inc. says",
        "COUNCIL TO BUILD."
      })
  void mayBe_headlines_are(String line) {
    assertThat(of(line).mayBe()).isTrue();
  }

  @Test
  void new_emptyLine_hasNothing() {
    LineShape shape = of("");

    assertThat(shape.mayBe()).isFalse();
    assertThat(shape.isTitleLike()).isFalse();
    assertThat(shape.credit).isFalse();
  }

  private static LineShape of(String line) {
    return new LineShape(line, TextMass.words(line));
  }
}
