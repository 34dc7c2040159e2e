package io.github.copytaster.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.copytaster.aws.Json;
import io.github.copytaster.aws.event.Sequencer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NotificationsTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T10:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder;
  private DurableQueue queue;
  private Notifications notifications;

  @BeforeEach
  void listen() throws IOException {
    queue = new DurableQueue(folder, Duration.ofSeconds(10), 3, CLOCK);
    notifications =
        new Notifications(
            Map.of("articles", new Notifications.Listener("articles", "articles/", queue)), CLOCK);
  }

  @Test
  void prepare_keyUnderThePrefix_isAMessageInS3sForm() throws IOException {
    Notifications.Prepared prepared =
        notifications.prepare("articles", "articles/a b+ü.json", "ObjectCreated:Put").orElseThrow();

    String body = queue.prepared().getOrDefault(prepared.id(), "");
    JsonNode record = Json.mapper().readTree(body).path("Records").path(0);
    assertThat(record.path("eventSource").asText()).isEqualTo("aws:s3");
    assertThat(record.path("eventTime").asText()).isEqualTo("2026-11-24T10:00:00Z");
    assertThat(record.at("/s3/object/key").asText()).isEqualTo("articles/a+b%2B%C3%BC.json");
    assertThat(Notifications.subject(body)).isEqualTo(Map.entry("articles", "articles/a b+ü.json"));
  }

  @Test
  void prepare_otherPrefixOrBucket_tellsNobody() throws IOException {
    assertThat(notifications.prepare("articles", "rejected/a.json", "ObjectCreated:Put")).isEmpty();
    assertThat(notifications.prepare("other", "articles/a.json", "ObjectCreated:Put")).isEmpty();
  }

  // The clock stands still here: the order of events must not depend on it.
  @Test
  void prepare_oneAfterTheOther_risesInSequence() throws IOException {
    List<Sequencer> sequencers = new ArrayList<>();
    for (int n = 0; n < 100; n++) {
      sequencers.add(
          Sequencer.of(
              notifications
                  .prepare("articles", "articles/a.json", "ObjectCreated:Put")
                  .orElseThrow()
                  .id()));
    }

    assertThat(sequencers).isSorted().doesNotHaveDuplicates();
  }
}
