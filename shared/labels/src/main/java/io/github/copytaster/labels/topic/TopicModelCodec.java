package io.github.copytaster.labels.topic;

import io.github.copytaster.labels.Concept;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** The inside of a model file, in the order of the records' components. */
final class TopicModelCodec {

  private TopicModelCodec() {}

  static void encode(TopicModel model, DataOutputStream data) throws IOException {
    data.writeUTF(model.release());
    data.writeUTF(model.provenance());
    encode(model.concepts(), data);
    data.writeBoolean(model.briefs());
    data.writeInt(model.vocabulary().size());
    for (int row = 0; row < model.vocabulary().size(); row++) {
      data.writeInt(model.vocabulary().fingerprint(row));
    }
    encode(model.network().parts(), data);
    encode(model.calibration(), data);
  }

  static TopicModel decode(DataInputStream data) throws IOException {
    String release = data.readUTF();
    String provenance = data.readUTF();
    Concepts concepts = concepts(data);
    boolean briefs = data.readBoolean();
    int[] fingerprints = new int[length(data, Integer.BYTES)];
    ByteBuffer.wrap(data.readNBytes(fingerprints.length * Integer.BYTES))
        .asIntBuffer()
        .get(fingerprints);
    return new TopicModel(
        release,
        provenance,
        concepts,
        briefs,
        new Vocabulary(fingerprints),
        new Network(network(data)),
        calibration(data));
  }

  private static void encode(Concepts concepts, DataOutputStream data) throws IOException {
    data.writeShort(concepts.topics().size());
    for (Concept topic : concepts.topics()) {
      data.writeUTF(topic.code());
      data.writeUTF(topic.name());
    }
    data.writeShort(concepts.narrower().size());
    for (int index = 0; index < concepts.narrower().size(); index++) {
      data.writeUTF(concepts.narrower().get(index).code());
      data.writeUTF(concepts.narrower().get(index).name());
      data.writeShort(concepts.parents().get(index));
    }
  }

  private static Concepts concepts(DataInputStream data) throws IOException {
    List<Concept> topics = new ArrayList<>();
    for (int left = data.readShort(); left > 0; left--) {
      topics.add(new Concept(data.readUTF(), data.readUTF()));
    }
    List<Concept> narrower = new ArrayList<>();
    List<Integer> parents = new ArrayList<>();
    for (int left = data.readShort(); left > 0; left--) {
      narrower.add(new Concept(data.readUTF(), data.readUTF()));
      parents.add((int) data.readShort());
    }
    return new Concepts(topics, narrower, parents);
  }

  private static void encode(NetworkParts network, DataOutputStream data) throws IOException {
    data.writeInt(network.dimensions());
    data.writeInt(network.hiddenUnits());
    data.writeInt(network.outputs());
    data.writeInt(network.vectors().length);
    data.write(network.vectors());
    floats(network.vectorScales(), data);
    floats(network.hiddenWeights(), data);
    floats(network.hiddenBiases(), data);
    floats(network.outputWeights(), data);
    floats(network.outputBiases(), data);
  }

  private static NetworkParts network(DataInputStream data) throws IOException {
    return new NetworkParts(
        data.readInt(),
        data.readInt(),
        data.readInt(),
        data.readNBytes(length(data, 1)),
        floats(data),
        floats(data),
        floats(data),
        floats(data),
        floats(data));
  }

  private static void encode(Calibration calibration, DataOutputStream data) throws IOException {
    doubles(calibration.first(), data);
    data.writeDouble(calibration.further());
    doubles(calibration.furtherBiases(), data);
    doubles(calibration.furtherThresholds(), data);
    doubles(calibration.narrower(), data);
    data.writeDouble(calibration.narrowerThreshold());
    data.writeDouble(calibration.leastFirst());
  }

  private static Calibration calibration(DataInputStream data) throws IOException {
    return new Calibration(
        doubles(data),
        data.readDouble(),
        doubles(data),
        doubles(data),
        doubles(data),
        data.readDouble(),
        data.readDouble());
  }

  private static void floats(float[] values, DataOutputStream data) throws IOException {
    data.writeInt(values.length);
    ByteBuffer bytes = ByteBuffer.allocate(values.length * Float.BYTES);
    bytes.asFloatBuffer().put(values);
    data.write(bytes.array());
  }

  private static float[] floats(DataInputStream data) throws IOException {
    float[] values = new float[length(data, Float.BYTES)];
    ByteBuffer.wrap(data.readNBytes(values.length * Float.BYTES)).asFloatBuffer().get(values);
    return values;
  }

  private static void doubles(double[] values, DataOutputStream data) throws IOException {
    data.writeInt(values.length);
    for (double value : values) {
      data.writeDouble(value);
    }
  }

  private static double[] doubles(DataInputStream data) throws IOException {
    double[] values = new double[length(data, Double.BYTES)];
    for (int at = 0; at < values.length; at++) {
      values[at] = data.readDouble();
    }
    return values;
  }

  // Checked against what is left, so that a wrong number asks for no memory.
  private static int length(DataInputStream data, int bytesEach) throws IOException {
    int length = data.readInt();
    if (length < 0 || length > data.available() / bytesEach) {
      throw new EOFException(
          "expected " + length + " values, found " + data.available() + " bytes");
    }
    return length;
  }
}
