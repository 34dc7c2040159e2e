package io.github.copytaster.aws.objects;

import io.github.copytaster.aws.Clients;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;

/** Objects in S3. */
public final class S3ObjectStore implements ObjectStore {

  private static final int NOT_FOUND = 404;
  private static final int CONFLICT = 409;
  private static final int PRECONDITION_FAILED = 412;

  private final S3Client client;

  public S3ObjectStore(S3Client client) {
    this.client = client;
  }

  /** The store of a deployed function. */
  public static S3ObjectStore ofEnvironment() {
    return new S3ObjectStore(Clients.s3());
  }

  @Override
  public Optional<InputStream> open(String bucket, String key, String versionId) {
    GetObjectRequest.Builder request = GetObjectRequest.builder().bucket(bucket).key(key);
    if (!versionId.isEmpty()) {
      request.versionId(versionId);
    }
    try {
      return Optional.of(client.getObject(request.build()));
    } catch (NoSuchKeyException gone) {
      return Optional.empty();
    } catch (S3Exception failed) {
      if (failed.statusCode() == NOT_FOUND && !versionId.isEmpty()) {
        return Optional.empty();
      }
      throw failed;
    }
  }

  @Override
  public void put(String bucket, String key, byte[] content, String contentType) {
    client.putObject(request(bucket, key, contentType).build(), RequestBody.fromBytes(content));
  }

  @Override
  public boolean putIfAbsent(String bucket, String key, byte[] content, String contentType)
      throws IOException {
    try {
      client.putObject(
          request(bucket, key, contentType).ifNoneMatch("*").build(),
          RequestBody.fromBytes(content));
      return true;
    } catch (S3Exception refused) {
      if (refused.statusCode() != PRECONDITION_FAILED && refused.statusCode() != CONFLICT) {
        throw refused;
      }
      return holds(bucket, key, content);
    }
  }

  @Override
  public List<String> list(String bucket, String prefix) {
    return client
        .listObjectsV2Paginator(request -> request.bucket(bucket).prefix(prefix))
        .contents()
        .stream()
        .map(S3Object::key)
        .toList();
  }

  // The SDK's own retry of a write that did arrive ends in 412 (research/emulation.md 2.1).
  private boolean holds(String bucket, String key, byte[] content) throws IOException {
    Optional<InputStream> present = open(bucket, key, "");
    if (present.isEmpty()) {
      throw new IOException("lost a race for s3://" + bucket + "/" + key + ", to be tried again");
    }
    try (InputStream stream = present.get()) {
      return Arrays.equals(stream.readAllBytes(), content);
    }
  }

  private static PutObjectRequest.Builder request(String bucket, String key, String contentType) {
    return PutObjectRequest.builder().bucket(bucket).key(key).contentType(contentType);
  }
}
