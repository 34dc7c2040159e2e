package io.github.copytaster.article.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class TextShapeTest {

  @Test
  void of_results_countsNamesAndNumbers() {
    TextShape shape = new TextShape(List.of("Bell, Pittsburgh, 27", "3rd Wood's 4"));

    assertThat(shape.tokens).isEqualTo(6);
    assertThat(shape.numbers).isEqualTo(3);
    assertThat(shape.cased).isEqualTo(3);
    assertThat(shape.lower).isZero();
    assertThat(shape.digits).isEqualTo(4);
    assertThat(shape.letters).isEqualTo(4 + 10 + 2 + 5);
  }

  /** "Wood's" is one token: a straight and a curly apostrophe stand within words. */
  @Test
  void of_apostrophes_beginNoToken() {
    assertThat(new TextShape(List.of("Wood's won’t")).tokens).isEqualTo(2);
  }

  @Test
  void of_twoParagraphs_areTwoTokens() {
    assertThat(new TextShape(List.of("pier", "vote")).tokens).isEqualTo(2);
    assertThat(new TextShape(List.of("pier", "vote")).signs).isEqualTo(10);
  }

  @Test
  void of_thai_isUnpunctuated() {
    String thai = "สภาเมืองลงมติสร้างท่าเรือใหม่";

    assertThat(new TextShape(List.of(thai)).unpunctuated).isEqualTo(thai.length());
  }

  @Property(seed = "1")
  void of_anyText_countsWhatTheJdkCounts(@ForAll String text) {
    TextShape shape = new TextShape(List.of(text));

    assertThat(shape.letters).isEqualTo((int) text.chars().filter(Character::isLetter).count());
    assertThat(shape.digits).isEqualTo((int) text.chars().filter(Character::isDigit).count());
    assertThat(shape.tokens).isBetween(0, shape.letters + shape.digits);
    assertThat(shape.lower).isBetween(0, shape.cased);
    assertThat(shape.cased + shape.numbers).isBetween(0, shape.tokens);
  }
}
