package io.github.copytaster.article.language;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ScriptsTest {

  @ParameterizedTest
  @CsvSource({
    "하버 위원회가 부두 재건을 의결했다, ko",
    "Το λιμενικό συμβούλιο ψήφισε, el",
    "מועצת הנמל הצביעה, he",
    "สภาท่าเรือลงมติ, th",
    "港务委员会投票重建码头, zh",
    "港湾評議会は桟橋の再建を決めた, ja",
    "カフェは日曜に閉店した, ja",
    "ნავსადგურის საბჭომ, ka",
    "Նավահանգստի խորհուրդը, hy",
    "துறைமுக சபை வாக்களித்தது, ta",
    "ဆိပ်ကမ်းကောင်စီ, my"
  })
  void language_scriptOfOneLanguage_saysIt(String text, String language) {
    assertThat(Scripts.language(text)).contains(language);
  }

  /** Latin, Cyrillic, Arabic and Devanagari are written by many. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The harbour council voted",
        "Портовый совет проголосовал",
        "صوت مجلس الميناء",
        "बंदरगाह परिषद ने मतदान किया",
        "12.01.2026 – 4,000,000",
        ""
      })
  void language_scriptOfMany_saysNothing(String text) {
    assertThat(Scripts.language(text)).isEmpty();
  }

  /** A name in its own letters within an English sentence is no reason to call it Greek. */
  @ParameterizedTest
  @CsvSource({
    "The ferry Ποσειδών left Westmouth on Tuesday, ''",
    "The 東京 office of the line was closed, ''",
    "BBC: 서울 시청에서 열린 회의, ko",
    "COVID-19 在威斯特茅斯的港口蔓延, zh"
  })
  void language_mixture_isTheScriptOfMostLetters(String text, String language) {
    assertThat(Scripts.language(text).orElse("")).isEqualTo(language);
  }

  @Property(seed = "1")
  void language_halfOfTheLetters_isNotMost(@ForAll @IntRange(min = 1, max = 100) int count) {
    String half = "α".repeat(count) + "a".repeat(count);

    assertThat(Scripts.language(half)).isEmpty();
    assertThat(Scripts.language(half + "β")).contains("el");
    assertThat(Scripts.language(half + "β" + "1 ".repeat(count))).contains("el");
  }

  @Property(seed = "1")
  void language_anyText_isAKnownCodeOrNone(@ForAll String text) {
    assertThat(Scripts.language(text).orElse("xx")).matches("[a-z]{2}");
  }
}
