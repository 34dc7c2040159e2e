package io.github.copytaster.training.topic;

import io.github.copytaster.labels.SecondReaderRelease;
import io.github.copytaster.labels.TokenisedCopy;
import io.github.copytaster.labels.topic.Calibration;
import io.github.copytaster.labels.topic.DoubtSigns;
import io.github.copytaster.labels.topic.TopicModel;
import io.github.copytaster.labels.topic.WordBag;

/**
 * What a model said of an example that it had not seen.
 *
 * @param bag its words by that model's vocabulary
 * @param answer raw
 * @param narrower the likeliest narrower concept under the first topic, or -1
 * @param narrowerProbability its raw probability, or 0
 */
record Prediction(
    Example example,
    WordBag bag,
    TopicModel.Answer answer,
    int narrower,
    double narrowerProbability) {

  static Prediction of(TopicModel model, Example example) {
    WordBag bag = WordBag.of(TokenisedCopy.of(example.copy()), model.vocabulary());
    TopicModel.Answer answer = model.answer(bag);
    TopicModel.Narrower narrower =
        model.narrower(answer, first(answer)).orElse(new TopicModel.Narrower(-1, 0));
    return new Prediction(example, bag, answer, narrower.index(), narrower.probability());
  }

  /** The same article with another answer. */
  Prediction answering(double[] probabilities, int otherNarrower, double otherProbability) {
    TopicModel.Answer other =
        new TopicModel.Answer(
            answer.hidden(), answer.scores(), answer.firstOutput(), probabilities);
    return new Prediction(example, bag, other, otherNarrower, otherProbability);
  }

  /** What says whether the first topic is right. */
  double[] signs() {
    return DoubtSigns.of(answer.probabilities(), bag);
  }

  /** What the reader lacks to being sure, as it decides whether an article is read again. */
  double unsureness(Calibration calibration) {
    double sure = calibration.firstRight(signs());
    double below = calibration.narrowerRight(narrowerProbability, sure);
    boolean given =
        sure >= calibration.leastFirst()
            && narrower >= 0
            && below >= calibration.narrowerThreshold();
    return SecondReaderRelease.unsureness(1 - sure, given ? below : 0);
  }

  /** The topic said first. */
  int first() {
    return first(answer);
  }

  private static int first(TopicModel.Answer answer) {
    int best = 0;
    for (int topic = 1; topic < answer.probabilities().length; topic++) {
      best = answer.probabilities()[topic] > answer.probabilities()[best] ? topic : best;
    }
    return best;
  }

  boolean isRight() {
    return first() == example.given().get(0);
  }

  boolean isAmongGiven() {
    return example.given().contains(first());
  }
}
