package io.github.copytaster.transformer.wordpiece;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class WordPiecesTest {

  private static final WordPieces PIECES =
      new WordPieces(
          List.of(
              "[PAD]", "[UNK]", "[CLS]", "[SEP]", "re", "##build", "##b", "##uild", "pier", ","));

  @Test
  void numbers_wordOfSeveralPieces_takesTheLongestFirst() {
    assertThat(PIECES.numbers("Rebuild, PIER", 100)).containsExactly(2, 4, 5, 9, 8, 3);
  }

  @Test
  void numbers_wordThatPiecesDoNotCover_isUnknownWhole() {
    assertThat(PIECES.numbers("rebuilt pier", 100)).containsExactly(2, 1, 8, 3);
  }

  @Test
  void numbers_tooLong_keepsBothMarks() {
    assertThat(PIECES.numbers("pier rebuild pier", 4)).containsExactly(2, 8, 4, 3);
  }

  @Test
  void numbers_noText_isTheMarksAlone() {
    assertThat(PIECES.numbers(" \t\u200b", 100)).containsExactly(2, 3);
  }

  @Test
  void new_vocabularyWithoutMarks_saysWhichIsMissing() {
    assertThatThrownBy(() -> new WordPieces(List.of("[UNK]", "[SEP]")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[CLS]");
  }

  @Property(seed = "1")
  void numbers_anyText_staysWithinTheLimitAndTheVocabulary(
      @ForAll String text, @ForAll @IntRange(min = 2, max = 40) int most) {
    long[] numbers = PIECES.numbers(text, most);

    assertThat(numbers).hasSizeBetween(2, most).startsWith(2).endsWith(3);
    assertThat(LongStream.of(numbers)).allMatch(number -> number >= 1 && number <= 9);
  }

  @Property(seed = "1")
  void numbers_prefixOfALongerRead_isTheShorterRead(
      @ForAll String text, @ForAll @IntRange(min = 2, max = 20) int most) {
    long[] whole = PIECES.numbers(text, 10_000);
    long[] cut = PIECES.numbers(text, most);

    assertThat(cut).hasSize(Math.min(most, whole.length));
    for (int at = 0; at < cut.length - 1; at++) {
      assertThat(cut[at]).isEqualTo(whole[at]);
    }
  }
}
