package io.github.copytaster.transformer;

import io.github.copytaster.labels.Concept;
import io.github.copytaster.labels.Reader;
import io.github.copytaster.labels.TopicLabel;
import io.github.copytaster.labels.TopicLabels;
import io.github.copytaster.labels.TopicLabels.Abstention;
import io.github.copytaster.labels.topic.FirstReading;
import java.util.ArrayList;
import java.util.List;

/** What both readers say an article is about. */
final class TopicsOfBoth {

  private static final int MOST_TOPICS = 3;

  private final Transformer second;
  private final Joint joint;

  TopicsOfBoth(Transformer second, Joint joint) {
    this.second = second;
    this.joint = joint;
  }

  TopicLabels labels(FirstReading reading, Opinion opinion) {
    double[] own = reading.probabilities();
    double[] other = second.topics(opinion, reading.concepts().topics());
    double[] mixed = joint.mixed(own, other);
    double sure = joint.rightness(Joint.signs(mixed, own, other));
    if (sure < joint.leastFirst()) {
      return new TopicLabels(List.of(), List.of(), Abstention.NOT_SURE, 1 - sure, Reader.SECOND);
    }
    int best = Joint.largest(mixed, -1);
    List<TopicLabel> topics = new ArrayList<>(MOST_TOPICS);
    topics.add(label(reading, best, sure));
    further(reading, mixed, best, topics);
    return new TopicLabels(
        topics, narrower(reading, opinion, best, sure), Abstention.NONE, 1 - sure, Reader.SECOND);
  }

  private void further(FirstReading reading, double[] mixed, int best, List<TopicLabel> topics) {
    double[] left = mixed.clone();
    left[best] = -1;
    while (topics.size() < MOST_TOPICS) {
      int topic = Joint.largest(left, -1);
      double score = joint.furtherRightness(left[topic]);
      if (left[topic] < 0 || score < joint.furtherThreshold()) {
        return;
      }
      topics.add(label(reading, topic, score));
      left[topic] = -1;
    }
  }

  private List<TopicLabel> narrower(FirstReading reading, Opinion opinion, int topic, double sure) {
    List<Concept> below =
        reading.concepts().below(topic).stream().map(reading.concepts().narrower()::get).toList();
    if (below.isEmpty()) {
      return List.of();
    }
    double[] mixed = joint.mixed(reading.narrower(topic), second.narrower(opinion, below));
    int best = Joint.largest(mixed, -1);
    double score = joint.narrowerRightness(mixed[best], sure);
    return score < joint.narrowerThreshold()
        ? List.of()
        : List.of(new TopicLabel(below.get(best), score, List.of()));
  }

  private static TopicLabel label(FirstReading reading, int topic, double score) {
    return new TopicLabel(reading.concepts().topics().get(topic), score, reading.evidence(topic));
  }
}
