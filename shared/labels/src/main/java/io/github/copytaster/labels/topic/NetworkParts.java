package io.github.copytaster.labels.topic;

/**
 * The numbers of a trained network, as a file holds them.
 *
 * @param dimensions numbers in a word vector
 * @param outputs number of scores
 * @param vectors by word, then dimension
 * @param vectorScales by word: what one unit of its vector is worth
 * @param hiddenWeights by dimension, then hidden unit
 * @param outputWeights by hidden unit, then output
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody; copied by nobody because large
public record NetworkParts(
    int dimensions,
    int hiddenUnits,
    int outputs,
    byte[] vectors,
    float[] vectorScales,
    float[] hiddenWeights,
    float[] hiddenBiases,
    float[] outputWeights,
    float[] outputBiases) {

  /**
   * @throws IllegalArgumentException if there is no dimension, hidden unit or output, or a part has
   *     another size than the numbers say
   */
  public NetworkParts {
    if (dimensions < 1 || hiddenUnits < 1 || outputs < 1) {
      throw new IllegalArgumentException(
          "expected at least one dimension, hidden unit and output in the topic model, found "
              + dimensions
              + ", "
              + hiddenUnits
              + " and "
              + outputs);
    }
    expect("word vectors", (long) vectorScales.length * dimensions, vectors.length);
    expect("hidden weights", (long) dimensions * hiddenUnits, hiddenWeights.length);
    expect("hidden biases", hiddenUnits, hiddenBiases.length);
    expect("output weights", (long) hiddenUnits * outputs, outputWeights.length);
    expect("output biases", outputs, outputBiases.length);
  }

  private static void expect(String part, long expected, int found) {
    if (expected != found) {
      throw new IllegalArgumentException(
          "expected " + expected + " " + part + " in the topic model, found " + found);
    }
  }
}
