package io.github.copytaster.aws.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

final class NotificationWriterTest {

  @Test
  void created_readBack_isTheSameEvent() throws IOException {
    ObjectEvent event = event("articles/abc/00 ü+%2F#.json", "v1");

    assertThat(read(event)).isEqualTo(event);
  }

  @Property(seed = "1")
  void created_anyKeyWithoutBrokenCharacters_isReadBack(@ForAll @NotEmpty String key)
      throws IOException {
    String whole = new String(key.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);

    assertThat(read(event(whole, "")).key()).isEqualTo(whole);
  }

  private static ObjectEvent event(String key, String versionId) {
    return new ObjectEvent(
        ObjectEvent.Kind.CREATED,
        "articles",
        key,
        versionId,
        Sequencer.of("0055AED6DCD90281E5"),
        "2026-11-25T03:00:00Z");
  }

  private static ObjectEvent read(ObjectEvent event) throws IOException {
    byte[] written = NotificationWriter.created(event).getBytes(StandardCharsets.UTF_8);
    Envelope envelope = new EnvelopeReader().read(new ByteArrayInputStream(written));
    return ((Delivery.Events) envelope.deliveries().get(0)).events().get(0);
  }
}
