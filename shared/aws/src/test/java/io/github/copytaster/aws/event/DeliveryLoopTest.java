package io.github.copytaster.aws.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.copytaster.aws.Json;
import io.github.copytaster.aws.telemetry.Telemetry;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class DeliveryLoopTest {

  private final ByteArrayOutputStream log = new ByteArrayOutputStream();
  private final Telemetry telemetry =
      new Telemetry(
          "test",
          new PrintStream(log, true, StandardCharsets.UTF_8),
          Clock.fixed(Instant.parse("2026-11-24T10:00:00Z"), ZoneOffset.UTC));
  private final DeliveryLoop loop = new DeliveryLoop("drop", telemetry);
  private final List<String> handled = new ArrayList<>();

  @Test
  void run_batchWithOneFailure_namesOnlyThatMessage() throws IOException {
    List<String> failed =
        run(
            queue(
                record("drop", "good.txt"), record("drop", "bad.txt"), record("drop", "last.txt")));

    assertThat(failed).containsExactly("m1");
    assertThat(handled).containsExactly("good.txt", "last.txt");
    assertThat(logged()).contains("message-failed").contains("world at fault");
  }

  /** "All of one file" in the logs did not find why the file failed. */
  @Test
  void run_failedFile_isLoggedWithItsBucketKeyAndMessage() throws IOException {
    run(queue(record("drop", "good.txt"), record("drop", "bad.txt")));

    JsonNode line =
        Json.mapper()
            .readTree(
                logged()
                    .lines()
                    .filter(logged -> logged.contains("message-failed"))
                    .findFirst()
                    .orElseThrow());
    assertThat(line.path("bucket").asText()).isEqualTo("drop");
    assertThat(line.path("key").asText()).isEqualTo("bad.txt");
    assertThat(line.path("message_id").asText()).isEqualTo("m1");
  }

  /** A message that ended well after two bad tries could not be followed by its id. */
  @Test
  void run_anythingAHandlerLogs_carriesTheMessageId() throws IOException {
    run(queue(record("drop", "good.txt"), record("drop", "last.txt")));
    telemetry.info("afterwards", Map.of());

    assertThat(logged().lines().filter(line -> line.contains("\"handled\"")))
        .extracting(line -> Json.mapper().readTree(line).path("message_id").asText())
        .containsExactly("m0", "m1");
    assertThat(logged().lines().filter(line -> line.contains("afterwards")))
        .singleElement()
        .asString()
        .doesNotContain("message_id");
  }

  @Test
  void run_poisonMessage_failsAloneAndSaysWhatWasExpected() throws IOException {
    List<String> failed = run(queue("no json", record("drop", "good.txt")));

    assertThat(failed).containsExactly("m0");
    assertThat(handled).containsExactly("good.txt");
    assertThat(logged()).contains("expected an S3 event as JSON");
  }

  @Test
  void run_eventOfAnotherBucket_failsWithoutBeingFollowed() throws IOException {
    assertThat(run(queue(record("other", "good.txt")))).containsExactly("m0");
    assertThat(handled).isEmpty();
    assertThat(logged()).contains("expected an event of bucket drop, found one of other");
  }

  @Test
  void run_deletion_isCountedAndIgnored() throws IOException {
    String deletion = record("drop", "a.txt").replace("ObjectCreated:Put", "ObjectRemoved:Delete");

    assertThat(run(queue(deletion))).isEmpty();
    assertThat(handled).isEmpty();
    assertThat(logged()).contains("\"IgnoredEvents\":1");
  }

  @Test
  void run_bareEventThatFails_throwsSoThatItIsSentAgain() {
    String bare = record("drop", "bad.txt");

    assertThatThrownBy(() -> run(bare))
        .isInstanceOf(IOException.class)
        .hasRootCauseMessage("world at fault");
    assertThat(logged()).contains("\"FailedMessages\":1");
  }

  @Test
  void run_bareEvent_isAnsweredWithoutFailures() throws IOException {
    assertThat(run(record("drop", "good.txt"))).isEmpty();
    assertThat(handled).containsExactly("good.txt");
  }

  /** A file nested too deep overflowed the stack and took nine good messages with it. */
  @Test
  void run_overflowingStack_failsItsOwnMessageOnly() throws IOException {
    List<String> failed = run(queue(record("drop", "deep.txt"), record("drop", "good.txt")));

    assertThat(failed).containsExactly("m0");
    assertThat(handled).containsExactly("good.txt");
  }

  @Test
  void run_severalRecordsInOneMessage_areAllHandledUntilOneFails() throws IOException {
    String two =
        "{\"Records\":["
            + inner(record("drop", "good.txt"))
            + ","
            + inner(record("drop", "bad.txt"))
            + "]}";

    assertThat(run(queue(two))).containsExactly("m0");
    assertThat(handled).containsExactly("good.txt");
  }

  @Test
  void run_noJson_throws() {
    assertThatThrownBy(() -> run("no json")).isInstanceOf(IOException.class);
  }

  private void handle(ObjectEvent event) throws IOException {
    if (event.key().equals("bad.txt")) {
      throw new IOException("world at fault");
    }
    if (event.key().equals("deep.txt")) {
      throw new StackOverflowError();
    }
    handled.add(event.key());
    telemetry.info("handled", Map.of("key", event.key()));
  }

  private List<String> run(String envelope) throws IOException {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    loop.run(
        new ByteArrayInputStream(envelope.getBytes(StandardCharsets.UTF_8)), answer, this::handle);
    List<String> failed = new ArrayList<>();
    for (JsonNode failure :
        Json.mapper().readTree(answer.toByteArray()).path("batchItemFailures")) {
      failed.add(failure.path("itemIdentifier").asText());
    }
    return failed;
  }

  private String logged() {
    return log.toString(StandardCharsets.UTF_8);
  }

  private static String queue(String... bodies) {
    ObjectNode root = Json.mapper().createObjectNode();
    for (String body : bodies) {
      ObjectNode message = root.withArray("Records").addObject();
      message.put("messageId", "m" + (root.withArray("Records").size() - 1));
      message.put("eventSource", "aws:sqs").put("body", body);
    }
    return root.toString();
  }

  private static String record(String bucket, String key) {
    return """
        {"Records":[{"eventName":"ObjectCreated:Put","s3":{"bucket":{"name":"%s"},\
        "object":{"key":"%s","sequencer":"0055AED6DCD90281E5"}}}]}"""
        .formatted(bucket, key);
  }

  private static String inner(String record) {
    return record.substring("{\"Records\":[".length(), record.length() - 2);
  }
}
