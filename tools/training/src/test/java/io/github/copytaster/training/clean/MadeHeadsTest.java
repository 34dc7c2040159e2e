package io.github.copytaster.training.clean;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class MadeHeadsTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void of_everyFourthStory_hasItsTitleOnALineOrNone() {
    List<HeadlineSample> made = MadeHeads.of(stories(400));

    assertThat(made).hasSize(100).allMatch(HeadlineSample::isTold);
    assertThat(made.stream().filter(one -> one.title().isEmpty()).count()).isBetween(5L, 40L);
    assertThat(made)
        .filteredOn(one -> one.title().isEmpty())
        .allMatch(one -> !one.content().contains("Westmouth rebuilds"));
  }

  /** Else a story's own source would stand on both sides of a fold. */
  @Test
  void of_stories_areGroupedBySource() {
    assertThat(MadeHeads.of(stories(8)))
        .extracting(HeadlineSample::group)
        .containsOnly("gold_train echo");
  }

  @Test
  void of_twice_sameSamples() {
    assertThat(MadeHeads.of(stories(80))).isEqualTo(MadeHeads.of(stories(80)));
  }

  @Test
  void of_shortStoryOrOneThatRepeatsItsTitle_isLeftOut() {
    JsonNode brief = story("Westmouth rebuilds pier", "A pier.");
    JsonNode repeats =
        story("Westmouth rebuilds pier", "WESTMOUTH REBUILDS PIER\n" + "A pier. ".repeat(80));

    assertThat(MadeHeads.of(List.of(brief))).isEmpty();
    assertThat(MadeHeads.of(List.of(repeats))).isEmpty();
  }

  private static List<JsonNode> stories(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            at ->
                story("Westmouth rebuilds pier number " + at, "Work begins in spring. ".repeat(30)))
        .collect(Collectors.toList());
  }

  private static JsonNode story(String title, String text) {
    return JSON.createObjectNode().put("title", title).put("text", text).put("source", "echo");
  }
}
