package io.github.copytaster.labels.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.copytaster.labels.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class GazetteerBuilderTest {

  private final GazetteerBuilder builder = new GazetteerBuilder(Books.REGIONS);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Rome|expected surface, flags and meanings, found \"Rome\"",
        "Rome;;IT|expected an ISO 3166 code, a kind and a share, found \"IT:C\"",
        "Rome;;QQ:C:1|expected an ISO 3166 code, a kind and a share, found \"QQ:C:1\"",
        "Rome;;it:C:1|expected an ISO 3166 code, a kind and a share, found \"it:C:1\"",
        "Rome;;IT:C:1:2|expected an ISO 3166 code, a kind and a share, found \"IT:C:1:2\"",
        "Rome;q;IT:C:1|no flag is called q",
        "Rome;;IT:Y:1|no kind of place has the letter 'Y'"
      })
  void add_rowOutOfForm_isRefusedQuotingWhatIsWrong(String row, String message) {
    String written = row.equals("Rome;;IT") ? "Rome;;IT:C" : row;

    assertThatThrownBy(() -> builder.add(written.replace(';', '\t')))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  /** Names of signs alone, and stems of several words, cannot be read and are passed over. */
  @ParameterizedTest
  @ValueSource(strings = {"", "…", "***", "Гвине*-Бисау", "Аландск* остров*"})
  void add_nameThatCannotBeRead_addsNothing(String name) {
    builder.add(name + "\t\tGW:D:1");

    Gazetteer book = builder.build();
    assertThat(book.size()).isZero();
    assertThat(book.stems().isEmpty()).isTrue();
  }

  @Test
  void build_nothingAdded_knowsNoName() {
    Gazetteer book = builder.build();

    assertThat(book.look(Gazetteer.extend(Gazetteer.EMPTY, Tokens.hashOf("Rome"))))
        .isEqualTo(Gazetteer.ABSENT);
  }

  /** A beginning that is a name itself, in either order of the rows. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void add_nameThatBeginsAnother_bothAreFound(boolean shorterFirst) {
    String shorter = "Guinea\t\tGN:N:1";
    String longer = "Guinea Bissau\t\tGW:N:1";
    builder.add(shorterFirst ? shorter : longer);
    builder.add(shorterFirst ? longer : shorter);
    Gazetteer book = builder.build();

    long guinea = Gazetteer.extend(Gazetteer.EMPTY, Tokens.hashOf("Guinea"));
    long bissau = Gazetteer.extend(guinea, Tokens.hashOf("Bissau"));
    assertThat(country(book, guinea)).isEqualTo("GN");
    assertThat(Gazetteer.goesOn(book.look(guinea))).isTrue();
    assertThat(country(book, bissau)).isEqualTo("GW");
    assertThat(Gazetteer.goesOn(book.look(bissau))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "UN, true",
    "NATO, true",
    "UNICEF, true",
    "CARICOMFORUM, false",
    "U.S., true",
    "Un, false",
    "U2, false"
  })
  void add_shortCapitals_areAnAcronym(String name, boolean acronym) {
    builder.add(name + "\t\tUS:I:1");

    assertThat(builder.build().has(0, Gazetteer.ACRONYM)).isEqualTo(acronym);
  }

  @Test
  void add_flagsAndShape_areThoseOfTheRow() {
    builder.add("Reading\twF\tGB:T:1");
    builder.add("New York\tz\tUS:M:1");
    Gazetteer book = builder.build();

    assertThat(book.has(0, Gazetteer.COMMON_WORD)).isTrue();
    assertThat(book.has(0, Gazetteer.FAMILY_NAME)).isTrue();
    assertThat(book.has(0, Gazetteer.GIVEN_NAME)).isFalse();
    assertThat(book.has(0, Gazetteer.SMALL_TOWN)).isTrue();
    assertThat(book.has(0, Gazetteer.SINGLE_WORD)).isTrue();
    assertThat(book.has(1, Gazetteer.ONLY_WITH_CONTEXT)).isTrue();
    assertThat(book.has(1, Gazetteer.SINGLE_WORD)).isFalse();
  }

  /** Bits are kept of eight words: further ones ask for a capital, so that less is found. */
  @Test
  void needsCapital_longName_isToldForEightWordsAndAskedBehindThem() {
    builder.add("Ministry of a b c d e f g h\t\tGB:I:1");
    Gazetteer book = builder.build();

    assertThat(book.needsCapital(0, 0)).isTrue();
    assertThat(book.needsCapital(0, 1)).isFalse();
    assertThat(book.needsCapital(0, 7)).isFalse();
    assertThat(book.needsCapital(0, 8)).isTrue();
  }

  @Test
  void smallStarts_namesInSmallLetters_areTheirFirstWords() {
    builder.add("sterling\t\tGB:$:1");
    builder.add("al-Shabaab\t\tSO:I:1");
    builder.add("Kenya\t\tKE:N:1");
    builder.add("東京\t\tJP:C:1");

    assertThat(builder.smallStarts())
        .containsExactlyInAnyOrder(Tokens.hashOf("sterling"), Tokens.hashOf("al"));
  }

  /** The table begins with room for two thousand and the parts with a thousand. */
  @Test
  void build_moreNamesThanThereWasRoomFor_allWithTheirMeanings() {
    int names = 6000;
    for (int number = 0; number < names; number++) {
      builder.add(
          "Town"
              + letters(number)
              + " End\t\t"
              + Books.REGIONS.code(number % 200)
              + ":S:0.75 US:T:0.25");
    }
    Gazetteer book = builder.build();

    assertThat(book.size()).isEqualTo(names);
    for (int number = 0; number < names; number++) {
      long town = Gazetteer.extend(Gazetteer.EMPTY, Tokens.hashOf("Town" + letters(number)));
      int name = Gazetteer.name(book.look(Gazetteer.extend(town, Tokens.hashOf("End"))));
      assertThat(name).isEqualTo(number);
      assertThat(book.country(name, 0)).isEqualTo(number % 200);
      assertThat(book.share(name, 1)).isEqualTo(0.25f);
    }
  }

  private static String letters(int number) {
    return ""
        + (char) ('a' + number / 676 % 26)
        + (char) ('a' + number / 26 % 26)
        + (char) ('a' + number % 26);
  }

  private static String country(Gazetteer book, long key) {
    return Books.REGIONS.code(book.country(Gazetteer.name(book.look(key)), 0));
  }
}
