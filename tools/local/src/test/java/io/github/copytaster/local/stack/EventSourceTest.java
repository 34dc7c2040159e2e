package io.github.copytaster.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.copytaster.aws.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Between queue and handler: what Lambda's event source mapping promises. */
final class EventSourceTest {

  private static final Clock STOPPED =
      Clock.fixed(Instant.parse("2026-01-12T12:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder;
  private DurableQueue queue;
  private final BlockingQueue<JsonNode> delivered = new LinkedBlockingQueue<>();
  private Thread source = new Thread();

  @BeforeEach
  void open() throws IOException {
    queue = new DurableQueue(folder, Duration.ofMinutes(1), 3, STOPPED);
  }

  @AfterEach
  void stop() throws InterruptedException {
    source.interrupt();
    source.join();
  }

  @Test
  void run_messages_comeInTheFormOfSqs() throws IOException, InterruptedException {
    queue.send("m1", "{\"a\":1}");

    JsonNode record = deliveredTo("{\"batchItemFailures\":[]}").path("Records").path(0);

    assertThat(record.path("messageId").asText()).isEqualTo("m1");
    assertThat(record.path("body").asText()).isEqualTo("{\"a\":1}");
    assertThat(record.path("eventSource").asText()).isEqualTo("aws:sqs");
    assertThat(record.at("/attributes/ApproximateReceiveCount").asText()).isEqualTo("1");
  }

  @Test
  void run_twelveMessages_comeTenAtATime() throws IOException, InterruptedException {
    for (int message = 0; message < 12; message++) {
      queue.send("m" + message, "x");
    }

    assertThat(deliveredTo("{\"batchItemFailures\":[]}").path("Records")).hasSize(10);
    assertThat(next().path("Records")).hasSize(2);
  }

  @Test
  void run_oneOfABatchFails_onlyItStaysInTheQueue() throws IOException, InterruptedException {
    queue.send("bad", "x");
    queue.send("good", "x");

    deliveredTo("{\"batchItemFailures\":[{\"itemIdentifier\":\"bad\"}]}");
    stop();

    assertThat(queue.size()).isEqualTo(1);
    assertThat(queue.isEmpty()).isFalse();
  }

  /** A handler that died took its poller with it, and nothing was ever delivered again. */
  @Test
  void run_handlerThrows_keepsTheBatchAndGoesOn() throws IOException, InterruptedException {
    queue.send("m1", "x");
    start(
        (input, output, context) -> {
          delivered.add(Json.mapper().readTree(input.readAllBytes()));
          throw new StackOverflowError("deep");
        });
    next();
    queue.send("m2", "x");

    assertThat(next().at("/Records/0/messageId").asText()).isEqualTo("m2");
    stop();
    assertThat(queue.size()).isEqualTo(2);
  }

  /** One file that was no text, and its queue was never read again. */
  @Test
  void run_messageThatIsNoText_theNextFindsAPoller() throws IOException, InterruptedException {
    queue.send("bad", "x");
    Files.write(folder.resolve("bad.json"), new byte[] {(byte) 0xFF});
    queue.send("good", "x");

    JsonNode batch = deliveredTo("{\"batchItemFailures\":[]}");

    assertThat(batch.path("Records")).hasSize(1);
    assertThat(batch.at("/Records/0/messageId").asText()).isEqualTo("good");
    assertThat(queue.deadLetterCount()).isEqualTo(1);
  }

  private JsonNode deliveredTo(String answer) throws InterruptedException {
    start(
        (input, output, context) -> {
          delivered.add(Json.mapper().readTree(input.readAllBytes()));
          output.write(answer.getBytes(StandardCharsets.UTF_8));
        });
    return next();
  }

  private void start(RequestStreamHandler handler) {
    source = new Thread(new EventSource(queue, handler), "event-source");
    source.start();
  }

  private JsonNode next() throws InterruptedException {
    JsonNode batch = delivered.poll(30, TimeUnit.SECONDS);
    assertThat(batch).as("a batch within half a minute").isNotNull();
    return List.of(batch).get(0);
  }
}
