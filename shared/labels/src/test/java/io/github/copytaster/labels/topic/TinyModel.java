package io.github.copytaster.labels.topic;

import io.github.copytaster.labels.Concept;
import io.github.copytaster.labels.text.Tokens;
import java.util.List;

/**
 * A model small enough to work out by hand: two dimensions, two hidden units, topics "sport" and
 * "money" (one dimension each), one narrower concept under each, and outputs for briefs that say
 * the opposite.
 */
final class TinyModel {

  static final List<String> WORDS =
      List.of("goal", "striker", "bank", "rates", "match", "interest", "budget");

  private static final byte[] VECTORS = {
    100, 0, // goal
    80, 0, // striker
    0, 100, // bank
    0, 90, // rates
    60, 0, // match
    0, 70, // interest
    0, 50 // budget
  };

  private TinyModel() {}

  static TopicModel model() {
    return model(Calibration.none(2));
  }

  static TopicModel model(Calibration calibration) {
    return new TopicModel(
        "t20260101-00000001",
        "made by hand",
        concepts(),
        true,
        vocabulary(),
        network(),
        calibration);
  }

  static Concepts concepts() {
    return new Concepts(
        List.of(new Concept("own:sport", "sport"), new Concept("own:money", "money")),
        List.of(new Concept("own:football", "football"), new Concept("own:banking", "banking")),
        List.of(0, 1));
  }

  static Vocabulary vocabulary() {
    return new Vocabulary(
        WORDS.stream().mapToInt(word -> Vocabulary.fingerprint(Tokens.hashOf(word))).toArray());
  }

  private static Network network() {
    float[] scales = new float[WORDS.size()];
    java.util.Arrays.fill(scales, 0.05f);
    return new Network(
        new NetworkParts(
            2,
            2,
            6,
            VECTORS,
            scales,
            new float[] {1, 0, 0, 1},
            new float[2],
            new float[] {1, -1, 1, 0, -1, 1, -1, 1, 0, 1, 1, -1},
            new float[6]));
  }
}
