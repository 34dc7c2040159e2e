package io.github.copytaster.transformer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class TransformerTest {

  @Test
  void of_noModel_saysWhatWasExpected() {
    assertThatThrownBy(() -> Transformer.of("no model".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("expected a model that ONNX Runtime can load");
  }

  @Test
  void metadata_otherFormat_namesBoth() {
    assertThatThrownBy(() -> TransformerModel.of(Map.of("copytaster.format", "7")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("format 2")
        .hasMessageContaining("format 7");
  }

  @Test
  void metadata_ofNobody_isRefused() {
    assertThatThrownBy(() -> TransformerModel.of(Map.of()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("found format none");
  }

  @Test
  void metadata_withoutPieces_saysSo() {
    assertThatThrownBy(
            () ->
                TransformerModel.of(
                    Map.of(
                        "copytaster.format", "2",
                        "copytaster.topics", "medtop:01000000",
                        "copytaster.narrower", "medtop:20000002")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("copytaster.pieces");
  }

  @Test
  void read_anyText_givesProbabilities() throws IOException {
    try (Transformer transformer = Transformer.bundled()) {
      for (String body : new String[] {"", "x", "word ".repeat(5_000), "😀".repeat(3_000)}) {
        Opinion opinion = transformer.read(Readings.copy("", body), List.of());

        assertThat(sum(opinion.topics())).isBetween(0.999, 1.001);
        assertThat(sum(opinion.narrower())).isBetween(0.999, 1.001);
        assertThat(opinion.topics()).hasSize(17);
      }
    }
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }
}
