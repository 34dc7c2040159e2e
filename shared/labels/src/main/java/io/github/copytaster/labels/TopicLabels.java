package io.github.copytaster.labels;

import java.util.List;

/**
 * What the topic reader says of one article.
 *
 * @param topics up to three, most important first; empty exactly if {@code abstention} is not NONE
 * @param narrower the second-level concept under the first topic where it is sure: none or one
 * @param abstention why there is no topic
 * @param doubt from 0 (sure) to 1: the probability that the first topic is wrong
 * @param reader who read it last
 */
public record TopicLabels(
    List<TopicLabel> topics,
    List<TopicLabel> narrower,
    Abstention abstention,
    double doubt,
    Reader reader) {

  /** Why no topic was given. */
  public enum Abstention {
    NONE,
    LANGUAGE_NOT_ATTEMPTED,
    TOO_LITTLE_TEXT,
    NOT_SURE
  }

  public TopicLabels {
    topics = List.copyOf(topics);
    narrower = List.copyOf(narrower);
  }

  /** Labels of the first reader. */
  public TopicLabels(
      List<TopicLabel> topics, List<TopicLabel> narrower, Abstention abstention, double doubt) {
    this(topics, narrower, abstention, doubt, Reader.FIRST);
  }

  /** No topic, and why. */
  public static TopicLabels none(Abstention reason) {
    return new TopicLabels(List.of(), List.of(), reason, 1.0);
  }
}
