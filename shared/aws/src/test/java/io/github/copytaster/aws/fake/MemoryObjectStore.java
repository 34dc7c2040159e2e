package io.github.copytaster.aws.fake;

import io.github.copytaster.aws.objects.ObjectStore;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Objects in memory, for several threads; a key can be made to fail, as a throttled or unreachable
 * store does.
 */
public final class MemoryObjectStore implements ObjectStore {

  private final Map<String, byte[]> objects = new TreeMap<>();
  private final Set<String> failing = new HashSet<>();
  private int writes;

  public synchronized MemoryObjectStore with(String bucket, String key, String content) {
    objects.put(name(bucket, key), content.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /** From now on neither reads nor writes of this object succeed. */
  public synchronized void fail(String bucket, String key) {
    failing.add(name(bucket, key));
  }

  /** How often something was written, also over what was there. */
  public synchronized int writes() {
    return writes;
  }

  public synchronized String text(String bucket, String key) {
    byte[] content = objects.get(name(bucket, key));
    if (content == null) {
      throw new AssertionError("expected " + name(bucket, key) + ", found " + objects.keySet());
    }
    return new String(content, StandardCharsets.UTF_8);
  }

  @Override
  public synchronized Optional<InputStream> open(String bucket, String key, String versionId)
      throws IOException {
    reach(bucket, key);
    return Optional.ofNullable(objects.get(name(bucket, key))).map(ByteArrayInputStream::new);
  }

  @Override
  public synchronized void put(String bucket, String key, byte[] content, String contentType)
      throws IOException {
    reach(bucket, key);
    writes++;
    objects.put(name(bucket, key), content.clone());
  }

  @Override
  public synchronized boolean putIfAbsent(
      String bucket, String key, byte[] content, String contentType) throws IOException {
    reach(bucket, key);
    byte[] present = objects.get(name(bucket, key));
    if (present == null) {
      put(bucket, key, content, contentType);
      return true;
    }
    return Arrays.equals(present, content);
  }

  @Override
  public synchronized List<String> list(String bucket, String prefix) {
    return objects.keySet().stream()
        .filter(name -> name.startsWith(name(bucket, prefix)))
        .map(name -> name.substring(bucket.length() + 1))
        .toList();
  }

  private void reach(String bucket, String key) throws IOException {
    if (failing.contains(name(bucket, key))) {
      throw new IOException("unreachable: " + name(bucket, key));
    }
  }

  private static String name(String bucket, String key) {
    return bucket + "/" + key;
  }
}
