package io.github.copytaster.aws.objects;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** Objects in buckets, as far as the desk needs them. Tests keep them in memory. */
public interface ObjectStore {

  /**
   * @param versionId "" for the newest
   * @return the content, or empty if there is no such object (any more)
   */
  Optional<InputStream> open(String bucket, String key, String versionId) throws IOException;

  /** Writes, over whatever is there. */
  void put(String bucket, String key, byte[] content, String contentType) throws IOException;

  /**
   * Writes only if nothing is there. A retried first write of ours may find its own bytes: that is
   * success too.
   *
   * @return whether the object now holds exactly these bytes
   */
  boolean putIfAbsent(String bucket, String key, byte[] content, String contentType)
      throws IOException;

  /** Keys that begin with {@code prefix}, in text order, all of them. */
  List<String> list(String bucket, String prefix) throws IOException;
}
