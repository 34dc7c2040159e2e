package io.github.copytaster.aws.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.copytaster.aws.Json;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the envelopes that carry object events: SQS around S3 (deployed), bare S3 (direct trigger,
 * {@code sam local invoke}), EventBridge "Object Created", and {@code s3:TestEvent}.
 *
 * <p>Keys in S3 notifications are URL-encoded with {@code +} for a space on AWS, {@code %20} in
 * LocalStack; EventBridge sends them as they are.
 */
public final class EnvelopeReader {

  /**
   * @throws IOException if the input cannot be read or is not JSON
   */
  public Envelope read(InputStream input) throws IOException {
    JsonNode root = Json.mapper().readTree(input);
    JsonNode records = root.path("Records");
    if (records.isArray() && !records.isEmpty() && isMessage(records.get(0))) {
      List<Delivery> deliveries = new ArrayList<>();
      for (JsonNode message : records) {
        deliveries.add(message(message));
      }
      return new Envelope(true, deliveries);
    }
    return new Envelope(false, List.of(delivery("", root)));
  }

  private static boolean isMessage(JsonNode record) {
    return record.path("eventSource").asText().equals("aws:sqs") || record.has("messageId");
  }

  private static Delivery message(JsonNode message) {
    String messageId = message.path("messageId").asText();
    String body = message.path("body").asText();
    try {
      return delivery(messageId, Json.mapper().readTree(body));
    } catch (JsonProcessingException malformed) {
      return new Delivery.Unreadable(
          messageId,
          "expected an S3 event as JSON in the message body, found text that is no JSON");
    }
  }

  private static Delivery delivery(String messageId, JsonNode event) {
    try {
      if (event.path("Event").asText().equals("s3:TestEvent")) {
        return new Delivery.Events(messageId, List.of());
      }
      if (event.path("detail").has("object")) {
        return new Delivery.Events(messageId, List.of(fromEventBridge(event)));
      }
      if (event.path("Records").isArray()) {
        List<ObjectEvent> events = new ArrayList<>();
        for (JsonNode record : event.path("Records")) {
          events.add(fromNotification(record));
        }
        return new Delivery.Events(messageId, events);
      }
      return new Delivery.Unreadable(
          messageId,
          "expected an S3 event (Records), an EventBridge \"Object Created\" event (detail) or"
              + " s3:TestEvent, found JSON without any of them");
    } catch (IllegalArgumentException malformed) {
      return new Delivery.Unreadable(
          messageId, "expected a complete S3 event: " + malformed.getMessage());
    }
  }

  private static ObjectEvent fromNotification(JsonNode record) {
    JsonNode s3 = record.path("s3");
    JsonNode object = s3.path("object");
    String name = record.path("eventName").asText().replaceFirst("^s3:", "");
    return new ObjectEvent(
        name.startsWith("ObjectCreated:") ? ObjectEvent.Kind.CREATED : ObjectEvent.Kind.OTHER,
        required(s3.path("bucket"), "name"),
        URLDecoder.decode(required(object, "key"), StandardCharsets.UTF_8),
        object.path("versionId").asText(""),
        Sequencer.of(required(object, "sequencer")),
        record.path("eventTime").asText(""));
  }

  private static ObjectEvent fromEventBridge(JsonNode event) {
    JsonNode detail = event.path("detail");
    JsonNode object = detail.path("object");
    return new ObjectEvent(
        event.path("detail-type").asText().equals("Object Created")
            ? ObjectEvent.Kind.CREATED
            : ObjectEvent.Kind.OTHER,
        required(detail.path("bucket"), "name"),
        required(object, "key"),
        object.path("version-id").asText(""),
        Sequencer.of(required(object, "sequencer")),
        event.path("time").asText(""));
  }

  private static String required(JsonNode node, String field) {
    String value = node.path(field).asText("");
    if (value.isEmpty()) {
      throw new IllegalArgumentException("the field \"" + field + "\" is missing");
    }
    return value;
  }
}
