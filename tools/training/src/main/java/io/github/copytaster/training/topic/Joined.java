package io.github.copytaster.training.topic;

import java.util.List;

/**
 * Networks of the same words and outputs, trained apart, as one: their vectors side by side, their
 * hidden units side by side, each seeing its own vectors alone, and scores that are the mean of
 * theirs. What chance put into one network is halved by two: 1.8 points of second level, measured
 * in docs/decisions/0010. The reader sees one network and explains it exactly, as before.
 */
final class Joined {

  private Joined() {}

  /** The one itself if it is alone. */
  static Weights of(List<Weights> apart) {
    if (apart.size() == 1) {
      return apart.get(0);
    }
    Weights first = apart.get(0);
    int words = first.vectorSquares.length;
    int dimensions = apart.stream().mapToInt(one -> one.dimensions).sum();
    int units = apart.stream().mapToInt(one -> one.hiddenUnits).sum();
    Weights joined = new Weights(words, dimensions, units, first.outputs);
    int dimension = 0;
    int unit = 0;
    for (Weights one : apart) {
      for (int word = 0; word < words; word++) {
        copy(
            one.vectors, word * one.dimensions, joined.vectors, word * dimensions + dimension, one);
      }
      for (int from = 0; from < one.hiddenUnits; from++) {
        int to = (unit + from) * dimensions + dimension;
        copy(one.hidden, from * one.dimensions, joined.hidden, to, one);
      }
      System.arraycopy(one.hiddenBiases, 0, joined.hiddenBiases, unit, one.hiddenUnits);
      add(one.output, joined.output, unit * one.outputs, apart.size());
      add(one.outputBiases, joined.outputBiases, 0, apart.size());
      dimension += one.dimensions;
      unit += one.hiddenUnits;
    }
    return joined;
  }

  private static void copy(float[] from, int at, float[] to, int there, Weights one) {
    System.arraycopy(from, at, to, there, one.dimensions);
  }

  private static void add(float[] from, float[] to, int there, int networks) {
    for (int at = 0; at < from.length; at++) {
      to[there + at] += from[at] / networks;
    }
  }
}
