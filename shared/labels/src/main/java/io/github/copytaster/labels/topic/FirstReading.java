package io.github.copytaster.labels.topic;

import io.github.copytaster.labels.Evidence;
import io.github.copytaster.labels.TokenisedCopy;
import java.util.BitSet;
import java.util.List;

/**
 * Everything the first reader makes of one article, not calibrated: for itself, and for whoever
 * reads the article after it.
 */
public final class FirstReading {

  private final TopicModel model;
  private final BitSet filler;
  private final TokenisedCopy article;
  private final WordBag bag;
  private final TopicModel.Answer answer;

  /** Reads; {@code filler} are the rows of {@link FillerWords} in the model's vocabulary. */
  FirstReading(TopicModel model, BitSet filler, TokenisedCopy article) {
    this.model = model;
    this.filler = filler;
    this.article = article;
    this.bag = WordBag.of(article, model.vocabulary());
    this.answer = model.answer(bag);
  }

  /** What the probabilities are of, in order. */
  public Concepts concepts() {
    return model.concepts();
  }

  /** Probability of each topic; they sum to one. */
  public double[] probabilities() {
    return answer.probabilities().clone();
  }

  /** Probability of each narrower concept below a topic, in the order of {@link Concepts#below}. */
  public double[] narrower(int topic) {
    List<Integer> below = model.concepts().below(topic);
    float[] scores = new float[below.size()];
    for (int at = 0; at < scores.length; at++) {
      scores[at] = answer.scores()[model.concepts().topics().size() + below.get(at)];
    }
    return Softmax.of(scores, 0, scores.length);
  }

  /** The words that weighed most for a topic, also for one that the first reader did not give. */
  public List<Evidence> evidence(int topic) {
    float[] weights =
        model.network().contributions(bag, answer.hidden(), answer.firstOutput() + topic);
    for (int member = 0; member < weights.length; member++) {
      weights[member] = filler.get(bag.row(member)) ? 0 : weights[member];
    }
    return Phrases.of(article, bag, weights);
  }

  WordBag bag() {
    return bag;
  }

  TopicModel.Answer answer() {
    return answer;
  }
}
