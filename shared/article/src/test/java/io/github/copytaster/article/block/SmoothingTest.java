package io.github.copytaster.article.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.FloatRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

final class SmoothingTest {

  @Test
  void smooth_doubtBetweenStory_isRaised() {
    float[] smoothed = Smoothing.smooth(new float[] {0.9f, 0.9f, 0.4f, 0.9f, 0.9f}, 0.8);

    assertThat(smoothed[2]).isGreaterThan(0.7f);
  }

  @Test
  void smooth_storyAmongJunk_isLowered() {
    float[] smoothed = Smoothing.smooth(new float[] {0.1f, 0.1f, 0.6f, 0.1f, 0.1f}, 0.8);

    assertThat(smoothed[2]).isLessThan(0.4f);
  }

  @Test
  void smooth_withoutStaying_changesNothingBehindTheFirst() {
    float[] smoothed = Smoothing.smooth(new float[] {0.5f, 0.2f, 0.7f}, 0.5);

    assertThat(smoothed[1]).isEqualTo(0.2f, Offset.offset(0.001f));
    assertThat(smoothed[2]).isEqualTo(0.7f, Offset.offset(0.001f));
  }

  @Property(seed = "1")
  void smooth_anyProbabilities_areProbabilities(
      @ForAll @Size(max = 60) List<@FloatRange(min = 0, max = 1) Float> given) {
    float[] probabilities = new float[given.size()];
    for (int at = 0; at < probabilities.length; at++) {
      probabilities[at] = given.get(at);
    }

    for (float value : Smoothing.smooth(probabilities, 0.7)) {
      assertThat(value).isBetween(0f, 1f);
    }
  }
}
