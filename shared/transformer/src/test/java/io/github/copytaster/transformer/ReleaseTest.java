package io.github.copytaster.transformer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.labels.SecondReaderRelease;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

final class ReleaseTest {

  /**
   * Weights that changed under their old name would leave the archive with labels of the old ones.
   */
  @Test
  void bundled_name_endsInTheHashOfWeightsAndJointWeights()
      throws IOException, NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    for (String resource :
        new String[] {"second-reader.onnx", "joint.properties", "joint-countries.properties"}) {
      try (InputStream stream = Transformer.class.getResourceAsStream(resource)) {
        assertThat(stream).as(resource).isNotNull();
        digest.update(stream.readAllBytes());
      }
    }
    String hash = HexFormat.of().formatHex(digest.digest()).substring(0, 8);

    assertThat(SecondReaderRelease.bundled().name()).endsWith("-" + hash);
  }
}
