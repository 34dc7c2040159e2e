package io.github.copytaster.labels.region;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.labels.text.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Endings and particles of the languages that write them to the name. */
final class StemsTest {

  private static final int RUSSIA = 0;
  private static final int RUSSIAN = 1;
  private static final int EGYPT = 2;
  private static final int TUNISIA = 3;
  private static final int LEBANON = 4;

  private static final Stems STEMS = stems();

  private static Stems stems() {
    Stems stems = new Stems();
    stems.add("росси", RUSSIA);
    stems.add("российск", RUSSIAN);
    stems.add("egipci", EGYPT);
    stems.add("تونس", TUNISIA);
    stems.add("لبنان", LEBANON);
    return stems;
  }

  @ParameterizedTest
  @CsvSource({
    "Россия, 0",
    "России, 0",
    "РОССИЕЙ, 0",
    "российского, 1",
    "Российскими, 1",
    "росс, -1",
    "росси, 0",
    "прироссийский, -1",
    "egipcias, 2",
    "Egipcio, 2",
    "egipt, -1",
    // Seven letters behind the stem are another word.
    "egipciaaaaaa, 2",
    "egipciaaaaaaa, -1"
  })
  void find_wordWithItsEnding_isTheLongestStemThatBeginsIt(String word, int name) {
    assertThat(STEMS.find(word, Tokens.of(word), 0)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "تونس, 3",
    "التونسيون, 3",
    "والتونسيون, 3",
    "وتونس, 3",
    "فتونس, 3",
    "بتونس, 3",
    "كتونس, 3",
    "لتونس, 3",
    "للتونسيين, 3",
    "وللتونسيين, 3",
    "لبنان, 4",
    "بلبنان, 4",
    "واللبنانيون, 4",
    "للبنان, 4",
    "كتاب, -1",
    "و, -1",
    "ب, -1",
    "لل, -1",
    "ال, -1",
    "وال, -1"
  })
  void find_arabicWordWithItsParticles_isTheNameBehindThem(String word, int name) {
    assertThat(STEMS.find(word, Tokens.of(word), 0)).isEqualTo(name);
  }

  /** Only its own word is looked at: what follows in the text is no ending. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"рос сия|-1", "و تونس|-1", "ال تونس|-1", "росс|-1"})
  void find_wordThatIsCutOff_isNotContinuedByTheNext(String text, int name) {
    assertThat(STEMS.find(text, Tokens.of(text), 0)).isEqualTo(name);
  }
}
