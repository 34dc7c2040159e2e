package io.github.copytaster.article.block;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * A linear model over hashed words: how much a line's words sound like a story (positive) or like
 * the furniture of a site (negative). One of the inputs of the trees.
 */
public final class WordWeights {

  private final byte[] weights;
  private final float scale;

  /**
   * The weights of a trained model.
   *
   * @param weights one per bucket, a power of two of them
   * @param scale what one step of a weight is worth, in log odds
   */
  public WordWeights(byte[] weights, float scale) {
    if (Integer.bitCount(weights.length) != 1) {
      throw new IllegalArgumentException(
          "expected a power of two of weights, found " + weights.length);
    }
    this.weights = weights.clone();
    this.scale = scale;
  }

  /** A model that has learned nothing. */
  public static WordWeights none() {
    return new WordWeights(new byte[1], 0);
  }

  /** Log odds divided by the root of the number of terms; 0 without terms. */
  float score(int[] terms) {
    if (terms.length == 0 || scale == 0) {
      return 0;
    }
    int sum = 0;
    int mask = weights.length - 1;
    for (int term : terms) {
      sum += weights[term & mask];
    }
    return sum * scale / (float) Math.sqrt(terms.length);
  }

  public void write(DataOutputStream out) throws IOException {
    out.writeInt(weights.length);
    out.writeFloat(scale);
    out.write(weights);
  }

  static WordWeights read(DataInputStream in) throws IOException {
    byte[] weights = new byte[in.readInt()];
    float scale = in.readFloat();
    in.readFully(weights);
    return new WordWeights(weights, scale);
  }
}
