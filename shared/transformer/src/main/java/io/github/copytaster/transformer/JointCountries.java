package io.github.copytaster.transformer;

import io.github.copytaster.labels.region.Verdict;
import io.github.copytaster.labels.topic.Softmax;
import java.io.IOException;
import java.util.List;

/**
 * How what the region scorer and the transformer say of an article's countries becomes one verdict;
 * fitted on articles that neither had learnt from (docs/quality.md, "Regions").
 *
 * @param firstWeight exponent of the scorer's probabilities in the product
 * @param secondWeight exponent of the transformer's
 * @param member bias, slope over the scorer's log odds and over the transformer's: log odds that a
 *     country is one of those the article is about
 */
public record JointCountries(double firstWeight, double secondWeight, List<Double> member) {

  private static final String FILE = "joint-countries.properties";

  public JointCountries {
    member = List.copyOf(member);
    if (member.size() != 3) {
      throw new IllegalArgumentException("expected 3 weights, found " + member.size());
    }
  }

  /**
   * Of this jar.
   *
   * @throws IOException if it is missing or incomplete
   */
  static JointCountries bundled() throws IOException {
    return read(FittedNumbers.bundled(FILE));
  }

  /**
   * Reads what {@link #text} writes.
   *
   * @throws IOException if a weight is missing
   */
  static JointCountries read(String text) throws IOException {
    FittedNumbers numbers = FittedNumbers.of(FILE, text);
    return new JointCountries(
        numbers.number("firstWeight"), numbers.number("secondWeight"), numbers.numbers("member"));
  }

  /** What {@link #read} reads. */
  public String text() {
    return "firstWeight="
        + firstWeight
        + "\nsecondWeight="
        + secondWeight
        + "\nmember="
        + FittedNumbers.written(member)
        + "\n";
  }

  /** The verdict of both. */
  public Verdict joined(Verdict scorer, CountryOpinion transformer) {
    double[] own = scorer.members();
    double[] members = new double[own.length];
    for (int one = 0; one < members.length; one++) {
      members[one] =
          Softmax.sigmoid(
              member.get(0)
                  + member.get(1) * Softmax.logOdds(own[one])
                  + member.get(2) * Softmax.logOdds(transformer.members()[one]));
    }
    return scorer.with(first(scorer, transformer), members);
  }

  /** Of the verdict of both, the probabilities of each candidate, and last of none. */
  public double[] first(Verdict scorer, CountryOpinion transformer) {
    return Product.of(firstWeight, scorer.first(), secondWeight, transformer.first());
  }
}
