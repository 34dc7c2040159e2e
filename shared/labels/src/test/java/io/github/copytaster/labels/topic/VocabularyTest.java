package io.github.copytaster.labels.topic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.labels.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LowerChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

final class VocabularyTest {

  @Property(tries = 300, seed = "1")
  void row_anyWords_isWhereEachStands(
      @ForAll @Size(max = 60) Set<@LowerChars @StringLength(min = 1, max = 9) String> words) {
    List<String> order = new ArrayList<>(words);
    Vocabulary vocabulary = of(order);

    assertThat(vocabulary.size()).isEqualTo(order.size());
    for (int row = 0; row < order.size(); row++) {
      assertThat(vocabulary.row(Tokens.hashOf(order.get(row)))).isEqualTo(row);
    }
  }

  @Test
  void row_unknownWord_isUnknown() {
    assertThat(of(List.of("budget", "striker")).row(Tokens.hashOf("referee")))
        .isEqualTo(Vocabulary.UNKNOWN);
  }

  @Test
  void row_noWords_knowsNone() {
    assertThat(of(List.of()).row(Tokens.hashOf("budget"))).isEqualTo(Vocabulary.UNKNOWN);
  }

  @Test
  void row_sameWordTwice_theFirstCounts() {
    assertThat(of(List.of("budget", "striker", "budget")).row(Tokens.hashOf("budget"))).isZero();
  }

  /** Zero marks a free place, so a hash that folds to it must become another number. */
  @Test
  void fingerprint_hashThatFoldsToZero_isNotTheFreePlace() {
    long folding = 0x12345678_12345678L;

    assertThat(Vocabulary.fingerprint(folding)).isNotZero();
    assertThat(new Vocabulary(new int[] {Vocabulary.fingerprint(folding)}).row(folding)).isZero();
  }

  private static Vocabulary of(List<String> words) {
    return new Vocabulary(
        words.stream().mapToInt(word -> Vocabulary.fingerprint(Tokens.hashOf(word))).toArray());
  }
}
