package io.github.copytaster.aws.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EnvelopeReaderTest {

  private static final String RECORD =
      """
      {"eventName":"%s","eventTime":"2026-11-24T10:00:00.000Z","s3":{"bucket":{"name":"drop"},\
      "object":{"key":"%s","sequencer":"0055AED6DCD90281E5","versionId":"v1"}}}""";

  // AWS sends a plus, LocalStack %20, moto %2F for a slash: all mean the same key.
  @ParameterizedTest
  @CsvSource({
    "a+b%2B%C3%BC.txt, a b+ü.txt",
    "a%20b%2B%C3%BC.txt, a b+ü.txt",
    "in%2Fa.txt, in/a.txt",
    "in/a.txt, in/a.txt"
  })
  void read_encodedKey_isDecoded(String wire, String key) throws IOException {
    assertThat(created(RECORD.formatted("ObjectCreated:Put", wire)).key()).isEqualTo(key);
  }

  @Test
  void read_bareNotification_isNotQueued() throws IOException {
    Envelope envelope = read("{\"Records\":[" + RECORD.formatted("ObjectCreated:Put", "a") + "]}");

    assertThat(envelope.queued()).isFalse();
    assertThat(envelope.deliveries()).hasSize(1);
  }

  @Test
  void read_removedObject_isOtherKind() throws IOException {
    ObjectEvent event = created(RECORD.formatted("ObjectRemoved:DeleteMarkerCreated", "a"));

    assertThat(event.kind()).isEqualTo(ObjectEvent.Kind.OTHER);
  }

  @Test
  void read_testEventInQueue_hasNoEvents() throws IOException {
    Envelope envelope =
        read(
            """
            {"Records":[{"messageId":"m1","eventSource":"aws:sqs",
             "body":"{\\"Service\\":\\"Amazon S3\\",\\"Event\\":\\"s3:TestEvent\\"}"}]}""");

    assertThat(envelope.queued()).isTrue();
    assertThat(envelope.deliveries().get(0))
        .isEqualTo(new Delivery.Events("m1", java.util.List.of()));
  }

  @Test
  void read_poisonMessage_isUnreadableAndNamed() throws IOException {
    Envelope envelope =
        read(
            "{\"Records\":[{\"messageId\":\"m1\",\"eventSource\":\"aws:sqs\",\"body\":\"oops\"}]}");

    assertThat(envelope.deliveries().get(0))
        .isInstanceOfSatisfying(
            Delivery.Unreadable.class,
            unreadable -> {
              assertThat(unreadable.messageId()).isEqualTo("m1");
              assertThat(unreadable.reason()).contains("expected an S3 event");
            });
  }

  @Test
  void read_eventBridge_keepsKeyAsItIs() throws IOException {
    Envelope envelope =
        read(
            """
            {"detail-type":"Object Created","time":"2026-11-24T10:00:00Z","detail":{
             "bucket":{"name":"drop"},"object":{"key":"a+b.txt","sequencer":"00A1"}}}""");

    Delivery.Events events = (Delivery.Events) envelope.deliveries().get(0);
    assertThat(events.events().get(0).key()).isEqualTo("a+b.txt");
    assertThat(events.events().get(0).kind()).isEqualTo(ObjectEvent.Kind.CREATED);
  }

  @Test
  void read_missingSequencer_isUnreadable() throws IOException {
    Envelope envelope =
        read("{\"Records\":[{\"s3\":{\"bucket\":{\"name\":\"b\"},\"object\":{\"key\":\"k\"}}}]}");

    assertThat(envelope.deliveries().get(0)).isInstanceOf(Delivery.Unreadable.class);
  }

  private static ObjectEvent created(String record) throws IOException {
    Envelope envelope = read("{\"Records\":[" + record + "]}");
    return ((Delivery.Events) envelope.deliveries().get(0)).events().get(0);
  }

  private static Envelope read(String json) throws IOException {
    return new EnvelopeReader()
        .read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
  }
}
