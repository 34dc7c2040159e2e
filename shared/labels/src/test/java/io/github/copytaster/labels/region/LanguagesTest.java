package io.github.copytaster.labels.region;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.labels.Copy;
import io.github.copytaster.labels.TokenisedCopy;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which books an article is read with, and that they are loaded once. */
final class LanguagesTest {

  private static final Languages LANGUAGES = new Languages(Regions.bundled());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de|In Wien standen die Züge still|en|The trains in Vienna stood still|false",
        "de|In Wien standen die Züge still|de|Berlin spart|true",
        "nl|De treinen in Wenen staan stil|pl|Pociągi w Wiedniu stoją|true",
        "nl|De treinen in Wenen staan stil|de|Berlin spart|false",
        "uk|Потяги у Відні стоять|und|Поезда в Вене стоят|true",
        "uk|Потяги у Відні стоять|ar|القطارات في فيينا متوقفة|false",
        "fa|قطارها در وین متوقف شدند|und|القطارات في فيينا متوقفة|true",
        "zh|維也納的火車停了|ja|ウィーンの列車が止まった|true",
        "zh|維也納的火車停了|en|The trains in Vienna stood still|true",
        "und|The trains in Vienna stood still on Monday and it is not clear for how long they will"
            + " have to|en|The trains|true",
        "und|12:30|en|The trains|true"
      })
  void reader_twoArticles_shareTheirBooksWhereTheyShareLanguageOrScript(
      String language, String text, String otherLanguage, String otherText, boolean same) {
    PlaceReader one = LANGUAGES.reader(article(language, text));
    PlaceReader other = LANGUAGES.reader(article(otherLanguage, otherText));

    assertThat(one == other).isEqualTo(same);
  }

  /** An English headline over another script's text must not cost it its language's book. */
  @Test
  void reader_languageGiven_isBelievedWhateverTheScript() {
    assertThat(LANGUAGES.reader(article("ru", "Reuters: поезда в Вене стоят")))
        .isSameAs(LANGUAGES.reader(article("ru", "Поезда в Вене стоят")));
  }

  /** A book is read from the jar by the first article in its language, and many come at once. */
  @Test
  void reader_firstArticlesOfALanguageAtOnce_allGetTheOneThatWasLoaded() {
    Languages fresh = new Languages(Regions.bundled());
    List<String> languages = List.of("de", "es", "fr", "it", "pt", "tr", "ru", "ar");
    Set<PlaceReader> readers =
        Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));
    IntStream.range(0, 200)
        .parallel()
        .forEach(
            number -> readers.add(fresh.reader(article(languages.get(number % 8), "Wien 2026"))));

    assertThat(readers).hasSize(8);
  }

  /** Names known in English alone are found in any language, beside that language's own. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de|Die Regierung in Österreich lobte die Bank of England.|AT|GB",
        "fr|Le gouvernement de la Suède a salué la Bank of England.|SE|GB",
        "es|El gobierno de Suecia elogió al Bank of England.|SE|GB",
        "it|Il governo della Svezia ha lodato la Bank of England.|SE|GB",
        "pt|O governo da Suécia elogiou o Bank of England.|SE|GB",
        "tr|İsveç hükümeti Bank of England yetkililerini övdü.|SE|GB"
      })
  void read_ownNameAndEnglishName_bothFound(
      String language, String text, String own, String english) {
    PlaceReader.Reading reading =
        LANGUAGES.reader(article(language, text)).read(article(language, text));

    assertThat(Books.countries(reading)).contains(own, english);
  }

  private static TokenisedCopy article(String language, String text) {
    return TokenisedCopy.of(new Copy("", text, "", language, ""));
  }
}
