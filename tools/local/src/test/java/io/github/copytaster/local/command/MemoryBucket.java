package io.github.copytaster.local.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.HeadObjectRequest;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;

/** A bucket in memory, as far as a watched folder uses one. */
final class MemoryBucket implements S3Client {

  private final Map<String, String> objects = new HashMap<>();
  private final List<String> uploads = new ArrayList<>();
  private final Set<String> refused = new HashSet<>();
  private int refusals;
  private Instant now = Instant.EPOCH;

  /** From now on uploads are of this time. */
  void at(Instant time) {
    now = time;
  }

  /** From now on uploads of this key fail. */
  void refuse(String key) {
    refused.add(key);
  }

  void accept(String key) {
    refused.remove(key);
  }

  /** How many uploads failed. */
  int refusals() {
    return refusals;
  }

  /** Every upload in order, "key=content". */
  List<String> uploads() {
    return uploads;
  }

  @Override
  public PutObjectResponse putObject(PutObjectRequest request, RequestBody body) {
    if (refused.contains(request.key())) {
      refusals++;
      throw SdkClientException.create("connection reset of try " + refusals);
    }
    try (var stream = body.contentStreamProvider().newStream()) {
      String content = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      objects.put(request.key(), content);
      uploads.add(request.key() + "=" + content);
      return PutObjectResponse.builder().build();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public HeadObjectResponse headObject(HeadObjectRequest request) {
    String content = objects.get(request.key());
    if (content == null) {
      throw NoSuchKeyException.builder().statusCode(404).message("no such key").build();
    }
    return HeadObjectResponse.builder()
        .contentLength((long) content.getBytes(StandardCharsets.UTF_8).length)
        .lastModified(now)
        .build();
  }

  @Override
  public String serviceName() {
    return "s3";
  }

  @Override
  public void close() {}
}
