package io.github.copytaster.training.topic;

import io.github.copytaster.labels.topic.Concepts;
import io.github.copytaster.labels.topic.Softmax;
import io.github.copytaster.transformer.Joint;
import io.github.copytaster.transformer.Transformer;
import java.util.ArrayList;
import java.util.List;

/** Fits a {@link Joint}: the two exponents by search, what the answer is worth by regression. */
final class JointFitter {

  private static final double PULL = 1;
  // Nearer to its start: from further away Newton's steps run off.
  private static final double NARROWER_PULL = 20;
  private static final double FURTHER_THRESHOLD = 0.25;
  private static final double LEAST_NARROWER = 0.25;
  private static final double LEAST_FIRST = 0.2;

  private final Transformer second;
  private final Concepts concepts;

  JointFitter(Transformer second, Concepts concepts) {
    this.second = second;
    this.concepts = concepts;
  }

  Joint fit(List<JointRow> rows) {
    Joint weights = weights(rows);
    List<Double> right = right(weights, rows);
    return new Joint(
        weights.firstWeight(),
        weights.secondWeight(),
        right,
        further(weights, rows),
        FURTHER_THRESHOLD,
        narrower(weights, right, rows),
        LEAST_NARROWER,
        LEAST_FIRST);
  }

  private static Joint weights(List<JointRow> rows) {
    Exponents found =
        Exponents.likeliest(tried -> loss(Joint.weighing(tried.first(), tried.second()), rows));
    return Joint.weighing(found.first(), found.second());
  }

  private static double loss(Joint joint, List<JointRow> rows) {
    double loss = 0;
    for (JointRow row : rows) {
      double[] mixed = joint.mixed(row.own(), row.topics());
      loss -= StrictMath.log(Math.max(1e-9, mixed[row.first().example().given().get(0)]));
    }
    return loss;
  }

  private List<Double> right(Joint joint, List<JointRow> rows) {
    List<Logistic.Row> outcomes = new ArrayList<>();
    for (JointRow row : rows) {
      outcomes.add(new Logistic.Row(signs(joint, row), both(joint, row).isRight(), 1));
    }
    return Logistic.rounded(Logistic.fit(outcomes, new double[] {0, 1, 0, 0, 0}, PULL));
  }

  private List<Double> further(Joint joint, List<JointRow> rows) {
    List<Logistic.Row> outcomes = new ArrayList<>();
    for (JointRow row : rows) {
      Prediction both = both(joint, row);
      for (int topic = 0; topic < concepts.topics().size(); topic++) {
        if (topic != both.first()) {
          double[] signs = {1, Softmax.logOdds(both.answer().probabilities()[topic])};
          outcomes.add(new Logistic.Row(signs, both.example().given().contains(topic), 1));
        }
      }
    }
    return Logistic.rounded(Logistic.fit(outcomes, new double[] {0, 1}, PULL));
  }

  private List<Double> narrower(Joint joint, List<Double> right, List<JointRow> rows) {
    List<Logistic.Row> outcomes = new ArrayList<>();
    for (JointRow row : rows) {
      Prediction both = both(joint, row);
      if (both.narrower() >= 0 && both.example().givenNarrower() >= 0) {
        double sure = 0;
        double[] signs = signs(joint, row);
        for (int sign = 0; sign < signs.length; sign++) {
          sure += right.get(sign) * signs[sign];
        }
        outcomes.add(
            new Logistic.Row(
                new double[] {1, Joint.narrowerSign(both.narrowerProbability()), sure},
                both.narrower() == both.example().givenNarrower(),
                1));
      }
    }
    return Logistic.rounded(Logistic.fit(outcomes, new double[] {-0.5, 0.5, 0.5}, NARROWER_PULL));
  }

  private Prediction both(Joint joint, JointRow row) {
    return row.both(joint, second, concepts);
  }

  static double[] signs(Joint joint, JointRow row) {
    return Joint.signs(joint.mixed(row.own(), row.topics()), row.own(), row.topics());
  }
}
