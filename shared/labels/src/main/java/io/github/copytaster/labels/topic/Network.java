package io.github.copytaster.labels.topic;

/**
 * The arithmetic of the first reader: the mean of an article's word vectors, one layer of hidden
 * units that pass only positive values, one score for each output. Immutable, thread-safe.
 *
 * <p>A file holds word vectors in eight bits a number; in memory they are floats, because the
 * compiler makes vector instructions of loops over one type only (three times faster, measured).
 * Sums run in a fixed order of single operations, so the answer is the same on every platform.
 */
public final class Network {

  private final NetworkParts parts;
  private final float[] vectors;
  private final float[] hiddenByUnit;

  /** A network from trained parts. */
  public Network(NetworkParts parts) {
    this.parts = parts;
    this.vectors = new float[parts.vectors().length];
    for (int row = 0; row < parts.vectorScales().length; row++) {
      float scale = parts.vectorScales()[row];
      int end = (row + 1) * parts.dimensions();
      for (int at = row * parts.dimensions(); at < end; at++) {
        vectors[at] = scale * parts.vectors()[at];
      }
    }
    this.hiddenByUnit = new float[parts.hiddenWeights().length];
    for (int at = 0; at < hiddenByUnit.length; at++) {
      int dimension = at % parts.dimensions();
      int unit = at / parts.dimensions();
      hiddenByUnit[at] = parts.hiddenWeights()[dimension * parts.hiddenUnits() + unit];
    }
  }

  /** What it was made of. */
  public NetworkParts parts() {
    return parts;
  }

  /** Activity of each hidden unit, 0 or more. */
  float[] hidden(WordBag bag) {
    float[] hidden = parts.hiddenBiases().clone();
    multiplyInto(hidden, mean(bag), parts.hiddenWeights());
    for (int unit = 0; unit < hidden.length; unit++) {
      hidden[unit] = Math.max(0, hidden[unit]);
    }
    return hidden;
  }

  // Four words at a time: a loop of 64 steps is over before its vector instructions pay.
  private float[] mean(WordBag bag) {
    float[] mean = new float[parts.dimensions()];
    int member = 0;
    for (; member + 3 < bag.size(); member += 4) {
      int first = bag.row(member) * mean.length;
      int second = bag.row(member + 1) * mean.length;
      int third = bag.row(member + 2) * mean.length;
      int fourth = bag.row(member + 3) * mean.length;
      float firstValue = bag.value(member);
      float secondValue = bag.value(member + 1);
      float thirdValue = bag.value(member + 2);
      float fourthValue = bag.value(member + 3);
      for (int at = 0; at < mean.length; at++) {
        mean[at] +=
            firstValue * vectors[first + at]
                + secondValue * vectors[second + at]
                + thirdValue * vectors[third + at]
                + fourthValue * vectors[fourth + at];
      }
    }
    for (; member < bag.size(); member++) {
      addScaled(mean, bag.value(member), vectors, bag.row(member) * mean.length);
    }
    return mean;
  }

  /** Score of each output from the hidden units. */
  float[] scores(float[] hidden) {
    float[] scores = parts.outputBiases().clone();
    multiplyInto(scores, hidden, parts.outputWeights());
    return scores;
  }

  /**
   * What each member of a bag adds to the score of {@code output}: exact for this article, because
   * within one pattern of active units the network is linear.
   */
  float[] contributions(WordBag bag, float[] hidden, int output) {
    float[] direction = new float[parts.dimensions()];
    for (int unit = 0; unit < hidden.length; unit++) {
      if (hidden[unit] > 0) {
        float weight = parts.outputWeights()[unit * parts.outputs() + output];
        addScaled(direction, weight, hiddenByUnit, unit * direction.length);
      }
    }
    float[] contributions = new float[bag.size()];
    for (int member = 0; member < contributions.length; member++) {
      int at = bag.row(member) * direction.length;
      contributions[member] = bag.value(member) * product(direction, vectors, at);
    }
    return contributions;
  }

  // Four sums in turn: one alone waits for each addition.
  private static float product(float[] direction, float[] vectors, int at) {
    float first = 0;
    float second = 0;
    float third = 0;
    float fourth = 0;
    int dimension = 0;
    for (; dimension + 3 < direction.length; dimension += 4) {
      first += vectors[at + dimension] * direction[dimension];
      second += vectors[at + dimension + 1] * direction[dimension + 1];
      third += vectors[at + dimension + 2] * direction[dimension + 2];
      fourth += vectors[at + dimension + 3] * direction[dimension + 3];
    }
    for (; dimension < direction.length; dimension++) {
      first += vectors[at + dimension] * direction[dimension];
    }
    return first + second + third + fourth;
  }

  private static void multiplyInto(float[] sums, float[] values, float[] weights) {
    for (int from = 0; from < values.length; from++) {
      if (values[from] != 0) {
        addScaled(sums, values[from], weights, from * sums.length);
      }
    }
  }

  private static void addScaled(float[] sums, float factor, float[] values, int at) {
    for (int index = 0; index < sums.length; index++) {
      sums[index] += factor * values[at + index];
    }
  }
}
