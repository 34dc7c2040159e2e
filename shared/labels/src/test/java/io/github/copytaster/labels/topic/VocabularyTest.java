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

  /** Looking up many words at a time is only faster: home, elsewhere or unknown. */
  @Property(tries = 300, seed = "1")
  void rows_anyText_areTheRowsOfItsWords(
      @ForAll @Size(max = 60) Set<@LowerChars @StringLength(min = 1, max = 2) String> words,
      @ForAll @Size(max = 60) List<@LowerChars @StringLength(min = 1, max = 2) String> text) {
    Vocabulary vocabulary = of(new ArrayList<>(words));
    Tokens tokens = Tokens.of(String.join(" ", text));
    int[] rows = new int[tokens.size()];
    vocabulary.rows(tokens, rows);

    for (int word = 0; word < rows.length; word++) {
      assertThat(rows[word]).isEqualTo(vocabulary.row(tokens.hash(word)));
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
