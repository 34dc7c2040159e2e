package io.github.copytaster.article.clean;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WordinessTest {

  @ParameterizedTest
  @CsvSource({"en,25", "fr,25", "und,25", "de,22", "sv,22", "ru,20", "zh,18", "ar,15", "fi,15"})
  void asMuchAs_plainTextsFloor_dependsOnTheLanguage(String language, int floor) {
    assertThat(Wordiness.asMuchAs(25, language)).isEqualTo(floor);
  }

  @Test
  void asMuchAs_languageNobodyHasHeardOf_asksWhatEnglishAsks() {
    assertThat(Wordiness.asMuchAs(15, "xx")).isEqualTo(15);
    assertThat(Wordiness.asMuchAs(15, "")).isEqualTo(15);
  }

  @Property
  void asMuchAs_anyFloor_isNeverHigherThanEnglishsAndNeverNothing(
      @ForAll @IntRange(min = 1, max = 1000) int english) {
    assertThat(Wordiness.asMuchAs(english, "hu")).isBetween(1, english);
    assertThat(Wordiness.asMuchAs(english, "en")).isEqualTo(english);
  }
}
