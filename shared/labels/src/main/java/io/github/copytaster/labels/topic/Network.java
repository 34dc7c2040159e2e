package io.github.copytaster.labels.topic;

/**
 * The arithmetic of the first reader: the mean of an article's word vectors, one layer of hidden
 * units that pass only positive values, one score for each concept. Immutable.
 *
 * <p>Word vectors are eight bits a number with one scale a word, the small layers are floats. Sums
 * run in a fixed order of single operations, so the answer is the same on every platform.
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody; copied by nobody because large
public record Network(
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
   * A network from trained parts.
   *
   * @param dimensions numbers in a word vector
   * @param outputs number of concepts
   * @param vectors by word, then dimension
   * @param vectorScales by word
   * @param hiddenWeights by dimension, then hidden unit
   * @param outputWeights by hidden unit, then concept
   * @throws IllegalArgumentException if a part has another size than the numbers say
   */
  public Network {
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

  /** Activity of each hidden unit, 0 or more. */
  float[] hidden(WordBag bag) {
    float[] mean = new float[dimensions];
    for (int member = 0; member < bag.size(); member++) {
      int row = bag.row(member);
      float value = bag.value(member) * vectorScales[row];
      int at = row * dimensions;
      for (int dimension = 0; dimension < dimensions; dimension++) {
        mean[dimension] += value * vectors[at + dimension];
      }
    }
    float[] hidden = hiddenBiases.clone();
    multiplyInto(hidden, mean, hiddenWeights);
    for (int unit = 0; unit < hiddenUnits; unit++) {
      hidden[unit] = Math.max(0, hidden[unit]);
    }
    return hidden;
  }

  /** Score of each concept from the hidden units. */
  float[] scores(float[] hidden) {
    float[] scores = outputBiases.clone();
    multiplyInto(scores, hidden, outputWeights);
    return scores;
  }

  /**
   * What each dimension of the mean vector adds to the score of {@code output}, hidden units being
   * as they are: exact for this article, because within one pattern of active units the network is
   * linear.
   */
  float[] direction(float[] hidden, int output) {
    float[] direction = new float[dimensions];
    for (int dimension = 0; dimension < dimensions; dimension++) {
      float sum = 0;
      for (int unit = 0; unit < hiddenUnits; unit++) {
        if (hidden[unit] > 0) {
          sum +=
              hiddenWeights[dimension * hiddenUnits + unit]
                  * outputWeights[unit * outputs + output];
        }
      }
      direction[dimension] = sum;
    }
    return direction;
  }

  /** What one member of the bag adds along {@code direction}. */
  float contribution(WordBag bag, int member, float[] direction) {
    int row = bag.row(member);
    int at = row * dimensions;
    // Four sums in turn: one alone waits for each addition (three times slower, measured).
    float first = 0;
    float second = 0;
    float third = 0;
    float fourth = 0;
    int dimension = 0;
    for (; dimension + 3 < dimensions; dimension += 4) {
      first += vectors[at + dimension] * direction[dimension];
      second += vectors[at + dimension + 1] * direction[dimension + 1];
      third += vectors[at + dimension + 2] * direction[dimension + 2];
      fourth += vectors[at + dimension + 3] * direction[dimension + 3];
    }
    for (; dimension < dimensions; dimension++) {
      first += vectors[at + dimension] * direction[dimension];
    }
    return (first + second + third + fourth) * bag.value(member) * vectorScales[row];
  }

  private static void multiplyInto(float[] sums, float[] values, float[] weights) {
    for (int from = 0; from < values.length; from++) {
      float value = values[from];
      if (value != 0) {
        int at = from * sums.length;
        for (int to = 0; to < sums.length; to++) {
          sums[to] += value * weights[at + to];
        }
      }
    }
  }
}
