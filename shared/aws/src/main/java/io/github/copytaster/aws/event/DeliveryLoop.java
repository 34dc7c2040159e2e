package io.github.copytaster.aws.event;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.copytaster.aws.Json;
import io.github.copytaster.aws.telemetry.Telemetry;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Runs every delivery of an envelope. From a queue, a failed message is named in {@code
 * batchItemFailures} and the others succeed; without a queue a failure is thrown, so that the
 * asynchronous invocation is tried again.
 */
public final class DeliveryLoop {

  private final EnvelopeReader reader = new EnvelopeReader();
  private final String expectedBucket;
  private final Telemetry telemetry;

  /**
   * @param expectedBucket the only bucket whose events are followed; anybody who can write to the
   *     queue could otherwise name any bucket the function may read
   */
  public DeliveryLoop(String expectedBucket, Telemetry telemetry) {
    this.expectedBucket = expectedBucket;
    this.telemetry = telemetry;
  }

  /**
   * @throws IOException if the envelope is no JSON, or a delivery outside a queue failed
   */
  public void run(InputStream input, OutputStream output, ObjectEventHandler handler)
      throws IOException {
    try {
      Envelope envelope = reader.read(input);
      List<String> failures = new ArrayList<>();
      for (Delivery delivery : envelope.deliveries()) {
        telemetry.message(delivery.messageId());
        Optional<Failure> failure = deliver(delivery, handler);
        if (failure.isPresent() && !envelope.queued()) {
          throw new IOException("event failed, it may be sent again", failure.get().reason());
        }
        if (failure.isPresent()) {
          telemetry.failure(failure.get().subject(), failure.get().reason());
          failures.add(delivery.messageId());
        }
      }
      answer(output, failures);
    } finally {
      telemetry.message("");
      telemetry.flush();
    }
  }

  /**
   * Why a message failed.
   *
   * @param subject the object it is about, for the log; empty if it names none
   */
  private record Failure(Map<String, String> subject, Exception reason) {}

  private Optional<Failure> deliver(Delivery delivery, ObjectEventHandler handler) {
    if (delivery instanceof Delivery.Unreadable unreadable) {
      return failed(Map.of(), new IllegalArgumentException(unreadable.reason()));
    }
    for (ObjectEvent event : ((Delivery.Events) delivery).events()) {
      Optional<Failure> failure = tried(event, handler);
      if (failure.isPresent()) {
        return failure;
      }
    }
    return Optional.empty();
  }

  // A handler may throw anything; whatever it is, only its own message may fail.
  @SuppressWarnings("CatchingUnchecked")
  private Optional<Failure> tried(ObjectEvent event, ObjectEventHandler handler) {
    try {
      follow(event, handler);
      return Optional.empty();
    } catch (Exception failed) {
      return failed(subject(event), failed);
    } catch (StackOverflowError nested) {
      // The stack is whole again here; a file nested too deep must not take its batch with it.
      return failed(subject(event), new IOException("the stack overflowed", nested));
    }
  }

  private Optional<Failure> failed(Map<String, String> subject, Exception reason) {
    telemetry.count("FailedMessages", 1);
    return Optional.of(new Failure(subject, reason));
  }

  private static Map<String, String> subject(ObjectEvent event) {
    return Map.of("bucket", event.bucket(), "key", event.key());
  }

  private void follow(ObjectEvent event, ObjectEventHandler handler) throws IOException {
    if (!event.bucket().equals(expectedBucket)) {
      throw new IllegalArgumentException(
          "expected an event of bucket " + expectedBucket + ", found one of " + event.bucket());
    }
    if (event.kind() != ObjectEvent.Kind.CREATED) {
      telemetry.count("IgnoredEvents", 1);
      telemetry.info("ignored", subject(event));
      return;
    }
    handler.handle(event);
  }

  private static void answer(OutputStream output, List<String> failures) throws IOException {
    try (JsonGenerator json = Json.mapper().createGenerator(output)) {
      json.writeStartObject();
      json.writeArrayFieldStart("batchItemFailures");
      for (String messageId : failures) {
        json.writeStartObject();
        json.writeStringField("itemIdentifier", messageId);
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
  }
}
