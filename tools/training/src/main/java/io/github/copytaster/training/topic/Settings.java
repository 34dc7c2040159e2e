package io.github.copytaster.training.topic;

/**
 * How to train.
 *
 * @param dimensions numbers in a word vector
 * @param hiddenUnits units of the hidden layer
 * @param epochs passes over the examples
 * @param averagedEpochs the state at the end of this many last passes is averaged
 * @param vectorRate AdaGrad's rate for word vectors
 * @param layerRate AdaGrad's rate for the two layers
 * @param dropped share of an article's words left out at each step
 * @param narrowerWeight weight of the narrower concept's loss beside the topic's
 * @param networks trained apart, each with a seed of its own, and joined into one ({@link Joined})
 * @param seed of shuffling, dropping and first values
 */
record Settings(
    int dimensions,
    int hiddenUnits,
    int epochs,
    int averagedEpochs,
    float vectorRate,
    float layerRate,
    float dropped,
    float narrowerWeight,
    int networks,
    long seed) {

  static Settings standard() {
    return new Settings(64, 128, 6, 4, 0.2f, 0.06f, 0.3f, 0.4f, 2, 20261124);
  }

  /**
   * Few examples need more passes, and word vectors that stay near what they were.
   *
   * @param dimensions of the model whose word vectors they start from
   */
  static Settings forExamples(int examples, int dimensions) {
    int epochs = Math.max(6, Math.min(60, 40_000 / examples));
    return new Settings(dimensions, 96, epochs, 4, 0.02f, 0.06f, 0.3f, 0, 1, 20261124);
  }

  /** Those of one of the networks. */
  Settings ofNetwork(int number) {
    return new Settings(
        dimensions,
        hiddenUnits,
        epochs,
        averagedEpochs,
        vectorRate,
        layerRate,
        dropped,
        narrowerWeight,
        1,
        seed + number);
  }
}
