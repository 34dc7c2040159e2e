package io.github.copytaster.training.topic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.labels.Copy;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

final class NearIdenticalTest {

  private static final String STORY =
      "The harbour board of Westmouth voted on Tuesday to rebuild the ferry pier after a storm took"
          + " its roof, and said that work would begin in spring and cost four million pounds";

  @Test
  void firsts_differentStories_eachItsOwn() {
    assertThat(
            NearIdentical.firsts(
                texts(STORY, "Rowers from Eastmouth won the regatta for the third year running")))
        .containsExactly(0, 1);
  }

  @Test
  void firsts_updateOfAStory_leadsToTheFirstOfIt() {
    String update = STORY.replace("four million", "five million");

    assertThat(
            NearIdentical.firsts(texts("Another matter altogether today", STORY, update, update)))
        .containsExactly(0, 1, 1, 1);
  }

  @Test
  void firsts_textTooShortForTriples_onlyTheSameText() {
    assertThat(NearIdentical.firsts(texts("Rain", "Snow", "Rain"))).containsExactly(0, 1, 0);
  }

  /** All the same must take no longer than all different: each leads to the first, not to all. */
  @Test
  void firsts_manyCopies_allLeadToTheFirst() {
    int[] firsts =
        NearIdentical.firsts(texts(Collections.nCopies(400, STORY).toArray(String[]::new)));

    assertThat(firsts).containsOnly(0).hasSize(400);
  }

  @Property(tries = 100, seed = "1")
  void firsts_anyTexts_leadBackAndFirstsLeadToThemselves(
      @ForAll @Size(max = 12) List<String> texts) {
    int[] firsts = NearIdentical.firsts(texts(texts.toArray(String[]::new)));

    assertThat(Arrays.stream(firsts).allMatch(first -> firsts[first] == first)).isTrue();
    assertThat(IntStream.range(0, firsts.length).allMatch(at -> firsts[at] <= at)).isTrue();
  }

  private static List<Example> texts(String... texts) {
    return IntStream.range(0, texts.length)
        .mapToObj(number -> text(number, texts[number]))
        .toList();
  }

  private static Example text(int number, String text) {
    Example example = Examples.one(number, 0);
    return new Example(
        example.key(),
        example.source(),
        example.kind(),
        new Copy("", text, "", "en", ""),
        example.topics(),
        example.narrower(),
        example.brief(),
        example.weight(),
        example.given(),
        example.givenNarrower());
  }
}
