package io.github.copytaster.transformer;

import java.io.IOException;
import java.util.List;

/** The word pieces of the bundled model, for tests in other rooms. */
public final class BundledPieces {

  private BundledPieces() {}

  public static List<String> load() throws IOException {
    try (Transformer transformer = Transformer.bundled()) {
      return transformer.model().pieces();
    }
  }
}
