package io.github.copytaster.article.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.FloatRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

final class StoryChoiceTest {

  @Test
  void of_clearProbabilities_followsThem() {
    boolean[] chosen =
        StoryChoice.of(new float[] {5, 40, 40, 5}, new float[] {0.02f, 0.98f, 0.97f, 0.03f});

    assertThat(chosen).containsExactly(false, true, true, false);
  }

  /**
   * A fixed threshold of one half gave nothing at all on one text in twenty whose lines were all in
   * doubt (recall .866 on scrapinghub's text renders, .943 with the expected F1).
   */
  @Test
  void of_everythingInDoubt_stillChoosesTheLikelier() {
    boolean[] chosen =
        StoryChoice.of(
            new float[] {4, 50, 60, 50, 4}, new float[] {0.05f, 0.4f, 0.35f, 0.4f, 0.05f});

    assertThat(chosen).containsExactly(false, true, true, true, false);
  }

  /**
   * The last paragraph of clean copy looks like a teaser to the model; a link below it does, too.
   */
  @Test
  void of_doubtfulParagraphBelowTheStory_isChosenAndAShortLineIsNot() {
    float[] words = {140, 150, 30, 3, 30};
    float[] probabilities = {0.97f, 0.96f, 0.38f, 0.38f, 0.38f};

    assertThat(StoryChoice.of(words, probabilities))
        .containsExactly(true, true, true, false, false);
  }

  @Test
  void of_noBlocks_isNone() {
    assertThat(StoryChoice.of(new float[0], new float[0])).isEmpty();
  }

  @Property(seed = "1")
  void of_anyProbabilities_choosesSomething(
      @ForAll @Size(min = 1, max = 40) List<@FloatRange(min = 0.01f, max = 0.99f) Float> given) {
    float[] probabilities = new float[given.size()];
    float[] words = new float[given.size()];
    for (int at = 0; at < words.length; at++) {
      probabilities[at] = given.get(at);
      words[at] = 1 + at % 30;
    }

    assertThat(StoryChoice.of(words, probabilities)).contains(true);
  }
}
