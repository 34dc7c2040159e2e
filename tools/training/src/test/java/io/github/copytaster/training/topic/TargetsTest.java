package io.github.copytaster.training.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.copytaster.labels.topic.Softmax;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.FloatRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/**
 * The slopes that training walks down, against the loss itself: two topics, three narrower
 * concepts, two topics of briefs, in one row.
 */
final class TargetsTest {

  private static final int TOPICS = 2;
  private static final int ALL = 7;
  private static final float NARROWER_WEIGHT = 0.4f;
  private static final float[] TOPIC = {0.75f, 0.25f};
  private static final float[] NARROWER = {0, 0.6f, 0.4f};
  private static final float[] BRIEF = {0.1f, 0.9f};
  private static final float[] NONE = {0, 0, 0};

  /** A wrong sign or a forgotten weight would still train something, and nobody would see it. */
  @Property(tries = 150, seed = "1")
  void slope_anyScores_isThatOfTheLoss(
      @ForAll @Size(ALL) List<@FloatRange(min = -4, max = 4) Float> drawn) {
    float[] scores = array(drawn);
    Example example = example(NARROWER, BRIEF, 1.5f);
    float[] slope = scores.clone();
    new Targets(TOPICS, NARROWER_WEIGHT).slope(example, slope);

    for (int at = 0; at < ALL; at++) {
      float[] more = scores.clone();
      float[] less = scores.clone();
      more[at] += 0.01f;
      less[at] -= 0.01f;
      double walked = (loss(example, more) - loss(example, less)) / (more[at] - less[at]);
      assertThat((double) slope[at]).as("output " + at).isCloseTo(walked, within(2e-3));
    }
  }

  /** Where the narrower concept is unknown, nothing is learnt about any of them. */
  @Property(tries = 50, seed = "1")
  void slope_narrowerUnknown_isNothingThere(
      @ForAll @Size(ALL) List<@FloatRange(min = -4, max = 4) Float> drawn) {
    float[] scores = array(drawn);
    new Targets(TOPICS, NARROWER_WEIGHT).slope(example(NONE, BRIEF, 1), scores);

    assertThat(scores[2]).isZero();
    assertThat(scores[3]).isZero();
    assertThat(scores[4]).isZero();
  }

  @Test
  void slope_scoresThatSayTheTarget_isNothing() {
    float[] scores = new float[ALL];
    for (int topic = 0; topic < TOPICS; topic++) {
      scores[topic] = (float) Math.log(TOPIC[topic]);
      scores[5 + topic] = (float) Math.log(BRIEF[topic]);
    }

    new Targets(TOPICS, 0).slope(example(NARROWER, BRIEF, 1), scores);

    for (float slope : scores) {
      assertThat(slope).isCloseTo(0, within(1e-6f));
    }
  }

  private static float[] array(List<Float> values) {
    float[] array = new float[values.size()];
    for (int at = 0; at < array.length; at++) {
      array[at] = values.get(at);
    }
    return array;
  }

  private static double loss(Example example, float[] scores) {
    double[] topics = Softmax.of(scores, 0, TOPICS);
    double[] narrower = Softmax.of(scores, TOPICS, 5);
    double[] brief = Softmax.of(scores, 5, ALL);
    double loss = 0;
    for (int topic = 0; topic < TOPICS; topic++) {
      loss -= example.topics()[topic] * Math.log(topics[topic]);
      loss -= example.brief()[topic] * Math.log(brief[topic]);
    }
    for (int index = 0; index < 3; index++) {
      loss -= NARROWER_WEIGHT * example.narrower()[index] * Math.log(narrower[index]);
    }
    return example.weight() * loss;
  }

  private static Example example(float[] narrower, float[] brief, float weight) {
    Example plain = Examples.one(0, 0);
    return new Example(
        "t1", "wire", plain.kind(), plain.copy(), TOPIC, narrower, brief, weight, List.of(0), -1);
  }
}
