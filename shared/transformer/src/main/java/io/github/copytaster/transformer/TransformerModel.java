package io.github.copytaster.transformer;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * What the model file says of itself, in the metadata of its ONNX file, so that weights, concepts
 * and word pieces cannot be mixed up.
 *
 * @param topics codes of the topics in the order of the first output, "medtop:01000000"
 * @param narrower codes of the narrower concepts in the order of the second output
 * @param pieces the word pieces in the order of their numbers
 * @param most word pieces read of one text
 */
record TransformerModel(List<String> topics, List<String> narrower, List<String> pieces, int most) {

  /** Version of the layout that this code reads. */
  static final String FORMAT = "2";

  TransformerModel {
    topics = List.copyOf(topics);
    narrower = List.copyOf(narrower);
    pieces = List.copyOf(pieces);
  }

  /**
   * @throws IOException if it is no second reader's model or one of another format
   */
  static TransformerModel of(Map<String, String> metadata) throws IOException {
    String format = metadata.getOrDefault("copytaster.format", "none");
    if (!format.equals(FORMAT)) {
      throw new IOException(
          "expected a second reader's model of format " + FORMAT + ", found format " + format);
    }
    return new TransformerModel(
        lines(metadata, "copytaster.topics"),
        lines(metadata, "copytaster.narrower"),
        lines(metadata, "copytaster.pieces"),
        most(String.join("", lines(metadata, "copytaster.most"))));
  }

  // The marks of start and end are two of them.
  private static int most(String value) throws IOException {
    if (!value.matches("[0-9]{1,6}") || Integer.parseInt(value) < 2) {
      throw new IOException(
          "expected copytaster.most to be a number from 2, found \"" + value + "\"");
    }
    return Integer.parseInt(value);
  }

  private static List<String> lines(Map<String, String> metadata, String name) throws IOException {
    String value = metadata.get(name);
    if (value == null) {
      throw new IOException("expected " + name + " in the model's metadata, found none");
    }
    return List.of(value.split("\n", -1));
  }
}
