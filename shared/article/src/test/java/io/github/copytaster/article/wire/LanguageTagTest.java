package io.github.copytaster.article.wire;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LanguageTagTest {

  @ParameterizedTest
  @CsvSource({
    "en, en",
    "EN-us, en",
    "de_AT, de",
    "zh-Hans-CN, zh",
    "' pt-BR ', pt",
    "fin, fi",
    "eng, en",
    "deu, de",
    "ger, de",
    "fre, fr",
    "fra, fr",
    "dut, nl",
    "chi, zh",
    "cze, cs",
    "gre, el",
    "per, fa",
    "rum, ro",
    "slo, sk",
    "alb, sq",
    "haw, haw"
  })
  void primary_tagsOfAnyKind_giveTwoLettersWhereThereAreAny(String tag, String code) {
    assertThat(LanguageTag.primary(tag)).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "und", "mul", "English", "e", "-", "-en", "e1", "12", "und-Latn"})
  void primary_noLanguage_isNone(String tag) {
    assertThat(LanguageTag.primary(tag)).isEmpty();
  }

  @Property(tries = 300, seed = "1")
  void primary_anything_isACodeOrNone(@ForAll String tag) {
    assertThat(LanguageTag.primary(tag)).matches("|[a-z]{2,3}");
  }
}
