package io.github.copytaster.labels.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.copytaster.labels.Copy;
import io.github.copytaster.labels.TokenisedCopy;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class WordBagTest {

  @Test
  void of_knownAndUnknownWords_countsBothKeepsTheKnown() {
    WordBag bag = bag("Bank", "raises rates 3 times");

    assertThat(bag.wordsRead()).isEqualTo(4);
    assertThat(bag.size()).isEqualTo(2);
    assertThat(bag.shareKnown()).isEqualTo(0.5);
  }

  @Test
  void of_headlineWord_countsAsTwo() {
    WordBag bag = bag("Bank", "rates");
    double headline = 1 + Math.log(2);
    double length = Math.sqrt(headline * headline + 1);

    assertThat((double) bag.value(0)).isCloseTo(headline / length, within(1e-6));
    assertThat((double) bag.value(1)).isCloseTo(1 / length, within(1e-6));
  }

  @Test
  void of_repeatedWord_dampedNotDoubled() {
    WordBag bag = bag("", "goal goal goal goal bank");

    assertThat(bag.value(0) / bag.value(1)).isCloseTo((float) (1 + Math.log(4)), within(1e-5f));
  }

  @Test
  void of_longBody_readsItsFirstFourHundredWords() {
    WordBag bag = bag("Bank", "filler ".repeat(399) + "goal striker");

    assertThat(bag.wordsRead()).isEqualTo(401);
    assertThat(bag.size()).isEqualTo(2);
  }

  @Test
  void of_longHeadline_doesNotEatTheBody() {
    WordBag bag = bag("filler ".repeat(70) + "bank", "goal");

    assertThat(bag.size()).isEqualTo(1);
    assertThat(bag.row(0)).isEqualTo(TinyModel.WORDS.indexOf("goal"));
  }

  @Test
  void isBrief_shortWithoutHeadline_only() {
    assertThat(bag("", "goal").isBrief()).isTrue();
    assertThat(bag("Goal", "goal").isBrief()).isFalse();
    assertThat(bag("", "filler ".repeat(80)).isBrief()).isFalse();
  }

  @Property(tries = 300, seed = "1")
  void of_anyText_squaresOfValuesSumToOne(@ForAll String title, @ForAll String body) {
    WordBag bag = bag(title, body + " goal");
    double squares = 0;
    for (int member = 0; member < bag.size(); member++) {
      squares += bag.value(member) * bag.value(member);
    }
    assertThat(squares).isCloseTo(bag.size() == 0 ? 0 : 1, within(1e-5));
  }

  private static WordBag bag(String title, String body) {
    return WordBag.of(
        TokenisedCopy.of(new Copy(title, body, "", "en", "")), TinyModel.vocabulary());
  }
}
