package io.github.copytaster.labels.topic;

import io.github.copytaster.labels.Concept;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Weights of the linear topic reader, eight bits each. Immutable.
 *
 * <p>Format, gzip of: int magic, int format version, UTF release, float temperature, int classes;
 * per class UTF code, UTF name, float bias, float scale; then buckets × classes signed bytes.
 */
public final class TopicModel {

  private static final int MAGIC = 0x43545031;
  private static final int FORMAT = 1;

  private final String release;
  private final float temperature;
  private final List<Concept> concepts;
  private final float[] biases;
  private final float[] scales;
  private final byte[] weights;

  /**
   * A model from trained parts.
   *
   * @param release date and hash, for example "t20261124-1f3a9c20"
   * @param temperature divides the scores before the softmax; fitted on held-out sources
   * @param weights by bucket, then class
   */
  public TopicModel(
      String release,
      float temperature,
      List<Concept> concepts,
      float[] biases,
      float[] scales,
      byte[] weights) {
    this.release = release;
    this.temperature = temperature;
    this.concepts = List.copyOf(concepts);
    this.biases = biases.clone();
    this.scales = scales.clone();
    this.weights = weights.clone();
  }

  static TopicModel bundled() {
    try (InputStream stream = TopicModel.class.getResourceAsStream("topics.model")) {
      if (stream == null) {
        throw new IllegalStateException("resource topics.model is missing from this jar");
      }
      return read(stream);
    } catch (IOException damaged) {
      throw new UncheckedIOException("resource topics.model of this jar is damaged", damaged);
    }
  }

  /**
   * Reads a model.
   *
   * @throws IOException if the stream is no model, or of another format version
   */
  public static TopicModel read(InputStream stream) throws IOException {
    byte[] plain = new GZIPInputStream(new BufferedInputStream(stream), 1 << 16).readAllBytes();
    DataInputStream data = new DataInputStream(new ByteArrayInputStream(plain));
    if (data.readInt() != MAGIC) {
      throw new IOException("expected a topic model, found something else");
    }
    int format = data.readInt();
    if (format != FORMAT) {
      throw new IOException(
          "expected a topic model of format " + FORMAT + ", found format " + format);
    }
    String release = data.readUTF();
    float temperature = data.readFloat();
    int classes = data.readInt();
    List<Concept> concepts = new ArrayList<>();
    float[] biases = new float[classes];
    float[] scales = new float[classes];
    for (int topic = 0; topic < classes; topic++) {
      concepts.add(new Concept(data.readUTF(), data.readUTF()));
      biases[topic] = data.readFloat();
      scales[topic] = data.readFloat();
    }
    byte[] weights = data.readAllBytes();
    if (weights.length != classes * Features.BUCKETS) {
      throw new IOException(
          "expected " + classes * Features.BUCKETS + " weights, found " + weights.length);
    }
    return new TopicModel(release, temperature, concepts, biases, scales, weights);
  }

  /** Writes what {@link #read} reads, before compression. */
  public void write(OutputStream stream) throws IOException {
    DataOutputStream data = new DataOutputStream(stream);
    data.writeInt(MAGIC);
    data.writeInt(FORMAT);
    data.writeUTF(release);
    data.writeFloat(temperature);
    data.writeInt(concepts.size());
    for (int topic = 0; topic < concepts.size(); topic++) {
      data.writeUTF(concepts.get(topic).code());
      data.writeUTF(concepts.get(topic).name());
      data.writeFloat(biases[topic]);
      data.writeFloat(scales[topic]);
    }
    data.write(weights);
    data.flush();
  }

  /** The same weights with another temperature. */
  public TopicModel at(float otherTemperature) {
    return new TopicModel(release, otherTemperature, concepts, biases, scales, weights);
  }

  /** The same weights under another release name. */
  public TopicModel named(String otherRelease) {
    return new TopicModel(otherRelease, temperature, concepts, biases, scales, weights);
  }

  String release() {
    return release;
  }

  List<Concept> concepts() {
    return concepts;
  }

  /** What one unit of bucket {@code id} adds to the score of {@code topic}. */
  float weight(int id, int topic) {
    return weights[id * scales.length + topic] * scales[topic];
  }

  /** Probability of each topic, in the order of {@link #concepts}; they sum to one. */
  public double[] probabilities(Features features) {
    int classes = scales.length;
    double[] sums = new double[classes];
    for (int index = 0; index < features.size(); index++) {
      int row = features.id(index) * classes;
      float weight = features.weight(index);
      for (int topic = 0; topic < classes; topic++) {
        sums[topic] += weights[row + topic] * weight;
      }
    }
    double largest = Double.NEGATIVE_INFINITY;
    for (int topic = 0; topic < classes; topic++) {
      sums[topic] = (sums[topic] * scales[topic] + biases[topic]) / temperature;
      largest = Math.max(largest, sums[topic]);
    }
    double total = 0;
    for (int topic = 0; topic < classes; topic++) {
      // StrictMath: the same answer on every platform.
      sums[topic] = StrictMath.exp(sums[topic] - largest);
      total += sums[topic];
    }
    for (int topic = 0; topic < classes; topic++) {
      sums[topic] /= total;
    }
    return sums;
  }
}
