package io.github.copytaster.labels.topic;

import io.github.copytaster.labels.EnglishCheck;
import io.github.copytaster.labels.TokenisedCopy;
import io.github.copytaster.labels.TopicLabel;
import io.github.copytaster.labels.TopicLabels;
import io.github.copytaster.labels.TopicLabels.Abstention;
import io.github.copytaster.labels.TopicReader;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The first reader: averaged word vectors and one hidden layer, fast, and aware of its doubt.
 * Thread-safe.
 */
public final class FirstTopicReader implements TopicReader {

  private static final int MOST_TOPICS = 3;
  private static final int LEAST_WORDS = 3;

  private final TopicModel model;
  private final BitSet filler;

  public FirstTopicReader(TopicModel model) {
    this.model = model;
    this.filler = FillerWords.rows(model.vocabulary());
  }

  /** The reader with the model of this jar. */
  public static FirstTopicReader bundled() {
    return new FirstTopicReader(BundledModel.load());
  }

  @Override
  public String modelVersion() {
    return model.release();
  }

  /** What it can say. */
  public Concepts concepts() {
    return model.concepts();
  }

  /** What its answers are worth. */
  public Calibration calibration() {
    return model.calibration();
  }

  /** Everything it makes of an article, for a reader that goes on from there. */
  public FirstReading reading(TokenisedCopy article) {
    return new FirstReading(model, filler, article);
  }

  @Override
  public TopicLabels read(TokenisedCopy article) {
    if (!EnglishCheck.isEnglish(article)) {
      return TopicLabels.none(Abstention.LANGUAGE_NOT_ATTEMPTED);
    }
    FirstReading reading = reading(article);
    WordBag bag = reading.bag();
    if (bag.wordsRead() < LEAST_WORDS || bag.size() == 0) {
      return TopicLabels.none(Abstention.TOO_LITTLE_TEXT);
    }
    TopicModel.Answer answer = reading.answer();
    double sure = model.calibration().firstRight(DoubtSigns.of(answer.probabilities(), bag));
    if (sure < model.calibration().leastFirst()) {
      return new TopicLabels(List.of(), List.of(), Abstention.NOT_SURE, 1 - sure);
    }
    int first = largest(answer.probabilities());
    List<TopicLabel> topics = new ArrayList<>(MOST_TOPICS);
    topics.add(label(reading, first, sure));
    further(reading, first, topics);
    return new TopicLabels(topics, narrower(answer, first, sure), Abstention.NONE, 1 - sure);
  }

  // Further topics in the order of their probability, each over its own threshold.
  private void further(FirstReading reading, int first, List<TopicLabel> topics) {
    double[] left = reading.probabilities();
    left[first] = -1;
    while (topics.size() < MOST_TOPICS && topics.size() < left.length) {
      int topic = largest(left);
      double score = model.calibration().furtherRight(topic, left[topic]);
      if (score < model.calibration().furtherThresholds()[topic]) {
        return;
      }
      topics.add(label(reading, topic, score));
      left[topic] = -1;
    }
  }

  private List<TopicLabel> narrower(TopicModel.Answer answer, int first, double sure) {
    return model
        .narrower(answer, first)
        .map(
            found ->
                new TopicLabel(
                    model.concepts().narrower().get(found.index()),
                    model.calibration().narrowerRight(found.probability(), sure),
                    List.of()))
        .filter(label -> label.score() >= model.calibration().narrowerThreshold())
        .stream()
        .toList();
  }

  private TopicLabel label(FirstReading reading, int topic, double score) {
    return new TopicLabel(model.concepts().topics().get(topic), score, reading.evidence(topic));
  }

  private static int largest(double[] values) {
    int best = 0;
    for (int at = 1; at < values.length; at++) {
      best = values[at] > values[best] ? at : best;
    }
    return best;
  }
}
