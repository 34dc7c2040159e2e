package io.github.copytaster.article.block;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class TextMassTest {

  @Test
  void words_spacedScript_areCounted() {
    assertThat(TextMass.words("Rovers win cup final, 3-1")).isEqualTo(6);
  }

  @Test
  void words_scriptWithoutSpaces_areAboutTwoSignsEach() {
    assertThat(TextMass.words("市长昨天宣布了新的港口重建计划并回答了记者的问题")).isBetween(12f, 18f);
  }

  @Test
  void words_nothing_areNone() {
    assertThat(TextMass.words("")).isZero();
    assertThat(TextMass.words("— … |")).isZero();
  }

  @Property(seed = "1")
  void words_anyText_areNoMoreThanItsSigns(@ForAll String text) {
    assertThat(TextMass.words(text)).isBetween(0f, (float) text.length());
  }
}
