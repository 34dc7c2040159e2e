package io.github.copytaster.aws.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.copytaster.aws.Json;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms in which one upload may reach a function, and what is said of what is none of them. */
final class EnvelopeFormsTest {

  private static final String NOTIFICATION =
      """
      {"Records":[{"eventSource":"aws:s3","eventName":"ObjectCreated:Put",
      "eventTime":"2026-11-24T10:00:00.000Z","s3":{"bucket":{"name":"drop"},
      "object":{"key":"in/a.txt","sequencer":"00a1"}}}]}\
      """;
  private static final String EVENT_BRIDGE =
      """
      {"detail-type":"Object Created","time":"2026-11-24T10:00:00.000Z","detail":{
      "bucket":{"name":"drop"},"object":{"key":"in/a.txt","sequencer":"00A1"}}}\
      """;
  private static final ObjectEvent UPLOAD =
      new ObjectEvent(
          ObjectEvent.Kind.CREATED,
          "drop",
          "in/a.txt",
          "",
          Sequencer.of("00A1"),
          "2026-11-24T10:00:00.000Z");

  /** Directly or through a queue, by S3 or by EventBridge: the same upload. */
  @Test
  void read_everyForm_isTheSameUpload() throws IOException {
    for (String event : List.of(NOTIFICATION, EVENT_BRIDGE)) {
      assertThat(read(event)).isEqualTo(new Envelope(false, List.of(upload(""))));
      assertThat(read(queued(event))).isEqualTo(new Envelope(true, List.of(upload("m0"))));
    }
  }

  @Test
  void read_batch_keepsItsOrderAndEachItsOwnAnswer() throws IOException {
    Envelope envelope =
        read(queued(NOTIFICATION, "oops", EVENT_BRIDGE, "{\"Event\":\"s3:TestEvent\"}", "{}"));

    assertThat(envelope.deliveries())
        .extracting(Delivery::messageId)
        .containsExactly("m0", "m1", "m2", "m3", "m4");
    assertThat(envelope.deliveries().get(0)).isEqualTo(upload("m0"));
    assertThat(envelope.deliveries().get(1)).isInstanceOf(Delivery.Unreadable.class);
    assertThat(envelope.deliveries().get(2)).isEqualTo(upload("m2"));
    assertThat(envelope.deliveries().get(3)).isEqualTo(new Delivery.Events("m3", List.of()));
    assertThat(envelope.deliveries().get(4)).isInstanceOf(Delivery.Unreadable.class);
  }

  /** S3 may put several records into one message; older notifications name events "s3:…". */
  @ParameterizedTest
  @CsvSource({
    "ObjectCreated:Put, CREATED",
    "ObjectCreated:CompleteMultipartUpload, CREATED",
    "ObjectCreated:Copy, CREATED",
    "s3:ObjectCreated:Post, CREATED",
    "ObjectRemoved:Delete, OTHER",
    "s3:ObjectRemoved:DeleteMarkerCreated, OTHER",
    "ObjectRestore:Completed, OTHER",
    "ObjectTagging:Put, OTHER",
    "ObjectCreatedElsewhere, OTHER"
  })
  void read_nameOfTheEvent_saysWhetherItIsAnUpload(String name, ObjectEvent.Kind kind)
      throws IOException {
    assertThat(only(NOTIFICATION.replace("ObjectCreated:Put", name)).kind()).isEqualTo(kind);
  }

  @Test
  void read_eventBridgeOfAnotherKind_isNoUpload() throws IOException {
    assertThat(only(EVENT_BRIDGE.replace("Object Created", "Object Deleted")).kind())
        .isEqualTo(ObjectEvent.Kind.OTHER);
  }

  /** What lacks a part is unreadable, and the report says which part. */
  @ParameterizedTest
  @CsvSource({
    "'\"name\":\"drop\"', name",
    "'\"key\":\"in/a.txt\",', key",
    "',\"sequencer\":\"00a1\"', sequencer"
  })
  void read_partMissing_isNamed(String part, String name) throws IOException {
    assertThat(reason(queued(NOTIFICATION.replace(part, ""))))
        .isEqualTo("expected a complete S3 event: the field \"" + name + "\" is missing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"00G1", "0x1", "000000000000000000000000000000001", " 1"})
  void read_sequencerThatIsNone_isQuoted(String sequencer) throws IOException {
    assertThat(reason(queued(NOTIFICATION.replace("00a1", sequencer))))
        .startsWith("expected a complete S3 event: expected a sequencer of 1 to 32 hexadecimal")
        .endsWith("found \"" + sequencer + "\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"in/100%.txt", "in/%zz.txt", "in/%E"})
  void read_keyThatIsNotEncoded_isUnreadableAndNoCrash(String key) throws IOException {
    assertThat(reason(queued(NOTIFICATION.replace("in/a.txt", key))))
        .startsWith("expected a complete S3 event: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "[]", "null", "17", "\"text\"", "{\"Records\":17}", ""})
  void read_anythingElse_isUnreadableInOurWords(String json) throws IOException {
    Envelope envelope = read(json);

    assertThat(envelope.queued()).isFalse();
    assertThat(envelope.deliveries()).hasSize(1);
    assertThat(reason(json))
        .isEqualTo(
            "expected an S3 event (Records), an EventBridge \"Object Created\" event (detail) or"
                + " s3:TestEvent, found JSON without any of them");
  }

  /** Nothing to do is done. */
  @Test
  void read_noRecords_areNoEvents() throws IOException {
    assertThat(read("{\"Records\":[]}").deliveries())
        .containsExactly(new Delivery.Events("", List.of()));
  }

  private static Delivery.Events upload(String messageId) {
    return new Delivery.Events(messageId, List.of(UPLOAD));
  }

  private static ObjectEvent only(String event) throws IOException {
    return ((Delivery.Events) read(event).deliveries().get(0)).events().get(0);
  }

  private static String reason(String envelope) throws IOException {
    Delivery delivery = read(envelope).deliveries().get(0);
    assertThat(delivery).isInstanceOf(Delivery.Unreadable.class);
    return ((Delivery.Unreadable) delivery).reason();
  }

  private static String queued(String... bodies) {
    ObjectNode envelope = Json.mapper().createObjectNode();
    var records = envelope.putArray("Records");
    for (int number = 0; number < bodies.length; number++) {
      records
          .addObject()
          .put("messageId", "m" + number)
          .put("eventSource", "aws:sqs")
          .put("body", bodies[number]);
    }
    return envelope.toString();
  }

  private static Envelope read(String json) throws IOException {
    return new EnvelopeReader()
        .read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
  }
}
