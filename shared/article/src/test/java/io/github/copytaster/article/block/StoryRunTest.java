package io.github.copytaster.article.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class StoryRunTest {

  @Test
  void of_teaserFarBelow_isNotInTheRun() {
    float[] words = {3, 40, 50, 8, 8, 8, 8, 8, 30};
    float[] probabilities = {0.1f, 0.9f, 0.9f, 0.1f, 0.1f, 0.1f, 0.1f, 0.1f, 0.8f};

    assertThat(StoryRun.of(words, probabilities))
        .extracting(HeaviestRun::first, HeaviestRun::last)
        .containsExactly(1, 2);
  }

  @Test
  void of_captionBetweenParagraphs_partsNothing() {
    float[] words = {40, 6, 50};
    float[] probabilities = {0.9f, 0.1f, 0.9f};

    assertThat(StoryRun.of(words, probabilities))
        .extracting(HeaviestRun::first, HeaviestRun::last)
        .containsExactly(0, 2);
  }

  @Test
  void of_nothingLikely_hasNoMass() {
    assertThat(StoryRun.of(new float[] {9, 9}, new float[] {0.2f, 0.4f}).mass()).isZero();
  }
}
