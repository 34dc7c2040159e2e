package io.github.copytaster.training.region;

import io.github.copytaster.labels.topic.Softmax;
import io.github.copytaster.training.topic.Exponents;
import io.github.copytaster.training.topic.Logistic;
import io.github.copytaster.transformer.JointCountries;
import java.util.ArrayList;
import java.util.List;

/** Fits a {@link JointCountries}: the two exponents by search, the members by regression. */
final class CountriesFitter {

  private static final double PULL = 1;

  private CountriesFitter() {}

  static JointCountries fit(List<CountriesRow> rows) {
    List<Double> member = member(rows);
    Exponents found = Exponents.likeliest(tried -> loss(joint(tried, member), rows));
    return joint(found, member);
  }

  private static JointCountries joint(Exponents exponents, List<Double> member) {
    return new JointCountries(exponents.first(), exponents.second(), member);
  }

  private static double loss(JointCountries joint, List<CountriesRow> rows) {
    double loss = 0;
    for (CountriesRow row : rows) {
      int place = row.place();
      if (place >= 0) {
        double share = joint.first(row.scorer().verdict(), row.second())[place];
        loss -= StrictMath.log(Math.max(1e-9, share));
      }
    }
    return loss;
  }

  private static List<Double> member(List<CountriesRow> rows) {
    List<Logistic.Row> outcomes = new ArrayList<>();
    for (CountriesRow row : rows) {
      double[] own = row.scorer().verdict().members();
      for (int one = 0; one < own.length; one++) {
        double[] signs = {
          1, Softmax.logOdds(own[one]), Softmax.logOdds(row.second().members()[one])
        };
        outcomes.add(new Logistic.Row(signs, row.belongs(one), 1));
      }
    }
    return Logistic.rounded(Logistic.fit(outcomes, new double[] {0, 0.5, 0.5}, PULL));
  }
}
