package io.github.copytaster.training.topic;

import io.github.copytaster.labels.topic.Softmax;

/**
 * The slope of the loss: cross-entropy of the topics, and beside it of the narrower concepts and of
 * the topics of briefs.
 */
final class Targets {

  private final int topics;
  private final float narrowerWeight;

  Targets(int topics, float narrowerWeight) {
    this.topics = topics;
    this.narrowerWeight = narrowerWeight;
  }

  /** Replaces scores by the slopes of the loss. */
  void slope(Example example, float[] scores) {
    double[] said = Softmax.of(scores, 0, topics);
    int narrowerEnd = topics + example.narrower().length;
    double[] narrower = Softmax.of(scores, topics, narrowerEnd);
    brief(example, scores, narrowerEnd);
    for (int topic = 0; topic < topics; topic++) {
      scores[topic] = example.weight() * (float) (said[topic] - example.topics()[topic]);
    }
    float known = 0;
    for (float share : example.narrower()) {
      known += share;
    }
    for (int index = 0; index < narrower.length; index++) {
      float slope = (float) (known * narrower[index] - example.narrower()[index]);
      scores[topics + index] = example.weight() * narrowerWeight * slope;
    }
  }

  private void brief(Example example, float[] scores, int from) {
    if (from == scores.length || example.brief().length == 0) {
      java.util.Arrays.fill(scores, from, scores.length, 0);
      return;
    }
    double[] said = Softmax.of(scores, from, scores.length);
    for (int topic = 0; topic < topics; topic++) {
      scores[from + topic] = example.weight() * (float) (said[topic] - example.brief()[topic]);
    }
  }
}
