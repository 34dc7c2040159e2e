package io.github.copytaster.aws.objects;

import io.github.copytaster.aws.event.ObjectEvent;

/**
 * Which upload an article came from.
 *
 * @param bucket the drop bucket
 * @param key the dropped file
 * @param versionId its version, "" in an unversioned bucket
 * @param sequencer its place in the order of uploads of this key, padded
 * @param uploadedAt ISO 8601 instant of the upload event, or ""
 */
public record Source(
    String bucket, String key, String versionId, String sequencer, String uploadedAt) {

  public static Source of(ObjectEvent event) {
    return new Source(
        event.bucket(), event.key(), event.versionId(), event.sequencer().value(), event.time());
  }
}
