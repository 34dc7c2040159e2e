package io.github.copytaster.transformer.wordpiece;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PlainTextTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          'Café Zürich', 'cafe zurich'
          'NATO', 'nato'
          'a\u00a0b\u2003c', 'a b c'
          'zero\u200bwidth', 'zerowidth'
          'soft\u00adhyphen', 'softhyphen'
          'ΟΔΟΣ', 'οδοσ'
          'Ångström', 'angstrom'
          """)
  void of_text_hasNoCaseNoAccentAndPlainSpaces(String text, String plain) {
    assertThat(PlainText.of(text)).isEqualTo(plain);
  }

  @ParameterizedTest
  @CsvSource({"東京, ' 東  京 '", "한국, 한국", "日a, ' 日 a'"})
  void of_chineseSign_isAWordOfItsOwn(String text, String plain) {
    // Hangul is decomposed, as the reference does, and is not Chinese.
    assertThat(java.text.Normalizer.normalize(PlainText.of(text), java.text.Normalizer.Form.NFC))
        .isEqualTo(plain);
  }

  @Property(tries = 500, seed = "1")
  void of_anyText_holdsNoSpaceButThePlainOneAndNoAccent(@ForAll String text) {
    PlainText.of(text)
        .codePoints()
        .forEach(
            codePoint -> {
              assertThat(Letters.isSpace(codePoint)).isEqualTo(codePoint == ' ');
              assertThat(Letters.isAccent(codePoint)).isFalse();
            });
  }
}
