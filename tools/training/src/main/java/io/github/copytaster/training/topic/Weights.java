package io.github.copytaster.training.topic;

import io.github.copytaster.labels.topic.Network;
import io.github.copytaster.labels.topic.NetworkParts;
import java.util.Random;

/** A network in training: floats, with AdaGrad's sums of squares beside them. */
final class Weights {

  private static final float FIRST_VECTOR = 0.05f;
  private static final float FIRST_OUTPUT = 0.1f;

  final int dimensions;
  final int hiddenUnits;
  final int outputs;
  final float[] vectors;
  final float[] hidden;
  final float[] hiddenBiases;
  final float[] output;
  final float[] outputBiases;
  final float[] vectorSquares;
  final float[] hiddenSquares;
  final float[] outputSquares;

  /** Layouts: vectors by word, hidden by unit then dimension, output by unit then concept. */
  Weights(int words, int dimensions, int hiddenUnits, int outputs) {
    this.dimensions = dimensions;
    this.hiddenUnits = hiddenUnits;
    this.outputs = outputs;
    vectors = new float[words * dimensions];
    hidden = new float[hiddenUnits * dimensions];
    hiddenBiases = new float[hiddenUnits];
    output = new float[hiddenUnits * outputs];
    outputBiases = new float[outputs];
    vectorSquares = new float[words];
    hiddenSquares = new float[hiddenUnits];
    outputSquares = new float[hiddenUnits];
  }

  /** Small random values, the layers scaled to their inputs. */
  static Weights random(int words, Settings settings, int outputs, Random random) {
    Weights weights = new Weights(words, settings.dimensions(), settings.hiddenUnits(), outputs);
    fill(weights.vectors, FIRST_VECTOR, random);
    fill(weights.hidden, (float) Math.sqrt(2.0 / settings.dimensions()), random);
    fill(weights.output, FIRST_OUTPUT, random);
    return weights;
  }

  /** Takes the word vectors of a finished network, for examples too few to learn words from. */
  void takeVectors(Network network) {
    NetworkParts parts = network.parts();
    for (int at = 0; at < vectors.length; at++) {
      vectors[at] = parts.vectors()[at] * parts.vectorScales()[at / dimensions];
    }
  }

  /** Adds {@code share} of another state's values; sums of squares are left alone. */
  void add(Weights other, float share) {
    add(vectors, other.vectors, share);
    add(hidden, other.hidden, share);
    add(hiddenBiases, other.hiddenBiases, share);
    add(output, other.output, share);
    add(outputBiases, other.outputBiases, share);
  }

  /** The same in eight bits a vector number, each word's largest being 127. */
  Network quantised() {
    byte[] bytes = new byte[vectors.length];
    float[] scales = new float[vectors.length / dimensions];
    for (int word = 0; word < scales.length; word++) {
      float largest = 1e-9f;
      for (int at = word * dimensions; at < (word + 1) * dimensions; at++) {
        largest = Math.max(largest, Math.abs(vectors[at]));
      }
      scales[word] = largest / Byte.MAX_VALUE;
      for (int at = word * dimensions; at < (word + 1) * dimensions; at++) {
        bytes[at] = (byte) Math.round(vectors[at] / scales[word]);
      }
    }
    float[] byDimension = new float[hidden.length];
    for (int at = 0; at < hidden.length; at++) {
      byDimension[at % dimensions * hiddenUnits + at / dimensions] = hidden[at];
    }
    return new Network(
        new NetworkParts(
            dimensions,
            hiddenUnits,
            outputs,
            bytes,
            scales,
            byDimension,
            hiddenBiases.clone(),
            output.clone(),
            outputBiases.clone()));
  }

  private static void fill(float[] values, float scale, Random random) {
    for (int at = 0; at < values.length; at++) {
      values[at] = (float) (random.nextGaussian() * scale);
    }
  }

  private static void add(float[] to, float[] from, float share) {
    for (int at = 0; at < to.length; at++) {
      to[at] += share * from[at];
    }
  }
}
