package io.github.copytaster.labels.region;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.labels.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

final class WordSetTest {

  @Property(tries = 200, seed = "1")
  void has_everyWordAdded_isNeverForgotten(@ForAll @Size(max = 600) List<Long> hashes) {
    WordSet words = WordSet.ofArticle();
    hashes.forEach(words::add);

    assertThat(hashes).allMatch(words::has);
  }

  @Test
  void has_newSet_knowsNothing() {
    WordSet words = WordSet.ofArticle();

    assertThat(List.of(0L, 1L, -1L, Long.MIN_VALUE, Long.MAX_VALUE)).noneMatch(words::has);
  }

  /**
   * The comment promises one word in 16 of a long article; were hashes alike in the bits that are
   * used, half would be taken for others.
   */
  @Test
  void has_otherWords_areRarelyTakenForThoseOfALongArticle() {
    WordSet words = WordSet.ofArticle();
    for (int number = 0; number < 500; number++) {
      words.add(Tokens.hashOf(word(number)));
    }
    int mistaken = 0;
    for (int number = 1000; number < 5000; number++) {
      mistaken += words.has(Tokens.hashOf(word(number))) ? 1 : 0;
    }

    assertThat(mistaken).isBetween(1, 4000 / 12);
  }

  @Test
  void of_largerSet_mistakesFewer() {
    WordSet small = WordSet.of(1 << 10);
    WordSet large = WordSet.of(1 << 16);
    List<Long> others = new ArrayList<>();
    for (int number = 0; number < 2000; number++) {
      long hash = Tokens.hashOf(word(number));
      if (number < 500) {
        small.add(hash);
        large.add(hash);
      } else {
        others.add(hash);
      }
    }

    assertThat(others.stream().filter(large::has).count())
        .isLessThan(others.stream().filter(small::has).count() / 4);
  }

  // Word-like: three syllables that differ by number.
  private static String word(int number) {
    String syllables = "bacedifoguhajekilomunapesitu";
    StringBuilder word = new StringBuilder();
    for (int left = number + 17; left > 0; left /= 14) {
      int at = left % 14 * 2;
      word.append(syllables, at, at + 2);
    }
    return word.toString();
  }
}
