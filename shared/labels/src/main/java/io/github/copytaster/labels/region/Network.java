package io.github.copytaster.labels.region;

import java.io.DataInputStream;
import java.io.IOException;

/**
 * One hidden layer of rectified units with a direct linear path beside it. Inputs are capped and
 * otherwise raw: the training folds their scaling into the weights, so that an input of zero costs
 * nothing, and most are zero. Immutable and thread-safe.
 */
final class Network {

  private final int hidden;
  private final int outputs;
  private final float[] caps;
  private final float[] into;
  private final float[] hiddenBias;
  private final float[] direct;
  private final float[] out;
  private final float[] outBias;

  private Network(
      int outputs,
      float[] caps,
      float[] into,
      float[] hiddenBias,
      float[] direct,
      float[] out,
      float[] outBias) {
    this.hidden = hiddenBias.length;
    this.outputs = outputs;
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
        outputs,
        floats(model, inputs),
        floats(model, inputs * hidden),
        floats(model, hidden),
        floats(model, inputs * outputs),
        floats(model, hidden * outputs),
        floats(model, outputs));
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
    float[] units = hiddenBias.clone();
    float[] answers = outBias.clone();
    for (int input = 0; input < caps.length; input++) {
      float value = Math.min(row[input], caps[input]);
      if (value != 0) {
        int from = input * hidden;
        for (int unit = 0; unit < hidden; unit++) {
          units[unit] += value * into[from + unit];
        }
        for (int output = 0; output < outputs; output++) {
          answers[output] += value * direct[input * outputs + output];
        }
      }
    }
    for (int unit = 0; unit < hidden; unit++) {
      if (units[unit] > 0) {
        for (int output = 0; output < outputs; output++) {
          answers[output] += units[unit] * out[unit * outputs + output];
        }
      }
    }
    return answers;
  }
}
