package io.github.copytaster.labels.region;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.labels.Copy;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text whose language nobody named: English where it looks so, else all books of its script. */
final class UnknownLanguageTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Check your tyres before a long drive, and have the oil changed in the spring.",
        "The chef said that the turkey was dry and that the rice had been cooked for too long.",
        "A marine biologist explains how the whales of the deep find their way in the dark.",
        "Local hero saves cat"
      })
  void read_englishOfUnknownLanguage_saysWhatEnglishSays(String body) {
    assertThat(codes(body, "und")).isEqualTo(codes(body, "en"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Los agricultores egipcios protestaron este lunes en El Cairo contra la subida.|EG",
        "Le gouvernement algérien promet des négociations à Alger avec les syndicats.|DZ",
        "Die österreichische Regierung verhandelt in Wien mit den Gewerkschaften.|AT",
        "Il governo italiano incontra i sindacati a Roma per la vertenza dei treni.|IT",
        "Правительство Украины провело заседание в Киеве.|UA",
        "وقالت الحكومة التونسية إن المفاوضات مستمرة بتونس.|TN"
      })
  void read_otherScriptOrLanguageUnknown_usesAllBooksOfTheScript(String body, String country) {
    assertThat(codes(body, "und")).startsWith(country);
  }

  @Test
  void read_languageWithoutABook_usesThoseOfItsScript() {
    assertThat(codes("De regering in Kenia en de Keniaanse bonden praten in Nairobi.", "nl"))
        .startsWith("KE");
  }

  @Test
  void read_scriptWithoutABook_isNowhere() {
    assertThat(codes("北京は雨です。", "ja")).isEmpty();
  }

  private static List<String> codes(String body, String language) {
    return Reading.codes(Reading.of(new Copy("", body, "", language, "")));
  }
}
