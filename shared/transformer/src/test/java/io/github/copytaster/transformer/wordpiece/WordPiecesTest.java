package io.github.copytaster.transformer.wordpiece;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
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

  @Test
  void pieces_places_areThePiecesThatStandThere() {
    // start, re, build, comma, pier, end
    assertThat(PIECES.pieces("Rebuild, PIER", new int[] {0, 3, 7, 9}, 100).at())
        .containsExactly(1, 2, 3, 4);
  }

  /** A place of a sign that is left out is that of what follows it; behind all there is nothing. */
  @Test
  void pieces_placesBetweenWordsAndBehindTheEnd_areTheNextPieceOrNone() {
    assertThat(PIECES.pieces("\u200bpier  pier", new int[] {0, 1, 5, 11}, 100).at())
        .containsExactly(1, 1, 2, Pieces.UNREAD);
  }

  @Test
  void pieces_textCutBeforeAPlace_isUnread() {
    assertThat(PIECES.pieces("pier rebuild pier", new int[] {0, 5, 13}, 4).at())
        .containsExactly(1, 2, Pieces.UNREAD);
  }

  @Test
  void pieces_accentsAndUnknownWords_doNotShiftPlaces() {
    assertThat(PIECES.pieces("e\u0301té 東 pier", new int[] {0, 4, 6}, 100).at())
        .containsExactly(1, 2, 3);
  }

  @Property(seed = "1")
  void pieces_anyPlaces_changeNoNumberAndGoForward(
      @ForAll String text, @ForAll @IntRange(min = 2, max = 40) int most) {
    int[] places = IntStream.rangeClosed(0, text.length()).filter(WordPiecesTest::third).toArray();
    Pieces read = PIECES.pieces(text, whole(text, places), most);

    assertThat(read.numbers()).isEqualTo(PIECES.numbers(text, most));
    int last = 1;
    for (int at : read.at()) {
      assertThat(at == Pieces.UNREAD || (at >= last && at < read.numbers().length - 1)).isTrue();
      last = at == Pieces.UNREAD ? read.numbers().length : at;
    }
  }

  private static boolean third(int place) {
    return place % 3 == 0;
  }

  // A name begins at a character: neither within a pair of surrogates nor at an accent.
  private static int[] whole(String text, int[] places) {
    return IntStream.of(places)
        .filter(
            place ->
                place == text.length()
                    || (!Character.isLowSurrogate(text.charAt(place))
                        && !Letters.isAccent(text.codePointAt(place))))
        .toArray();
  }
}
