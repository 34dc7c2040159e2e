package io.github.copytaster.training.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Training text made of real stories: whose story it is, and in which group it stays. */
final class MadeSamplesTest {

  @TempDir Path folder;

  private List<Sample> samples;
  private List<Sample> made;

  @BeforeEach
  void make() throws IOException {
    samples =
        new Samples(Corpora.write(folder).resolve("data/normalise"), folder.resolve("news")).load();
    made = MadeSamples.of(samples);
  }

  @Test
  void of_pagesAndTexts_areCleanAndWithJunkAround() {
    assertThat(made).extracting(Sample::render).contains("clean", "seedlike", "thinned");
    assertThat(made).allMatch(Sample::made).noneMatch(Sample::html);
  }

  /** In another group a story would be trained on and measured. */
  @Test
  void of_anySample_staysInTheGroupOfItsSource() {
    Set<String> groups = new HashSet<>();
    samples.forEach(sample -> groups.add(sample.group() + sample.gold()));

    assertThat(made).allMatch(sample -> groups.contains(sample.group() + sample.gold()));
  }

  /** "clean" is the body and nothing else. */
  @Test
  void of_clean_isItsBody() {
    assertThat(made)
        .filteredOn(sample -> sample.render().equals("clean"))
        .isNotEmpty()
        .allMatch(sample -> sample.content().replace("\n\n", "\n").equals(sample.gold()));
  }

  /** Junk goes around and between: no line of the story is lost, and their order stays. */
  @Test
  void of_seedlike_hasEveryLineOfTheStoryInOrder() {
    assertThat(made)
        .filteredOn(sample -> sample.render().equals("seedlike"))
        .isNotEmpty()
        .allSatisfy(
            sample ->
                assertThat(sample.content().lines().toList())
                    .containsSubsequence(sample.gold().lines().toList()));
  }

  @Test
  void of_sameSamples_areTheSameTexts() {
    assertThat(MadeSamples.of(samples)).isEqualTo(made);
  }

  @Test
  void of_nothing_isNothing() {
    assertThat(MadeSamples.of(List.of())).isEmpty();
  }
}
