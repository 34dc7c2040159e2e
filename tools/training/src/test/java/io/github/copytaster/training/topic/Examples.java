package io.github.copytaster.training.topic;

import io.github.copytaster.labels.Concept;
import io.github.copytaster.labels.Copy;
import io.github.copytaster.labels.TokenisedCopy;
import io.github.copytaster.labels.topic.Concepts;
import io.github.copytaster.labels.topic.TopicModel;
import io.github.copytaster.labels.topic.Vocabulary;
import io.github.copytaster.labels.topic.WordBag;
import java.util.ArrayList;
import java.util.List;

/** Made-up examples of two topics whose words do not meet: sport and money. */
final class Examples {

  static final Concepts CONCEPTS =
      new Concepts(
          List.of(new Concept("own:sport", "sport"), new Concept("own:money", "money")),
          List.of(),
          List.of());

  private static final String[][] WORDS = {
    {"goal", "striker", "referee", "league", "penalty", "coach", "stadium"},
    {"bank", "interest", "shares", "inflation", "profit", "budget", "bonds"}
  };

  private Examples() {}

  static List<Example> many(int count) {
    List<Example> examples = new ArrayList<>();
    for (int number = 0; number < count; number++) {
      examples.add(one(number, number % 2));
    }
    return examples;
  }

  static Example one(int number, int topic) {
    String[] words = WORDS[topic];
    String text = "";
    for (int word = 0; word < 4; word++) {
      text += words[(number / 2 + word * (1 + number % 3)) % words.length] + " ";
    }
    float[] target = new float[2];
    target[topic] = 1;
    return new Example(
        "t" + number,
        "source" + number % 5,
        Example.Kind.NEWS,
        new Copy(words[number % words.length], text + "people said today", "", "en", ""),
        target,
        new float[0],
        new float[0],
        1,
        List.of(topic),
        -1);
  }

  /** So many answers about one topic, each giving the first topic this probability. */
  static List<Prediction> answers(int count, int topic, double first) {
    List<Prediction> predictions = new ArrayList<>();
    for (int number = 0; number < count; number++) {
      Example example = one(2 * number, topic);
      TopicModel.Answer answer =
          new TopicModel.Answer(new float[0], new float[2], 0, new double[] {first, 1 - first});
      WordBag bag = WordBag.of(TokenisedCopy.of(example.copy()), new Vocabulary(new int[] {1}));
      predictions.add(new Prediction(example, bag, answer, -1, 0));
    }
    return predictions;
  }
}
