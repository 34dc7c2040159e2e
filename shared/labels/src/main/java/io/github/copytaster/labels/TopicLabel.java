package io.github.copytaster.labels;

import java.util.List;

/**
 * One topic with its calibrated probability, from 0 to 1.
 *
 * @param concept what the article is about
 * @param score probability that a careful editor would give this label
 * @param evidence heaviest first
 */
public record TopicLabel(Concept concept, double score, List<Evidence> evidence) {
  public TopicLabel {
    evidence = List.copyOf(evidence);
  }
}
