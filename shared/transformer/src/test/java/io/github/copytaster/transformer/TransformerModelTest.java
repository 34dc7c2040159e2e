package io.github.copytaster.transformer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TransformerModelTest {

  @Test
  void of_completeMetadata_keepsTheOrder() throws IOException {
    TransformerModel model = TransformerModel.of(complete());

    assertThat(model.topics()).containsExactly("medtop:02000000", "medtop:01000000");
    assertThat(model.narrower()).containsExactly("medtop:20000002");
    assertThat(model.pieces()).containsExactly("[UNK]", "[CLS]", "[SEP]", "pier");
    assertThat(model.most()).isEqualTo(192);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "copytaster.topics",
        "copytaster.narrower",
        "copytaster.pieces",
        "copytaster.most"
      })
  void of_oneEntryMissing_refusedNamingIt(String name) {
    Map<String, String> metadata = new HashMap<>(complete());
    metadata.remove(name);

    assertThatThrownBy(() -> TransformerModel.of(metadata))
        .isInstanceOf(IOException.class)
        .hasMessage("expected " + name + " in the model's metadata, found none");
  }

  /** It ended as a NumberFormatException, which nobody expects of a file. */
  @ParameterizedTest
  @ValueSource(strings = {"many", "", "1", "-5", "99999999999"})
  void of_noUsableNumberOfPieces_refusedNamingWhatWasFound(String most) {
    Map<String, String> metadata = new HashMap<>(complete());
    metadata.put("copytaster.most", most);

    assertThatThrownBy(() -> TransformerModel.of(metadata))
        .isInstanceOf(IOException.class)
        .hasMessage("expected copytaster.most to be a number from 2, found \"" + most + "\"");
  }

  @Test
  void bundled_topicsAndNarrower_areDifferentCodes() throws IOException {
    try (Transformer bundled = Transformer.bundled()) {
      TransformerModel model = bundled.model();

      assertThat(model.topics()).hasSize(17).doesNotHaveDuplicates();
      assertThat(model.narrower()).hasSize(107).doesNotHaveDuplicates();
      assertThat(model.pieces()).doesNotHaveDuplicates().contains("[CLS]", "[SEP]", "[UNK]");
      assertThat(model.most()).isEqualTo(192);
    }
  }

  private static Map<String, String> complete() {
    return Map.of(
        "copytaster.format",
        TransformerModel.FORMAT,
        "copytaster.topics",
        String.join("\n", List.of("medtop:02000000", "medtop:01000000")),
        "copytaster.narrower",
        "medtop:20000002",
        "copytaster.pieces",
        "[UNK]\n[CLS]\n[SEP]\npier",
        "copytaster.most",
        "192");
  }
}
