package io.github.copytaster.labels.topic;

import io.github.copytaster.labels.arithmetic.Layer;

/**
 * The arithmetic of the first reader: the mean of an article's word vectors, one layer of hidden
 * units that pass only positive values, one score for each output. Immutable, thread-safe; the same
 * answer on every platform.
 */
public final class Network {

  private final NetworkParts parts;
  private final WordVectors vectors;
  private final Layer hiddenByDimension;
  private final Layer hiddenByUnit;
  private final Layer outputs;
  private final float[] weightsByOutput;

  /** A network from trained parts. */
  public Network(NetworkParts parts) {
    this.parts = parts;
    this.vectors = new WordVectors(parts.dimensions(), parts.vectors(), parts.vectorScales());
    this.hiddenByDimension = new Layer(parts.hiddenUnits(), parts.hiddenWeights());
    this.hiddenByUnit =
        new Layer(parts.dimensions(), turned(parts.hiddenWeights(), parts.hiddenUnits()));
    this.outputs = new Layer(parts.outputs(), parts.outputWeights());
    this.weightsByOutput = turned(parts.outputWeights(), parts.outputs());
  }

  // A matrix of so many columns, with its columns as rows.
  private static float[] turned(float[] numbers, int columns) {
    int rows = numbers.length / columns;
    float[] turned = new float[numbers.length];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        turned[column * rows + row] = numbers[row * columns + column];
      }
    }
    return turned;
  }

  /** What it was made of. */
  public NetworkParts parts() {
    return parts;
  }

  /** Activity of each hidden unit, 0 or more. */
  float[] hidden(WordBag bag) {
    float[] hidden = parts.hiddenBiases().clone();
    hiddenByDimension.addTo(hidden, vectors.sum(bag));
    for (int unit = 0; unit < hidden.length; unit++) {
      hidden[unit] = Math.max(0, hidden[unit]);
    }
    return hidden;
  }

  /** Score of each output from the hidden units. */
  float[] scores(float[] hidden) {
    float[] scores = parts.outputBiases().clone();
    outputs.addTo(scores, hidden);
    return scores;
  }

  /**
   * What each member of a bag adds to the score of {@code output}: exact for this article, because
   * within one pattern of active units the network is linear.
   */
  float[] contributions(WordBag bag, float[] hidden, int output) {
    float[] weights = new float[hidden.length];
    for (int unit = 0; unit < hidden.length; unit++) {
      weights[unit] = hidden[unit] > 0 ? weightsByOutput[output * hidden.length + unit] : 0;
    }
    float[] direction = new float[parts.dimensions()];
    hiddenByUnit.addTo(direction, weights);
    return vectors.along(direction, bag);
  }
}
