package io.github.copytaster.aws.event;

/**
 * Something happened to one object.
 *
 * @param kind created, or anything else (removed, restored, tagged), which the desk ignores
 * @param bucket its bucket
 * @param key its key, decoded
 * @param versionId its version, "" in an unversioned bucket
 * @param sequencer its place in the order of events on this key
 * @param time ISO 8601 instant of the event as written, or ""
 */
public record ObjectEvent(
    Kind kind, String bucket, String key, String versionId, Sequencer sequencer, String time) {

  /** What happened. */
  public enum Kind {
    CREATED,
    OTHER
  }
}
