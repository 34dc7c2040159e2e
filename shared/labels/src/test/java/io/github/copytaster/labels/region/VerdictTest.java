package io.github.copytaster.labels.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.FloatRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

final class VerdictTest {

  private static final float LEAST = 0.4f;

  @Test
  void choose_nowhereLikelierThanEachCountry_namesNone() {
    float[] first = {0.3f, 0.3f};
    float[] member = {0.9f, 0.9f};

    assertThat(new Verdict(first, member, 0.4f, LEAST).choose(4)).isEmpty();
  }

  @Test
  void choose_firstIsByItsOwnOutput_evenWithLowerScore() {
    float[] first = {0.2f, 0.7f, 0.05f};
    float[] member = {0.9f, 0.5f, 0.3f};

    assertThat(new Verdict(first, member, 0.05f, LEAST).choose(4)).containsExactly(1, 0);
  }

  @Test
  void choose_firstBelowTheThreshold_isNamedAllTheSame() {
    float[] first = {0.9f};
    float[] member = {0.1f};

    assertThat(new Verdict(first, member, 0.1f, LEAST).choose(4)).containsExactly(0);
  }

  @Test
  void choose_manyMembers_keepsTheLikeliest() {
    float[] first = {0.6f, 0.1f, 0.1f, 0.1f};
    float[] member = {0.9f, 0.5f, 0.8f, 0.7f};

    assertThat(new Verdict(first, member, 0.1f, LEAST).choose(3)).containsExactly(0, 2, 3);
  }

  @Test
  void first_andMembers_areWhatItWasGivenWithNowhereLast() {
    float[] first = {0.5f, 0.25f};
    float[] member = {0.75f, 0.125f};
    Verdict verdict = new Verdict(first, member, 0.25f, LEAST);

    assertThat(verdict.first()).containsExactly(0.5, 0.25, 0.25);
    assertThat(verdict.members()).containsExactly(0.75, 0.125);
  }

  @Test
  void with_otherProbabilities_choosesByThemAndKeepsTheThreshold() {
    float[] first = {0.9f, 0.1f};
    float[] member = {0.9f, 0.1f};
    Verdict other =
        new Verdict(first, member, 0, LEAST)
            .with(new double[] {0.2, 0.7, 0.1}, new double[] {0.41, 0.9});

    assertThat(other.choose(4)).containsExactly(1, 0);
    assertThat(other.with(new double[] {0.2, 0.7, 0.1}, new double[] {0.39, 0.9}).choose(4))
        .containsExactly(1);
  }

  @Test
  void with_nowhereLikeliest_namesNone() {
    float[] one = {0.9f};

    assertThat(
            new Verdict(one, one, 0.1f, LEAST)
                .with(new double[] {0.3, 0.7}, new double[] {0.9})
                .choose(4))
        .isEmpty();
  }

  @Property(tries = 300, seed = "1")
  void choose_anyScores_namesEachOnceAndOthersAboveTheThreshold(
      @ForAll @Size(min = 1, max = 12) List<@FloatRange(min = 0, max = 1) Float> values,
      @ForAll @FloatRange(min = 0, max = 1) float nowhere) {
    float[] scores = new float[values.size()];
    for (int at = 0; at < scores.length; at++) {
      scores[at] = values.get(at);
    }
    int[] chosen = new Verdict(scores.clone(), scores.clone(), nowhere, LEAST).choose(4);

    assertThat(chosen).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(4);
    for (int at = 1; at < chosen.length; at++) {
      assertThat(scores[chosen[at]]).isBetween(LEAST, scores[chosen[0]]);
    }
  }
}
