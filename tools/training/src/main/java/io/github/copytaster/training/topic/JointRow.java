package io.github.copytaster.training.topic;

import io.github.copytaster.labels.Concept;
import io.github.copytaster.labels.topic.Concepts;
import io.github.copytaster.labels.topic.Softmax;
import io.github.copytaster.transformer.Joint;
import io.github.copytaster.transformer.Opinion;
import io.github.copytaster.transformer.Transformer;
import java.util.List;

/**
 * One article as both readers see it, neither of which has learnt from it.
 *
 * @param first what the first reader said
 * @param topics the second reader's probabilities, in the first's order
 * @param opinion the second reader's whole answer
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record JointRow(Prediction first, double[] topics, Opinion opinion) {

  static JointRow of(Prediction first, Transformer second, Concepts concepts) {
    var copy = first.example().copy();
    Opinion opinion = second.read(copy, List.of());
    return new JointRow(first, second.topics(opinion, concepts.topics()), opinion);
  }

  double[] own() {
    return first.answer().probabilities();
  }

  /** The answer of both. */
  Prediction both(Joint joint, Transformer second, Concepts concepts) {
    return answered(joint.mixed(own(), topics), joint, second, concepts);
  }

  /** The second reader's answer without the first's. */
  Prediction alone(Transformer second, Concepts concepts) {
    return answered(topics, Joint.weighing(0, 1), second, concepts);
  }

  private Prediction answered(double[] mixed, Joint joint, Transformer second, Concepts concepts) {
    int best = largest(mixed);
    List<Integer> below = concepts.below(best);
    List<Concept> names = below.stream().map(concepts.narrower()::get).toList();
    double[] narrower = joint.mixed(narrowerOf(below, concepts), second.narrower(opinion, names));
    int at = narrower.length == 0 ? -1 : largest(narrower);
    return first.answering(mixed, at < 0 ? -1 : below.get(at), at < 0 ? 0 : narrower[at]);
  }

  private double[] narrowerOf(List<Integer> below, Concepts concepts) {
    float[] scores = new float[below.size()];
    for (int at = 0; at < scores.length; at++) {
      scores[at] = first.answer().scores()[concepts.topics().size() + below.get(at)];
    }
    return Softmax.of(scores, 0, scores.length);
  }

  static int largest(double[] values) {
    int best = 0;
    for (int at = 1; at < values.length; at++) {
      best = values[at] > values[best] ? at : best;
    }
    return best;
  }
}
