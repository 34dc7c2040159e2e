package io.github.copytaster.aws.objects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.copytaster.aws.Environment;
import io.github.copytaster.labels.Labeller;
import io.github.copytaster.labels.StandardLabeller;
import io.github.copytaster.labels.topic.BundledModel;
import io.github.copytaster.labels.topic.TopicModel;
import io.github.copytaster.labels.topic.TopicModelFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ConfiguredLabellerTest {

  @TempDir Path folder;

  @Test
  void of_noVariable_bundledModelAndNoStore() {
    Labeller labeller =
        ConfiguredLabeller.of(
            new Environment(Map.of()),
            () -> {
              throw new AssertionError("the store is not needed");
            });

    assertThat(labeller.modelVersion()).isEqualTo(StandardLabeller.bundled().modelVersion());
  }

  @Test
  void of_path_thatModel() throws IOException {
    Path file = Files.write(folder.resolve("own.model"), ownModel());

    assertThat(labeller(file.toString(), Map.of()).modelVersion())
        .startsWith("t20991231-0wn00000+");
  }

  @Test
  void of_s3Uri_thatModel() throws IOException {
    Map<String, byte[]> objects = Map.of("models/desk/own.model", ownModel());

    assertThat(labeller("s3://models/desk/own.model", objects).modelVersion())
        .startsWith("t20991231-0wn00000+");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"s3://", "s3://bucket", "s3://bucket/", "s3:///key", "s3://b/gone", "/no"})
  void of_noModelThere_stopsNamingVariableAndValue(String place) {
    assertThatThrownBy(() -> labeller(place, Map.of()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("COPYTASTER_TOPIC_MODEL is " + place + ": expected ");
  }

  @Test
  void of_fileThatIsNoModel_stopsSayingWhatItIsNot() throws IOException {
    Path file = Files.writeString(folder.resolve("own.model"), "label,text\nsport,goal\n");

    assertThatThrownBy(() -> labeller(file.toString(), Map.of()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageEndingWith("expected a topic model, found another kind of file");
  }

  private static Labeller labeller(String place, Map<String, byte[]> objects) {
    return ConfiguredLabeller.of(
        new Environment(Map.of("COPYTASTER_TOPIC_MODEL", place)), () -> new ReadOnly(objects));
  }

  private static byte[] ownModel() throws IOException {
    TopicModel bundled = BundledModel.load();
    TopicModel own =
        new TopicModel(
            "t20991231-0wn00000",
            "the bundled one under another name",
            bundled.concepts(),
            bundled.briefs(),
            bundled.vocabulary(),
            bundled.network(),
            bundled.calibration());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    TopicModelFile.write(own, bytes);
    return bytes.toByteArray();
  }

  /** Objects by bucket, slash, key. */
  private record ReadOnly(Map<String, byte[]> objects) implements ObjectStore {

    @Override
    public Optional<InputStream> open(String bucket, String key, String versionId) {
      return Optional.ofNullable(objects.get(bucket + "/" + key)).map(ByteArrayInputStream::new);
    }

    @Override
    public void put(String bucket, String key, byte[] content, String contentType) {
      throw new AssertionError("a model is only read");
    }

    @Override
    public boolean putIfAbsent(String bucket, String key, byte[] content, String contentType) {
      throw new AssertionError("a model is only read");
    }

    @Override
    public List<String> list(String bucket, String prefix) {
      throw new AssertionError("a model is only read");
    }
  }
}
