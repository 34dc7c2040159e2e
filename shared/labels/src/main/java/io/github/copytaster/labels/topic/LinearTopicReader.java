package io.github.copytaster.labels.topic;

import io.github.copytaster.labels.Copy;
import io.github.copytaster.labels.Evidence;
import io.github.copytaster.labels.TokenisedCopy;
import io.github.copytaster.labels.TopicLabel;
import io.github.copytaster.labels.TopicLabels;
import io.github.copytaster.labels.TopicLabels.Abstention;
import io.github.copytaster.labels.TopicReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The first reader: linear, fast, and aware of its doubt. */
public final class LinearTopicReader implements TopicReader {

  private static final int MOST_TOPICS = 3;
  private static final double LEAST_FIRST = 0.20;
  private static final double LEAST_FURTHER = 0.22;
  private static final int LEAST_WORDS = 3;
  private static final int PHRASES = 5;

  private final TopicModel model;

  public LinearTopicReader(TopicModel model) {
    this.model = model;
  }

  /** The reader with the model of this jar. */
  public static LinearTopicReader bundled() {
    return new LinearTopicReader(TopicModel.bundled());
  }

  @Override
  public String modelVersion() {
    return model.release();
  }

  @Override
  public TopicLabels read(TokenisedCopy article) {
    Copy copy = article.copy();
    if (!copy.language().equals("en")
        && !(copy.language().equals("und") && EnglishCheck.looksEnglish(copy.text()))) {
      return TopicLabels.none(Abstention.LANGUAGE_NOT_ATTEMPTED);
    }
    Features features = Features.of(copy);
    if (features.words() < LEAST_WORDS) {
      return TopicLabels.none(Abstention.TOO_LITTLE_TEXT);
    }
    double[] probabilities = model.probabilities(features);
    List<Integer> ranked =
        IntStream.range(0, probabilities.length)
            .boxed()
            .sorted(Comparator.comparingDouble(topic -> -probabilities[topic]))
            .toList();
    double first = probabilities[ranked.get(0)];
    if (first < LEAST_FIRST) {
      return new TopicLabels(List.of(), List.of(), Abstention.NOT_SURE, 1 - first);
    }
    List<TopicLabel> topics = new ArrayList<>();
    for (int topic : ranked.subList(0, MOST_TOPICS)) {
      if (topics.isEmpty() || probabilities[topic] >= LEAST_FURTHER) {
        topics.add(
            new TopicLabel(
                model.concepts().get(topic),
                probabilities[topic],
                evidence(features, topic, copy.text())));
      }
    }
    return new TopicLabels(topics, List.of(), Abstention.NONE, 1 - first);
  }

  private record Phrase(int occurrence, double weight) {
    Phrase plus(double more) {
      return new Phrase(occurrence, weight + more);
    }
  }

  private List<Evidence> evidence(Features features, int topic, String text) {
    Map<Integer, Phrase> phrases = new HashMap<>();
    for (int index = 0; index < features.size(); index++) {
      double weight = model.weight(features.id(index), topic) * features.weight(index);
      Phrase known = phrases.get(features.id(index));
      phrases.put(
          features.id(index), known == null ? new Phrase(index, weight) : known.plus(weight));
    }
    return phrases.values().stream()
        .filter(phrase -> phrase.weight() > 0)
        .sorted(
            Comparator.comparingDouble((Phrase phrase) -> -phrase.weight())
                .thenComparingInt(Phrase::occurrence))
        .limit(PHRASES)
        .map(
            phrase ->
                new Evidence(
                    text.substring(
                        features.start(phrase.occurrence()), features.end(phrase.occurrence())),
                    features.start(phrase.occurrence()),
                    features.end(phrase.occurrence()),
                    phrase.weight(),
                    "phrase"))
        .toList();
  }
}
