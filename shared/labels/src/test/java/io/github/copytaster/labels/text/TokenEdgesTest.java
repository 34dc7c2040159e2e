package io.github.copytaster.labels.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tokeniser where copy is not plain English: other signs, other scripts, other lengths. */
final class TokenEdgesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "rock 'n' roll|rock,n,roll",
        "'tis true|tis,true",
        "James' car|James,car",
        "the 1980s' end|the,1980s,end",
        "d’État at L'Aquila|d,État,at,L,Aquila",
        "we've, you'll, she's|we've,you'll,she",
        "cafe\u0301-bar|cafe\u0301,bar",
        "İstanbul'da|İstanbul,da",
        "Zażółć gęślą jaźń|Zażółć,gęślą,jaźń",
        "ΑΘΗΝΑ, Αθήνα|ΑΘΗΝΑ,Αθήνα",
        "Санкт-Петербург|Санкт,Петербург",
        "«Москва»|Москва",
        "الرياض، السعودية؟|الرياض,السعودية",
        "תל־אביב|תל,אביב",
        "กรุงเทพฯ|กรุงเทพฯ",
        "नई दिल्ली।|नई,दिल्ली",
        "東京都のカフェ|東,京,都,の,カ,フ,ェ",
        "서울에서|서울에서",
        "A/B testing|A,B,testing",
        "e-mail@wire.example|e,mail,wire,example",
        "AT&T|AT,T",
        "U.S.-led|U.S.,led",
        "U.S|U.S",
        "Ph.D.|Ph,D",
        "vs.Leeds|vs,Leeds",
        "a\u00adb|a,b",
        "$1.5bn|1.5bn",
        "1,000,000|1,000,000"
      })
  void of_writtenOtherwise_wordsAsAReaderWouldPartThem(String text, String expected) {
    List<String> wanted =
        expected.equals(text) ? List.of(text) : List.of(expected.split(",(?!000)", -1));

    assertThat(words(text)).isEqualTo(wanted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3.14|3.14",
        "2,5|2,5",
        "10,000.50|10,000.50",
        "1.|1",
        ".5|5",
        "1,2,3|1,2,3",
        "1, 2|1;2",
        "10:30|10;30",
        "٣٫٥|٣;٥",
        "3rd|3rd",
        "90%|90"
      })
  void of_figures_keepTheirInnerMarksOnly(String text, String expected) {
    Tokens tokens = Tokens.of(text);

    assertThat(words(text)).containsExactly(expected.split(";", -1));
    assertThat(IntStream.range(0, tokens.size())).allMatch(tokens::isNumber);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a\u2011b|HYPHEN",
        "a–b|OTHER",
        "a--b|HYPHEN",
        "a’b|APOSTROPHE",
        "a ' b|OTHER",
        "a،b|COMMA",
        "a,\tb|COMMA",
        "a... b|DOT",
        "a?! b|STOP",
        "a؟ b|STOP",
        "a。b|STOP",
        "a.\" b|DOT",
        "a\u2009b|SPACE",
        "a\u3000b|SPACE",
        "a\u200bb|OTHER",
        "a\uD83D\uDE00b|OTHER",
        "a |NONE"
      })
  void gap_unusualSigns_named(String text, Gap expected) {
    Tokens tokens = Tokens.of(text);

    assertThat(tokens.gap(tokens.size() - 1)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"10", "13", "8232", "8233"})
  void gap_everyKindOfLineEnd_dividesParagraphs(int sign) {
    Tokens tokens = Tokens.of("Rovers win" + (char) sign + "City lose");

    assertThat(tokens.gap(2)).isEqualTo(Gap.LINE);
    assertThat(tokens.mayStartSentence(2)).isTrue();
  }

  /** Turkish text is lower-cased the same on a Turkish machine: the hashes are in the models. */
  @Test
  void hash_capitalsOfOtherAlphabets_areThoseOfTheirSmallLetters() {
    for (String word : List.of("МОСКВА", "ΑΘΗΝΑ", "ÖSTERREICH", "ŁÓDŹ", "İZMİR", "ԵՐԵՎԱՆ")) {
      String small = word.toLowerCase(java.util.Locale.ROOT).replace("i\u0307", "i");
      assertThat(Tokens.hashOf(word)).as(word).isEqualTo(Tokens.hashOf(small));
    }
  }

  @Test
  void of_oneWordOfAMillionLetters_isOneWord() {
    Tokens tokens = Tokens.of("a".repeat(1_000_000));

    assertThat(tokens.size()).isEqualTo(1);
    assertThat(tokens.end(0)).isEqualTo(1_000_000);
  }

  /** The arrays are made for words of five letters, and grow. */
  @Test
  void of_manyShortWords_allThereWithTheirPlaces() {
    Tokens tokens = Tokens.of("a b ".repeat(100_000));

    assertThat(tokens.size()).isEqualTo(200_000);
    assertThat(tokens.start(199_999)).isEqualTo(399_998);
    assertThat(tokens.hash(199_999)).isEqualTo(Tokens.hashOf("b"));
    assertThat(tokens.gap(199_999)).isEqualTo(Gap.SPACE);
  }

  /** An emoji is two units: a quotation that begins between them is no text any more. */
  @Property(tries = 300, seed = "1")
  void of_textWithEmoji_noWordTouchesOne(@ForAll("emojiTexts") String text) {
    Tokens tokens = Tokens.of(text);

    for (int word = 0; word < tokens.size(); word++) {
      String quoted = text.substring(tokens.start(word), tokens.end(word));
      assertThat(quoted.chars().anyMatch(unit -> Character.isSurrogate((char) unit))).isFalse();
    }
  }

  /**
   * Title and body are joined by a line break: each must have the words that it has alone, moved.
   */
  @Property(tries = 500, seed = "1")
  void of_twoTextsJoinedByALineBreak_wordsOfBothInTheirPlaces(
      @ForAll("texts") String title, @ForAll("texts") String body) {
    Tokens alone = Tokens.of(title);
    Tokens behind = Tokens.of(body);
    Tokens joined = Tokens.of(title + "\n" + body);

    assertThat(joined.size()).isEqualTo(alone.size() + behind.size());
    for (int word = 0; word < alone.size(); word++) {
      assertSame(joined, word, alone, word, 0);
    }
    for (int word = 0; word < behind.size(); word++) {
      assertSame(joined, alone.size() + word, behind, word, title.length() + 1);
    }
  }

  private static void assertSame(Tokens joined, int there, Tokens alone, int here, int moved) {
    assertThat(joined.start(there)).isEqualTo(alone.start(here) + moved);
    assertThat(joined.end(there)).isEqualTo(alone.end(here) + moved);
    assertThat(joined.hash(there)).isEqualTo(alone.hash(here));
    assertThat(joined.isCapitalised(there)).isEqualTo(alone.isCapitalised(here));
    assertThat(joined.isAllCapitals(there)).isEqualTo(alone.isAllCapitals(here));
    assertThat(joined.isNumber(there)).isEqualTo(alone.isNumber(here));
    assertThat(joined.isPossessive(there)).isEqualTo(alone.isPossessive(here));
    assertThat(joined.isAbbreviation(there)).isEqualTo(alone.isAbbreviation(here));
    assertThat(joined.isUncased(there)).isEqualTo(alone.isUncased(here));
  }

  @Provide
  Arbitrary<String> emojiTexts() {
    return Arbitraries.of(
            "Rovers", "😀", " ", "won", "🏴", "\uD83D", "\uDE00", "U.S.", "'s", "2", ".")
        .list()
        .ofMaxSize(20)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "U.S", "U.S.", "don't", "'s", "'", "1,", "000", ".", " ", "-", "東京", "e\u0301", "Mr",
            "J.", "Ω", "٣", "\u200d", "…", "😀", "NATO")
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }

  private static List<String> words(String text) {
    Tokens tokens = Tokens.of(text);
    return IntStream.range(0, tokens.size())
        .mapToObj(word -> text.substring(tokens.start(word), tokens.end(word)))
        .toList();
  }
}
