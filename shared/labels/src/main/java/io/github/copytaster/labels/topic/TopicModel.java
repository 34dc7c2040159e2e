package io.github.copytaster.labels.topic;

import java.util.Optional;

/**
 * A trained model of the first reader. Immutable, thread-safe.
 *
 * @param release date and content hash, for example "t20261124-1f3a9c20"
 * @param provenance what it was trained on and how, for people
 * @param briefs whether the network has a second set of topic outputs, behind all others, for
 *     briefs ({@link WordBag#isBrief}): their desks draw the lines between topics elsewhere
 */
public record TopicModel(
    String release,
    String provenance,
    Concepts concepts,
    boolean briefs,
    Vocabulary vocabulary,
    Network network,
    Calibration calibration) {

  /**
   * @throws IllegalArgumentException if the parts do not fit together
   */
  public TopicModel {
    int outputs = concepts.size() + (briefs ? concepts.topics().size() : 0);
    if (network.parts().outputs() != outputs) {
      throw new IllegalArgumentException(
          "expected " + outputs + " outputs of the network, found " + network.parts().outputs());
    }
    if (network.parts().vectorScales().length != vocabulary.size()) {
      throw new IllegalArgumentException(
          "expected a vector for each of "
              + vocabulary.size()
              + " words, found "
              + network.parts().vectorScales().length);
    }
    expect("signs of doubt", DoubtSigns.COUNT, calibration.first().length);
    expect(
        "biases of further topics", concepts.topics().size(), calibration.furtherBiases().length);
    expect(
        "thresholds of topics", concepts.topics().size(), calibration.furtherThresholds().length);
    expect("weights of narrower concepts", 3, calibration.narrower().length);
  }

  // Else the first article would fail on a number that is not there.
  private static void expect(String part, int expected, int found) {
    if (found != expected) {
      throw new IllegalArgumentException(
          "expected " + expected + " " + part + " in the calibration, found " + found);
    }
  }

  /** Raw answers for one article. */
  public Answer answer(WordBag bag) {
    float[] hidden = network.hidden(bag);
    float[] scores = network.scores(hidden);
    int from = briefs && bag.isBrief() ? concepts.size() : 0;
    return new Answer(
        hidden, scores, from, Softmax.of(scores, from, from + concepts.topics().size()));
  }

  /**
   * Raw answers of a network, not calibrated.
   *
   * @param hidden activity of the hidden units
   * @param scores by output
   * @param firstOutput the output of the first topic that {@code probabilities} were made of
   * @param probabilities by topic; they sum to one
   */
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  public record Answer(float[] hidden, float[] scores, int firstOutput, double[] probabilities) {}

  /**
   * A narrower concept.
   *
   * @param index in {@link Concepts#narrower()}
   * @param probability raw, among the narrower concepts of the same topic
   */
  public record Narrower(int index, double probability) {}

  /** The likeliest narrower concept under a topic; empty if the model knows none there. */
  public Optional<Narrower> narrower(Answer answer, int topic) {
    int best = -1;
    double total = 0;
    double largest = Double.NEGATIVE_INFINITY;
    for (int index = 0; index < concepts.narrower().size(); index++) {
      if (concepts.parents().get(index) == topic) {
        double score = answer.scores()[concepts.topics().size() + index];
        if (score > largest) {
          // Rescales what was summed so far: one pass, no overflow.
          total = total * StrictMath.exp(largest - score) + 1;
          largest = score;
          best = index;
        } else {
          total += StrictMath.exp(score - largest);
        }
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(new Narrower(best, 1 / total));
  }
}
