package io.github.copytaster.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DurableQueueTest {

  private static final Duration NO_WAIT = Duration.ZERO;

  @TempDir private Path folder;
  private final HandClock clock = new HandClock();
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @Test
  void receive_withinVisibilityTimeout_givesNothingTwice() throws Exception {
    DurableQueue queue = queue();
    send(queue, "a");

    assertThat(queue.receive(10, NO_WAIT)).hasSize(1);
    assertThat(queue.receive(10, NO_WAIT)).isEmpty();
    clock.advance(Duration.ofSeconds(11));
    assertThat(queue.receive(10, NO_WAIT).get(0).receiveCount()).isEqualTo(2);
  }

  @Test
  void receive_tooOften_movesToDeadLetters() throws Exception {
    DurableQueue queue = queue();
    send(queue, "a");
    for (int attempt = 0; attempt < 3; attempt++) {
      assertThat(queue.receive(10, NO_WAIT)).hasSize(1);
      clock.advance(Duration.ofSeconds(11));
    }

    assertThat(queue.receive(10, NO_WAIT)).isEmpty();
    assertThat(queue.isEmpty()).isTrue();
    assertThat(queue.deadLetterCount()).isEqualTo(1);
  }

  @Test
  void open_afterCrash_findsUnfinishedAndPreparedMessages() throws Exception {
    DurableQueue queue = queue();
    send(queue, "a");
    queue.receive(10, NO_WAIT);
    queue.prepare("b", "body of b");

    DurableQueue reopened = queue();

    assertThat(reopened.receive(10, NO_WAIT))
        .extracting(DurableQueue.Message::id)
        .containsExactly("a");
    assertThat(reopened.prepared()).containsEntry("b", "body of b");
  }

  @Test
  void delete_finishedMessage_isGoneAfterReopening() throws Exception {
    DurableQueue queue = queue();
    send(queue, "a");
    queue.delete("a");

    assertThat(queue().isEmpty()).isTrue();
  }

  /** A slow batch was once taken for a failed one; now a failure is told, and retried sooner. */
  @Test
  void retry_failedMessage_comesBackBeforeItsTimeout() throws Exception {
    DurableQueue queue = queue();
    send(queue, "a");
    queue.receive(10, NO_WAIT);

    queue.retry("a", Duration.ofSeconds(2));

    assertThat(queue.receive(10, NO_WAIT)).isEmpty();
    clock.advance(Duration.ofSeconds(3));
    assertThat(queue.receive(10, NO_WAIT).get(0).receiveCount()).isEqualTo(2);
  }

  @Test
  void retry_messageThatIsGone_bringsNothingBack() throws Exception {
    DurableQueue queue = queue();
    send(queue, "a");
    queue.delete("a");

    queue.retry("a", Duration.ZERO);

    assertThat(queue.isEmpty()).isTrue();
  }

  /** One file that was no text stopped its poller for good, and with it all files behind. */
  @Test
  void receive_messageThatIsNoText_isADeadLetterAndTheNextComes() throws Exception {
    send(queue(), "b");
    Files.write(folder.resolve("a.json"), new byte[] {'{', (byte) 0xFF, (byte) 0xFE});
    DurableQueue queue = queue();

    assertThat(queue.receive(10, NO_WAIT))
        .extracting(DurableQueue.Message::id)
        .containsExactly("b");
    assertThat(queue.size()).isEqualTo(1);
    assertThat(queue.deadLetterCount()).isEqualTo(1);
    assertThat(said())
        .singleElement()
        .asString()
        .contains("cannot be read", folder.resolve("dead-letters/a.json").toString());
  }

  @Test
  void receive_messageThatSomebodyTookAway_isForgotten() throws Exception {
    DurableQueue queue = queue();
    send(queue, "a");
    Files.delete(folder.resolve("a.json"));

    assertThat(queue.receive(10, NO_WAIT)).isEmpty();
    assertThat(queue.isEmpty()).isTrue();
  }

  /** {@code up} did not start any more. */
  @Test
  void prepared_messageThatIsNoText_isADeadLetterAndTheOthersAreFound() throws Exception {
    Files.write(folder.resolve("a.prepared"), new byte[] {(byte) 0xFF});
    DurableQueue queue = queue();
    queue.prepare("b", "body of b");

    assertThat(queue.prepared()).containsOnlyKeys("b");
    assertThat(folder.resolve("dead-letters/a.prepared")).exists();
  }

  /** A message was given up without a word. */
  @Test
  void receive_givenUp_saysWhereItLies() throws Exception {
    DurableQueue queue = queue();
    send(queue, "a");
    for (int attempt = 0; attempt < 4; attempt++) {
      queue.receive(10, NO_WAIT);
      clock.advance(Duration.ofSeconds(11));
    }

    assertThat(said())
        .singleElement()
        .asString()
        .contains("failed 3 times", folder.resolve("dead-letters/a.json").toString());
  }

  // The way back that README names.
  @Test
  void open_deadLetterThatWasMovedBack_isAMessageAgain() throws Exception {
    Files.createDirectories(folder.resolve("dead-letters"));
    Path dead = Files.writeString(folder.resolve("dead-letters/a.json"), "body of a");
    Files.move(dead, folder.resolve("a.json"));

    assertThat(queue().receive(10, NO_WAIT).get(0).receiveCount()).isEqualTo(1);
  }

  private List<String> said() {
    return said.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private static void send(DurableQueue queue, String id) throws IOException {
    queue.prepare(id, "body of " + id);
    queue.commit(id);
  }

  private DurableQueue queue() throws IOException {
    return new DurableQueue(
        folder,
        Duration.ofSeconds(10),
        3,
        clock,
        new PrintStream(said, true, StandardCharsets.UTF_8));
  }

  /** A clock that is moved by hand. */
  private static final class HandClock extends Clock {
    private Instant now = Instant.parse("2026-11-24T10:00:00Z");

    void advance(Duration duration) {
      now = now.plus(duration);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
