package io.github.copytaster.aws.objects;

import io.github.copytaster.aws.Environment;
import io.github.copytaster.labels.Labeller;
import io.github.copytaster.labels.StandardLabeller;
import io.github.copytaster.labels.topic.FirstTopicReader;
import io.github.copytaster.labels.topic.TopicModelFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

/** The labeller that the environment asks for. */
public final class ConfiguredLabeller {

  private static final String VARIABLE = "COPYTASTER_TOPIC_MODEL";
  private static final String S3 = "s3://";

  private ConfiguredLabeller() {}

  /**
   * Loads the models; do it once, at start. The topic model is the bundled one unless
   * COPYTASTER_TOPIC_MODEL names another: a path, or {@code s3://bucket/key}.
   *
   * @param store asked for only if the model lies in S3
   * @throws IllegalStateException naming the variable, if there is no such model or it is none, so
   *     that a wrong deployment fails at start
   */
  public static Labeller of(Environment environment, Supplier<ObjectStore> store) {
    return StandardLabeller.with(firstReader(environment, store));
  }

  /** Likewise the first topic reader alone, for a second reader to stand behind. */
  public static FirstTopicReader firstReader(Environment environment, Supplier<ObjectStore> store) {
    String place = environment.orElse(VARIABLE, "");
    if (place.isEmpty()) {
      return FirstTopicReader.bundled();
    }
    try (InputStream stream = open(place, store)) {
      return new FirstTopicReader(TopicModelFile.read(stream));
    } catch (IOException wrong) {
      throw new IllegalStateException(VARIABLE + " is " + place + ": " + wrong.getMessage(), wrong);
    }
  }

  private static InputStream open(String place, Supplier<ObjectStore> store) throws IOException {
    if (!place.startsWith(S3)) {
      Path file = Path.of(place);
      if (!Files.isRegularFile(file)) {
        throw new IOException("expected a topic model, found no such file");
      }
      return Files.newInputStream(file);
    }
    int slash = place.indexOf('/', S3.length());
    if (slash <= S3.length() || slash == place.length() - 1) {
      throw new IOException("expected s3://bucket/key");
    }
    return store
        .get()
        .open(place.substring(S3.length(), slash), place.substring(slash + 1), "")
        .orElseThrow(() -> new IOException("expected a topic model, found no such object"));
  }
}
