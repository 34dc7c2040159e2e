package io.github.copytaster.aws.event;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.copytaster.aws.Json;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Writes an object event as S3 sends it; {@link EnvelopeReader} reads it. */
public final class NotificationWriter {

  private NotificationWriter() {}

  /** JSON text of a notification about a new object. */
  public static String created(ObjectEvent event) {
    ObjectNode root = Json.mapper().createObjectNode();
    ObjectNode record = root.putArray("Records").addObject();
    record.put("eventVersion", "2.5").put("eventSource", "aws:s3");
    record.put("eventTime", event.time()).put("eventName", "ObjectCreated:Put");
    ObjectNode s3 = record.putObject("s3").put("s3SchemaVersion", "1.0");
    s3.putObject("bucket").put("name", event.bucket());
    ObjectNode object = s3.putObject("object");
    object.put("key", URLEncoder.encode(event.key(), StandardCharsets.UTF_8).replace("%2F", "/"));
    if (!event.versionId().isEmpty()) {
      object.put("versionId", event.versionId());
    }
    object.put("sequencer", event.sequencer().value());
    return root.toString();
  }
}
