package io.github.copytaster.training.topic;

import io.github.copytaster.labels.Copy;
import io.github.copytaster.labels.TokenisedCopy;
import io.github.copytaster.labels.topic.Concepts;
import io.github.copytaster.labels.topic.FirstTopicReader;
import io.github.copytaster.labels.topic.TopicModel;
import io.github.copytaster.labels.topic.WordBag;
import io.github.copytaster.transformer.Opinion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Made-up rows of the 17 topics in which each reader is right as often as is asked. */
final class JointRows {

  static final Concepts CONCEPTS = FirstTopicReader.bundled().concepts();

  private static final int TOPICS = CONCEPTS.topics().size();
  private static final int KNOWN_NARROWER = 107;
  private static final TopicModel WORDS =
      new ModelBuilder(
              Examples.CONCEPTS,
              new Settings(8, 6, 2, 1, 0.2f, 0.06f, 0.2f, 0.3f, 1, 1),
              Optional.empty())
          .build(Examples.many(20));

  private JointRows() {}

  /**
   * Rows of one source.
   *
   * @param firstRight in how many of ten the first reader is right
   * @param secondRight in how many of ten the second is; which ones is another ten each time
   */
  static List<JointRow> of(String source, int count, int firstRight, int secondRight) {
    List<JointRow> rows = new ArrayList<>();
    for (int number = 0; number < count; number++) {
      int topic = number % TOPICS;
      rows.add(
          row(
              example(source, number, topic),
              number % 10 < firstRight ? topic : (topic + 5) % TOPICS,
              number / 10 % 10 < secondRight ? topic : (topic + 9) % TOPICS));
    }
    return rows;
  }

  private static JointRow row(Example example, int firstSays, int secondSays) {
    WordBag bag = WordBag.of(TokenisedCopy.of(example.copy()), WORDS.vocabulary());
    TopicModel.Answer answer =
        new TopicModel.Answer(new float[0], new float[CONCEPTS.size()], 0, sure(firstSays));
    double[] narrower = new double[KNOWN_NARROWER];
    Arrays.fill(narrower, 1.0 / KNOWN_NARROWER);
    return new JointRow(
        new Prediction(example, bag, answer, -1, 0),
        sure(secondSays),
        new Opinion(sure(secondSays), narrower, List.of(), 0, 0));
  }

  private static double[] sure(int topic) {
    double[] probabilities = new double[TOPICS];
    Arrays.fill(probabilities, 0.2 / (TOPICS - 1));
    probabilities[topic] = 0.8;
    return probabilities;
  }

  private static Example example(String source, int number, int topic) {
    return new Example(
        "t" + number,
        source,
        Example.Kind.NEWS,
        new Copy("Rovers win", "The striker scored twice, said the coach", "", "en", ""),
        new float[TOPICS],
        new float[0],
        new float[0],
        1,
        List.of(topic),
        -1);
  }
}
