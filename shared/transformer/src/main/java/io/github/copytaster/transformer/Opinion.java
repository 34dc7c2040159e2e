package io.github.copytaster.transformer;

import java.util.List;

/**
 * What the transformer makes of one text. The first two arrays are in the model's own order, {@link
 * TransformerModel#topics()} and {@link TransformerModel#narrower()}, and each sums to one.
 *
 * @param topics probability of each topic
 * @param narrower probability of each narrower concept
 * @param names of each name that was asked for, how much it speaks for its country
 * @param nowhere the same measure, that the text is about no country
 * @param least log odds that a country is one of those it is about before any name speaks for it
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record Opinion(
    double[] topics, double[] narrower, List<Name> names, double nowhere, double least) {

  public Opinion {
    names = List.copyOf(names);
  }

  /**
   * How much a name speaks for its country: logarithms, to be added up as numbers.
   *
   * @param first that it is the one which the text is about first
   * @param any that it is one of those which the text is about
   */
  public record Name(double first, double any) {

    /** Of a name behind what is read. */
    static final Name UNREAD = new Name(Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY);
  }
}
