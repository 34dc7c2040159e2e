package io.github.copytaster.transformer;

import io.github.copytaster.labels.Concept;
import io.github.copytaster.labels.Reader;
import io.github.copytaster.labels.SecondReaderRelease;
import io.github.copytaster.labels.TokenisedCopy;
import io.github.copytaster.labels.TopicLabel;
import io.github.copytaster.labels.TopicLabels;
import io.github.copytaster.labels.TopicLabels.Abstention;
import io.github.copytaster.labels.TopicReader;
import io.github.copytaster.labels.topic.FirstReading;
import io.github.copytaster.labels.topic.FirstTopicReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The cascade: the first reader reads everything, the second only what the first doubts, and then
 * both have a say. The words that stand as evidence are the first reader's, which can name them.
 * Thread-safe; close it at the end.
 */
public final class BothReaders implements TopicReader, AutoCloseable {

  private static final int MOST_TOPICS = 3;

  private final FirstTopicReader first;
  private final Transformer second;
  private final Joint joint;
  private final SecondReaderRelease release;

  BothReaders(
      FirstTopicReader first, Transformer second, Joint joint, SecondReaderRelease release) {
    this.first = first;
    this.second = second;
    this.joint = joint;
    this.release = release;
  }

  /**
   * A first reader with the second reader of this jar behind it.
   *
   * @throws IOException if the second reader cannot work here: its model is damaged, there is no
   *     native library for this machine, or the first reader gives topics that it does not know
   */
  public static BothReaders after(FirstTopicReader first) throws IOException {
    Transformer second = Transformer.bundled();
    second.requireTopics(first.concepts().topics());
    return new BothReaders(first, second, Joint.bundled(), SecondReaderRelease.bundled());
  }

  @Override
  public String modelVersion() {
    return release.after(first.modelVersion());
  }

  @Override
  public TopicLabels read(TokenisedCopy article) {
    TopicLabels alone = first.read(article);
    return release.wants(alone) ? readAgain(article) : alone;
  }

  @Override
  public void close() {
    second.close();
  }

  private TopicLabels readAgain(TokenisedCopy article) {
    FirstReading reading = first.reading(article);
    Opinion opinion = second.read(article.copy().title(), article.copy().body());
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
