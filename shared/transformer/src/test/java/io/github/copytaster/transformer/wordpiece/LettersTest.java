package io.github.copytaster.transformer.wordpiece;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LettersTest {

  @ParameterizedTest
  @ValueSource(strings = {"!", "$", "+", "<", "^", "`", "~", "–", "“", "…", "。", "¿"})
  void isSign_punctuationAndEveryAsciiSign(String sign) {
    assertThat(Letters.isSign(sign.codePointAt(0))).isTrue();
  }

  // As the reference: a currency or mathematical sign beyond ASCII is part of its word.
  @ParameterizedTest
  @ValueSource(strings = {"€", "£", "×", "a", "7", "é", " ", "東"})
  void isSign_currencyBeyondAsciiAndLetters_areNone(String sign) {
    assertThat(Letters.isSign(sign.codePointAt(0))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "\t", "\n", "\r", "\u00a0", "\u2009", "\u3000", "\u2028"})
  void isSpace_everyWidth(String space) {
    assertThat(Letters.isSpace(space.codePointAt(0))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0000", "\u0007", "\u200d", "\ufeff", "\ue000", "\ufffd"})
  void isNothing_controlFormatPrivateAndReplacement(String nothing) {
    assertThat(Letters.isNothing(nothing.codePointAt(0))).isTrue();
  }

  @Property(tries = 1000, seed = "1")
  void kinds_anyCodePoint_areAtMostOne(@ForAll @IntRange(max = 0x10FFFF) int codePoint) {
    int kinds =
        (Letters.isSign(codePoint) ? 1 : 0)
            + (Letters.isAccent(codePoint) ? 1 : 0)
            + (Letters.isChinese(codePoint) ? 1 : 0)
            // A tab or line end is a control character too; it counts as the space it is.
            + (Letters.isSpace(codePoint) || Letters.isNothing(codePoint) ? 1 : 0);

    assertThat(kinds).isLessThanOrEqualTo(1);
  }
}
