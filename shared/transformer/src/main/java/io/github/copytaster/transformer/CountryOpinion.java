package io.github.copytaster.transformer;

import io.github.copytaster.labels.region.Naming;
import io.github.copytaster.labels.topic.Softmax;
import java.util.Arrays;
import java.util.List;

/**
 * What the transformer makes of an article's candidate countries. What the names of a country say
 * adds up; one without a name in what is read has the value that all begin with.
 *
 * @param first probability that each candidate is the first country, and last that none is
 * @param members probability of each candidate that it is one of the countries
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record CountryOpinion(double[] first, double[] members) {

  // As in training, so that one name is never infinite.
  private static final double MOST = 20;

  /**
   * Adds up.
   *
   * @param candidates how many there are
   * @param namings what speaks for them
   * @param opinion of the same article, asked for these names
   * @throws IllegalArgumentException if it was asked for others
   */
  public static CountryOpinion of(int candidates, List<Naming> namings, Opinion opinion) {
    if (namings.size() != opinion.names().size()) {
      throw new IllegalArgumentException(
          "expected an opinion of "
              + namings.size()
              + " names, found one of "
              + opinion.names().size());
    }
    double[] first = ones(candidates);
    double[] any = ones(candidates);
    for (int number = 0; number < namings.size(); number++) {
      Naming naming = namings.get(number);
      Opinion.Name name = opinion.names().get(number);
      first[naming.candidate()] += naming.share() * power(name.first());
      any[naming.candidate()] += naming.share() * power(name.any());
    }
    double[] members = new double[candidates];
    double[] logs = new double[candidates + 1];
    for (int one = 0; one < candidates; one++) {
      logs[one] = StrictMath.log(first[one]);
      members[one] = Softmax.sigmoid(StrictMath.log(any[one]) + opinion.least());
    }
    logs[candidates] = opinion.nowhere();
    return new CountryOpinion(Softmax.of(logs), members);
  }

  private static double power(double logarithm) {
    return StrictMath.exp(Math.min(MOST, logarithm));
  }

  private static double[] ones(int size) {
    double[] ones = new double[size];
    Arrays.fill(ones, 1);
    return ones;
  }
}
