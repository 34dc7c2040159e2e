package io.github.copytaster.local.stack;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A queue with what SQS shows: visibility timeout, receive count, batches, a dead-letter queue. One
 * file per message, so that nothing is lost with the process. Thread-safe.
 *
 * <p>A message may be written ahead of the change it tells of ({@link #prepare}): after a crash the
 * owner decides with {@link #prepared} whether the change did happen.
 */
public final class DurableQueue {

  private static final String MESSAGE = ".json";
  private static final String PREPARED = ".prepared";

  private final Path folder;
  private final DeadLetters deadLetters;
  private final Duration visibilityTimeout;
  private final int maximumReceives;
  private final Clock clock;
  private final Map<String, Entry> entries = new LinkedHashMap<>();

  private record Entry(Instant visibleFrom, int receives) {}

  /**
   * A received message.
   *
   * @param id of the message
   * @param body as sent
   * @param receiveCount how often it was received, this time included
   */
  public record Message(String id, String body, int receiveCount) {}

  /** Opens the queue in {@code folder}; messages that were in flight are visible again. */
  public DurableQueue(Path folder, Duration visibilityTimeout, int maximumReceives, Clock clock)
      throws IOException {
    this(folder, visibilityTimeout, maximumReceives, clock, System.err);
  }

  /**
   * Likewise.
   *
   * @param notices where a person is told of each message that is given up
   */
  DurableQueue(
      Path folder,
      Duration visibilityTimeout,
      int maximumReceives,
      Clock clock,
      PrintStream notices)
      throws IOException {
    this.folder = Files.createDirectories(folder);
    this.deadLetters = new DeadLetters(folder.resolve("dead-letters"), notices);
    this.visibilityTimeout = visibilityTimeout;
    this.maximumReceives = maximumReceives;
    this.clock = clock;
    for (String id : ids(folder, MESSAGE)) {
      entries.put(id, new Entry(Instant.MIN, 0));
    }
  }

  /** Writes a message that nobody receives before {@link #commit}. */
  public void prepare(String id, String body) throws IOException {
    Path unfinished = folder.resolve(id + ".unfinished");
    Files.writeString(unfinished, body);
    Files.move(unfinished, folder.resolve(id + PREPARED), StandardCopyOption.ATOMIC_MOVE);
  }

  public synchronized void commit(String id) throws IOException {
    Files.move(
        folder.resolve(id + PREPARED),
        folder.resolve(id + MESSAGE),
        StandardCopyOption.ATOMIC_MOVE);
    entries.put(id, new Entry(Instant.MIN, 0));
    notifyAll();
  }

  /** Puts a message in. */
  public void send(String id, String body) throws IOException {
    prepare(id, body);
    commit(id);
  }

  public void abandon(String id) throws IOException {
    Files.deleteIfExists(folder.resolve(id + PREPARED));
  }

  /**
   * Messages prepared and neither committed nor abandoned: id to body. What cannot be read is a
   * dead letter.
   */
  public Map<String, String> prepared() throws IOException {
    Map<String, String> found = new LinkedHashMap<>();
    for (String id : ids(folder, PREPARED)) {
      read(folder.resolve(id + PREPARED)).ifPresent(body -> found.put(id, body));
    }
    return found;
  }

  /**
   * Up to {@code maximum} visible messages; waits up to {@code wait} for the first.
   *
   * @throws InterruptedException when the stack stops
   */
  public synchronized List<Message> receive(int maximum, Duration wait)
      throws InterruptedException {
    long deadline = System.nanoTime() + wait.toNanos();
    List<Message> batch = visible(maximum);
    long left = wait.toMillis();
    while (batch.isEmpty() && left > 0) {
      wait(left);
      batch = visible(maximum);
      left = Duration.ofNanos(deadline - System.nanoTime()).toMillis();
    }
    return batch;
  }

  public synchronized void delete(String id) throws IOException {
    Files.deleteIfExists(folder.resolve(id + MESSAGE));
    entries.remove(id);
    notifyAll();
  }

  /** Makes a message that failed visible again after {@code wait}, before its timeout. */
  public synchronized void retry(String id, Duration wait) {
    entries.computeIfPresent(
        id, (unused, entry) -> new Entry(clock.instant().plus(wait), entry.receives()));
    notifyAll();
  }

  /** Whether no message is waiting, in flight or to be tried again. */
  public synchronized boolean isEmpty() {
    return entries.isEmpty();
  }

  public synchronized int size() {
    return entries.size();
  }

  /** How many messages were given up. */
  public int deadLetterCount() throws IOException {
    return deadLetters.count(MESSAGE);
  }

  private List<Message> visible(int maximum) {
    List<Message> batch = new ArrayList<>();
    Instant now = clock.instant();
    Iterator<Map.Entry<String, Entry>> waiting = entries.entrySet().iterator();
    while (waiting.hasNext() && batch.size() < maximum) {
      Map.Entry<String, Entry> entry = waiting.next();
      if (entry.getValue().visibleFrom().isAfter(now)) {
        continue;
      }
      int receives = entry.getValue().receives() + 1;
      Path file = folder.resolve(entry.getKey() + MESSAGE);
      if (receives > maximumReceives) {
        deadLetters.take(file, "a message failed " + maximumReceives + " times");
        waiting.remove();
        continue;
      }
      Optional<String> body = read(file);
      if (body.isEmpty()) {
        waiting.remove();
        continue;
      }
      entry.setValue(new Entry(now.plus(visibilityTimeout), receives));
      batch.add(new Message(entry.getKey(), body.get(), receives));
    }
    return batch;
  }

  // One file that is no text, as a disk that was full leaves it, must not stop all behind it.
  private Optional<String> read(Path file) {
    try {
      return Optional.of(Files.readString(file, StandardCharsets.UTF_8));
    } catch (NoSuchFileException takenAway) {
      return Optional.empty();
    } catch (IOException unreadable) {
      deadLetters.take(file, "a message cannot be read (" + unreadable + ")");
      return Optional.empty();
    }
  }

  private static List<String> ids(Path folder, String suffix) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(suffix))
          .map(name -> name.substring(0, name.length() - suffix.length()))
          .sorted()
          .toList();
    }
  }
}
