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
   * @throws IllegalArgumentException if a part has another size than the numbers say
   */
  public NetworkParts {
    expect("word vectors", vectorScales.length * dimensions, vectors.length);
    expect("hidden weights", dimensions * hiddenUnits, hiddenWeights.length);
    expect("hidden biases", hiddenUnits, hiddenBiases.length);
    expect("output weights", hiddenUnits * outputs, outputWeights.length);
    expect("output biases", outputs, outputBiases.length);
  }

  private static void expect(String part, int expected, int found) {
    if (expected != found) {
      throw new IllegalArgumentException(
          "expected " + expected + " " + part + " in the topic model, found " + found);
    }
  }
}
