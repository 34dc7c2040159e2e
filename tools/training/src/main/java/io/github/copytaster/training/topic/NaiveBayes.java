package io.github.copytaster.training.topic;

import io.github.copytaster.labels.TokenisedCopy;
import io.github.copytaster.labels.topic.Vocabulary;
import io.github.copytaster.labels.topic.WordBag;
import java.util.List;

/** Multinomial naive Bayes over the reader's own words, as a peer to measure against. */
final class NaiveBayes {

  private static final double SMOOTHING = 0.1;

  private final Vocabulary vocabulary;
  private final double[][] words;
  private final double[] totals;

  private NaiveBayes(Vocabulary vocabulary, int topics) {
    this.vocabulary = vocabulary;
    this.words = new double[topics][vocabulary.size()];
    this.totals = new double[topics];
  }

  static NaiveBayes train(List<Example> examples, Vocabulary vocabulary, int topics) {
    NaiveBayes bayes = new NaiveBayes(vocabulary, topics);
    for (Example example : examples) {
      WordBag bag = WordBag.of(TokenisedCopy.of(example.copy()), vocabulary);
      for (int topic = 0; topic < topics; topic++) {
        double share = example.weight() * example.topics()[topic];
        for (int member = 0; member < bag.size(); member++) {
          bayes.words[topic][bag.row(member)] += share * bag.value(member);
          bayes.totals[topic] += share * bag.value(member);
        }
      }
    }
    return bayes;
  }

  /** The likeliest topic; all are as likely before the first word. */
  int topic(Example example) {
    WordBag bag = WordBag.of(TokenisedCopy.of(example.copy()), vocabulary);
    int best = 0;
    double most = Double.NEGATIVE_INFINITY;
    for (int topic = 0; topic < totals.length; topic++) {
      double all = totals[topic] + SMOOTHING * vocabulary.size();
      double sum = 0;
      for (int member = 0; member < bag.size(); member++) {
        double share = (words[topic][bag.row(member)] + SMOOTHING) / all;
        sum += bag.value(member) * StrictMath.log(share);
      }
      if (sum > most) {
        most = sum;
        best = topic;
      }
    }
    return best;
  }
}
