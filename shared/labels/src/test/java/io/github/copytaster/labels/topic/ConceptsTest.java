package io.github.copytaster.labels.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.copytaster.labels.Concept;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ConceptsTest {

  private static final Concept SPORT = new Concept("own:sport", "sport");
  private static final Concept ROWING = new Concept("own:rowing", "rowing");

  @Test
  void new_noTopic_refused() {
    assertThatThrownBy(() -> new Concepts(List.of(), List.of(), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected at least one topic, found none");
  }

  @Test
  void new_parentThatIsNoTopic_refusedNamingThem() {
    assertThatThrownBy(() -> new Concepts(List.of(SPORT), List.of(ROWING), List.of(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected one parent below 1 for each of 1 narrower concepts, found [1]");
    assertThatThrownBy(() -> new Concepts(List.of(SPORT), List.of(ROWING), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void below_eachTopicOfTheBundledModel_togetherAreAllOnce() {
    Concepts bundled = FirstTopicReader.bundled().concepts();

    assertThat(bundled.topics()).hasSize(17);
    assertThat(
            IntStream.range(0, 17).boxed().flatMap(topic -> bundled.below(topic).stream()).sorted())
        .containsExactlyElementsOf(IntStream.range(0, bundled.narrower().size()).boxed().toList());
  }

  @Test
  void size_isEveryOutput() {
    assertThat(TinyModel.concepts().size()).isEqualTo(4);
  }
}
