package io.github.copytaster.labels.region;

import io.github.copytaster.labels.arithmetic.Layer;
import java.io.DataInputStream;
import java.io.IOException;

/**
 * One hidden layer of rectified units with a direct linear path beside it. Inputs are capped and
 * otherwise raw: the training folds their scaling into the weights, so that an input of zero costs
 * nothing, and most are zero. Immutable and thread-safe.
 */
final class Network {

  private final float[] caps;
  private final Layer into;
  private final float[] hiddenBias;
  private final Layer direct;
  private final Layer out;
  private final float[] outBias;

  private Network(
      float[] caps, Layer into, float[] hiddenBias, Layer direct, Layer out, float[] outBias) {
    this.caps = caps;
    this.into = into;
    this.hiddenBias = hiddenBias;
    this.direct = direct;
    this.out = out;
    this.outBias = outBias;
  }

  /**
   * Reads three sizes, then the weights, row by row, as train.py writes them.
   *
   * @param expected how many inputs this code has
   */
  static Network read(DataInputStream model, int expected) throws IOException {
    int inputs = model.readInt();
    int hidden = model.readInt();
    int outputs = model.readInt();
    if (inputs != expected) {
      throw new IOException(
          "the scorer was trained on " + inputs + " features, this code has " + expected);
    }
    return new Network(
        floats(model, inputs),
        layer(model, inputs, hidden),
        floats(model, hidden),
        layer(model, inputs, outputs),
        layer(model, hidden, outputs),
        floats(model, outputs));
  }

  private static Layer layer(DataInputStream model, int rows, int columns) throws IOException {
    return new Layer(columns, floats(model, rows * columns));
  }

  private static float[] floats(DataInputStream model, int count) throws IOException {
    float[] values = new float[count];
    for (int at = 0; at < count; at++) {
      values[at] = model.readFloat();
    }
    return values;
  }

  /** The outputs for a row of as many numbers as were expected. */
  float[] apply(float[] row) {
    float[] inputs = new float[caps.length];
    for (int input = 0; input < inputs.length; input++) {
      inputs[input] = Math.min(row[input], caps[input]);
    }
    float[] units = hiddenBias.clone();
    into.addTo(units, inputs);
    for (int unit = 0; unit < units.length; unit++) {
      units[unit] = Math.max(0, units[unit]);
    }
    float[] answers = outBias.clone();
    direct.addTo(answers, inputs);
    out.addTo(answers, units);
    return answers;
  }
}
