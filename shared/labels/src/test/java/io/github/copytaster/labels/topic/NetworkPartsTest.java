package io.github.copytaster.labels.topic;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parts that do not fit each other: of 3 words, 2 dimensions, 4 hidden units and 5 outputs. */
final class NetworkPartsTest {

  @ParameterizedTest
  @CsvSource({
    "5, 8, 4, 20, 5, expected 6 word vectors in the topic model; found 5",
    "6, 9, 4, 20, 5, expected 8 hidden weights in the topic model; found 9",
    "6, 8, 5, 20, 5, expected 4 hidden biases in the topic model; found 5",
    "6, 8, 4, 19, 5, expected 20 output weights in the topic model; found 19",
    "6, 8, 4, 20, 0, expected 5 output biases in the topic model; found 0"
  })
  void new_partOfAnotherSize_isRefusedNamingItAndBothNumbers(
      int vectors, int hidden, int hiddenBiases, int output, int outputBiases, String message) {
    assertThatThrownBy(
            () ->
                new NetworkParts(
                    2,
                    4,
                    5,
                    new byte[vectors],
                    new float[3],
                    new float[hidden],
                    new float[hiddenBiases],
                    new float[output],
                    new float[outputBiases]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message.replace(';', ','));
  }

  /**
   * A model file of zeros with a right checksum has parts that fit: none of nothing. It ended in a
   * division by zero, and a handler's start in a stack trace.
   */
  @ParameterizedTest
  @CsvSource({"0, 0, 0", "0, 4, 5", "2, 0, 5", "-2, 4, 5", "2, 4, -5", "-2, -4, 5"})
  void new_noDimensionUnitOrOutput_isRefused(int dimensions, int hiddenUnits, int outputs) {
    assertThatThrownBy(() -> empty(dimensions, hiddenUnits, outputs))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "expected at least one dimension, hidden unit and output in the topic model, found "
                + dimensions
                + ", "
                + hiddenUnits
                + " and "
                + outputs);
  }

  /** 65,536 by 65,536 is nothing in 32 bits, and so fitted a file without any weight. */
  @Test
  void new_numbersWhoseProductOverflows_areRefused() {
    assertThatThrownBy(() -> empty(1 << 16, 1 << 16, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected 4294967296 hidden weights in the topic model, found 0");
  }

  private static NetworkParts empty(int dimensions, int hiddenUnits, int outputs) {
    float[] none = new float[0];
    return new NetworkParts(
        dimensions, hiddenUnits, outputs, new byte[0], none, none, none, none, none);
  }
}
