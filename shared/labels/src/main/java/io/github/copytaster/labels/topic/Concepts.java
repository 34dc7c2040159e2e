package io.github.copytaster.labels.topic;

import io.github.copytaster.labels.Concept;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a model can say, in the order of its outputs: the topics, then the narrower concepts.
 *
 * @param topics at least one
 * @param narrower second level, may be empty
 * @param parents for each of {@code narrower}, the index of the topic above it
 */
public record Concepts(List<Concept> topics, List<Concept> narrower, List<Integer> parents) {

  /**
   * @throws IllegalArgumentException if there is no topic, or a narrower concept has no parent
   *     among the topics
   */
  public Concepts {
    topics = List.copyOf(topics);
    narrower = List.copyOf(narrower);
    parents = List.copyOf(parents);
    if (topics.isEmpty()) {
      throw new IllegalArgumentException("expected at least one topic, found none");
    }
    int most = topics.size();
    if (parents.size() != narrower.size()
        || parents.stream().anyMatch(parent -> parent < 0 || parent >= most)) {
      throw new IllegalArgumentException(
          "expected one parent below "
              + most
              + " for each of "
              + narrower.size()
              + " narrower concepts, found "
              + parents);
    }
  }

  /** Indexes of the narrower concepts below a topic. */
  public List<Integer> below(int topic) {
    return IntStream.range(0, parents.size())
        .filter(index -> parents.get(index) == topic)
        .boxed()
        .toList();
  }

  /** Number of outputs. */
  public int size() {
    return topics.size() + narrower.size();
  }
}
