package io.github.copytaster.local.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.copytaster.aws.Json;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What a bucket's notification configuration does on AWS: for each change a message in the exact
 * wire form, into the queue that listens to this bucket and prefix.
 */
final class Notifications {

  /**
   * Who listens.
   *
   * @param bucket whose changes
   * @param prefix of the keys
   * @param queue that gets the messages
   */
  record Listener(String bucket, String prefix, DurableQueue queue) {}

  private final Map<String, Listener> listeners;
  private final Clock clock;
  private final AtomicLong last = new AtomicLong();

  Notifications(Map<String, Listener> listenersByBucket, Clock clock) {
    this.listeners = Map.copyOf(listenersByBucket);
    this.clock = clock;
  }

  /**
   * A notification that has been written ahead.
   *
   * @param id of its message
   * @param queue that will carry it
   */
  record Prepared(String id, DurableQueue queue) {}

  Optional<Prepared> prepare(String bucket, String key, String eventName) throws IOException {
    Listener listener = listeners.get(bucket);
    if (listener == null || !key.startsWith(listener.prefix())) {
      return Optional.empty();
    }
    long tick = nextTick();
    String sequencer = String.format(Locale.ROOT, "%016X", tick);
    listener.queue().prepare(sequencer, message(bucket, key, eventName, sequencer));
    return Optional.of(new Prepared(sequencer, listener.queue()));
  }

  /** The bucket and key that a message written ahead tells of. */
  static Map.Entry<String, String> subject(String body) throws IOException {
    JsonNode s3 = Json.mapper().readTree(body).path("Records").path(0).path("s3");
    return Map.entry(
        s3.path("bucket").path("name").asText(),
        java.net.URLDecoder.decode(s3.path("object").path("key").asText(), StandardCharsets.UTF_8));
  }

  // Rises within the process and, as the clock goes on, over restarts.
  private long nextTick() {
    long now = clock.millis() << 20;
    return last.updateAndGet(previous -> Math.max(previous + 1, now));
  }

  private String message(String bucket, String key, String eventName, String sequencer)
      throws IOException {
    ObjectNode root = Json.mapper().createObjectNode();
    ObjectNode record = root.putArray("Records").addObject();
    record.put("eventVersion", "2.5").put("eventSource", "aws:s3").put("awsRegion", "local");
    record.put("eventTime", clock.instant().toString()).put("eventName", eventName);
    ObjectNode s3 = record.putObject("s3").put("s3SchemaVersion", "1.0");
    s3.put("configurationId", "copytaster");
    s3.putObject("bucket").put("name", bucket).put("arn", "arn:aws:s3:::" + bucket);
    s3.putObject("object")
        .put("key", URLEncoder.encode(key, StandardCharsets.UTF_8).replace("%2F", "/"))
        .put("sequencer", sequencer);
    return Json.mapper().writeValueAsString(root);
  }
}
