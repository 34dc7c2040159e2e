package io.github.copytaster.labels.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TokensTest {

  @Test
  void of_sentence_wordsWithTheirPlaces() {
    assertThat(words("Rovers won 2-1, in Leeds."))
        .containsExactly("Rovers", "won", "2", "1", "in", "Leeds");
  }

  @Test
  void of_emptyText_noWords() {
    assertThat(Tokens.of("").size()).isZero();
    assertThat(Tokens.of(" \n…").size()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"U.S.,us", "U.A.E.,uae", "U.S,us", "É.-U.,é|u"})
  void of_abbreviation_oneWordWithoutDots(String written, String hashed) {
    String[] expected = hashed.split("\\|");
    Tokens tokens = Tokens.of(written);
    assertThat(hashes(tokens)).containsExactlyElementsOf(hashesOf(List.of(expected)));
    assertThat(tokens.isAbbreviation(0)).isEqualTo(expected.length == 1);
  }

  @Test
  void of_sentenceEndingInACapital_notAbbreviation() {
    assertThat(words("Plan B. Next")).containsExactly("Plan", "B", "Next");
    assertThat(words("J.Smith")).containsExactly("J", "Smith");
  }

  @Test
  void of_possessive_wordAlone() {
    Tokens tokens = Tokens.of("China’s and the U.S.'s");
    assertThat(words("China’s and the U.S.'s")).containsExactly("China", "and", "the", "U.S.");
    assertThat(tokens.isPossessive(0)).isTrue();
    assertThat(tokens.isPossessive(1)).isFalse();
    assertThat(tokens.isPossessive(3)).isTrue();
  }

  @Test
  void of_contraction_oneWord() {
    assertThat(hashes(Tokens.of("don't they’re I'd")))
        .containsExactlyElementsOf(hashesOf(List.of("dont", "theyre", "Id")));
  }

  @Test
  void of_elision_twoWords() {
    Tokens tokens = Tokens.of("l’Allemagne d'Ivoire O'Brien");
    assertThat(words("l’Allemagne d'Ivoire O'Brien"))
        .containsExactly("l", "Allemagne", "d", "Ivoire", "O", "Brien");
    assertThat(tokens.gap(1)).isEqualTo(Gap.APOSTROPHE);
  }

  @Test
  void of_number_oneWord() {
    assertThat(words("1,000.5, then 3.")).containsExactly("1,000.5", "then", "3");
    assertThat(Tokens.of("2026 G20").isNumber(0)).isTrue();
    assertThat(Tokens.of("2026 G20").isNumber(1)).isFalse();
  }

  @Test
  void of_ideographs_oneWordEach() {
    Tokens tokens = Tokens.of("東京 서울");
    assertThat(words("東京 서울")).containsExactly("東", "京", "서울");
    assertThat(tokens.isUncased(0)).isTrue();
    assertThat(tokens.gap(1)).isEqualTo(Gap.NONE);
  }

  @Test
  void of_vowelSignsAndDecomposedAccents_stayInTheirWord() {
    assertThat(words("हिन्दी e\u0301cole")).containsExactly("हिन्दी", "e\u0301cole");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a b|SPACE",
        "a-b|HYPHEN",
        "a - b|OTHER",
        "a, b|COMMA",
        "a. b|DOT",
        "a? b|STOP",
        "a.” b|DOT",
        "a (b|OTHER",
        "a – b|OTHER",
        "a\u00a0b|SPACE",
        "a/b|OTHER",
        "a ,b|COMMA",
        "a: b|STOP"
      })
  void gap_betweenTwoWords_named(String text, Gap expected) {
    assertThat(Tokens.of(text).gap(1)).isEqualTo(expected);
  }

  @Test
  void gap_lineBreakAmongOtherSigns_line() {
    Tokens tokens = Tokens.of("Rovers win.\n\n“City");
    assertThat(tokens.gap(2)).isEqualTo(Gap.LINE);
    assertThat(tokens.mayStartSentence(2)).isTrue();
    assertThat(tokens.mayStartSentence(1)).isFalse();
  }

  @Test
  void flags_letterCase_told() {
    Tokens tokens = Tokens.of("France NATO won G20 I العراق Ελλάδα");
    assertThat(marked(tokens, Tokens::isCapitalised)).containsExactly(0, 1, 3, 4, 6);
    assertThat(marked(tokens, Tokens::isAllCapitals)).containsExactly(1);
    assertThat(marked(tokens, Tokens::isUncased)).containsExactly(5);
  }

  @Test
  void hashOf_otherCase_same() {
    assertThat(Tokens.hashOf("FRANCE")).isEqualTo(Tokens.hashOf("france"));
    assertThat(Tokens.hashOf("France")).isNotEqualTo(Tokens.hashOf("Franca"));
  }

  /** Models store these hashes: if this value changes, every stored model is worthless. */
  @Test
  void hashOf_knownWord_neverChanges() {
    assertThat(Tokens.hashOf("France")).isEqualTo(0x2bc2d7672cef265aL);
  }

  @Test
  void hashOf_twoWords_refused() {
    assertThatThrownBy(() -> Tokens.hashOf("New York"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected one word, found 2 in \"New York\"");
  }

  @Property(tries = 500, seed = "1")
  void of_anyText_wordsInOrderWithinTheText(@ForAll String text) {
    Tokens tokens = Tokens.of(text);
    int last = 0;
    for (int word = 0; word < tokens.size(); word++) {
      assertThat(tokens.start(word)).isGreaterThanOrEqualTo(last);
      assertThat(tokens.end(word))
          .isGreaterThan(tokens.start(word))
          .isLessThanOrEqualTo(text.length());
      last = tokens.end(word);
    }
  }

  @Property(tries = 300, seed = "1")
  void of_textInCapitals_sameHashes(@ForAll("asciiWords") String text) {
    assertThat(hashes(Tokens.of(text.toUpperCase(java.util.Locale.ROOT))))
        .isEqualTo(hashes(Tokens.of(text)));
  }

  @net.jqwik.api.Provide
  net.jqwik.api.Arbitrary<String> asciiWords() {
    return net.jqwik.api.Arbitraries.strings()
        .withCharRange('a', 'z')
        .withChars(" ,'-")
        .ofMaxLength(60);
  }

  private static List<String> words(String text) {
    Tokens tokens = Tokens.of(text);
    return IntStream.range(0, tokens.size())
        .mapToObj(word -> text.substring(tokens.start(word), tokens.end(word)))
        .toList();
  }

  private static List<Long> hashes(Tokens tokens) {
    return IntStream.range(0, tokens.size()).mapToObj(tokens::hash).toList();
  }

  private static List<Long> hashesOf(List<String> words) {
    return words.stream().map(Tokens::hashOf).toList();
  }

  private interface Mark {
    boolean of(Tokens tokens, int word);
  }

  private static List<Integer> marked(Tokens tokens, Mark mark) {
    return IntStream.range(0, tokens.size()).filter(word -> mark.of(tokens, word)).boxed().toList();
  }
}
