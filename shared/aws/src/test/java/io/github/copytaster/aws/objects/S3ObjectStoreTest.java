package io.github.copytaster.aws.objects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;

final class S3ObjectStoreTest {

  private static final byte[] OURS = "ours".getBytes(StandardCharsets.UTF_8);

  private final OneObject s3 = new OneObject();
  private final S3ObjectStore store = new S3ObjectStore(s3);

  @Test
  void putIfAbsent_nothingThere_writesOnItsCondition() throws IOException {
    assertThat(store.putIfAbsent("b", "k", OURS, "application/json")).isTrue();
    assertThat(s3.puts.get(0).ifNoneMatch()).isEqualTo("*");
  }

  /** The SDK repeats a write that did arrive, and the repetition finds its own bytes. */
  @Test
  void putIfAbsent_refusedOverItsOwnBytes_isSuccess() throws IOException {
    s3.present = "ours";
    s3.refusal = 412;

    assertThat(store.putIfAbsent("b", "k", OURS, "application/json")).isTrue();
  }

  @Test
  void putIfAbsent_refusedOverOtherBytes_isNot() throws IOException {
    s3.present = "theirs";
    s3.refusal = 412;

    assertThat(store.putIfAbsent("b", "k", OURS, "application/json")).isFalse();
  }

  // 409: somebody writes the same key at this moment, and nothing is there yet.
  @Test
  void putIfAbsent_conflictWithAnUnfinishedWrite_isToBeTriedAgain() {
    s3.refusal = 409;

    assertThatThrownBy(() -> store.putIfAbsent("b", "k", OURS, "application/json"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("s3://b/k");
  }

  @Test
  void putIfAbsent_throttled_throws() {
    s3.refusal = 503;

    assertThatThrownBy(() -> store.putIfAbsent("b", "k", OURS, "application/json"))
        .isInstanceOf(S3Exception.class);
  }

  @Test
  void open_missingObjectOrVersion_isEmpty() {
    assertThat(store.open("b", "k", "")).isEmpty();
    assertThat(store.open("b", "k", "v9")).isEmpty();
  }

  @Test
  void open_forbidden_throws() {
    s3.reading = 403;

    assertThatThrownBy(() -> store.open("b", "k", "")).isInstanceOf(S3Exception.class);
  }

  @Test
  void open_version_asksForThatOne() throws IOException {
    s3.present = "ours";

    try (var content = store.open("b", "k", "v2").orElseThrow()) {
      assertThat(content.readAllBytes()).isEqualTo(OURS);
    }
    assertThat(s3.gets.get(0).versionId()).isEqualTo("v2");
  }

  /** S3 with one object in it, or none. */
  private static final class OneObject implements S3Client {
    private final List<PutObjectRequest> puts = new ArrayList<>();
    private final List<GetObjectRequest> gets = new ArrayList<>();
    private String present = "";
    private int refusal;
    private int reading;

    @Override
    public PutObjectResponse putObject(PutObjectRequest request, RequestBody body) {
      puts.add(request);
      if (refusal != 0) {
        throw S3Exception.builder().statusCode(refusal).message("refused").build();
      }
      return PutObjectResponse.builder().build();
    }

    @Override
    public ResponseInputStream<GetObjectResponse> getObject(GetObjectRequest request) {
      gets.add(request);
      if (reading != 0) {
        throw S3Exception.builder().statusCode(reading).message("no").build();
      }
      if (present.isEmpty() && request.versionId() != null) {
        throw S3Exception.builder().statusCode(404).message("NoSuchVersion").build();
      }
      if (present.isEmpty()) {
        throw NoSuchKeyException.builder().statusCode(404).message("NoSuchKey").build();
      }
      return new ResponseInputStream<>(
          GetObjectResponse.builder().build(),
          AbortableInputStream.create(
              new ByteArrayInputStream(present.getBytes(StandardCharsets.UTF_8))));
    }

    @Override
    public String serviceName() {
      return "s3";
    }

    @Override
    public void close() {}
  }
}
