package io.github.copytaster.labels.topic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The model inside this jar. */
public final class BundledModel {

  private static final String RESOURCE = "topics.model";

  private BundledModel() {}

  /** Loads it; do it once, at start. */
  public static TopicModel load() {
    try (InputStream stream = BundledModel.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new IllegalStateException("resource " + RESOURCE + " is missing from this jar");
      }
      return TopicModelFile.read(stream);
    } catch (IOException damaged) {
      throw new UncheckedIOException(
          "resource " + RESOURCE + " of this jar is damaged: " + damaged.getMessage(), damaged);
    }
  }
}
