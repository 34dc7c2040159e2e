package io.github.copytaster.local.stack;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.github.copytaster.aws.Environment;
import io.github.copytaster.aws.objects.S3ObjectStore;
import io.github.copytaster.aws.queue.MessageQueue;
import io.github.copytaster.aws.queue.SecondReading;
import io.github.copytaster.aws.table.ArticleTable;
import io.github.copytaster.aws.telemetry.Telemetry;
import io.github.copytaster.classify.ClassifyHandler;
import io.github.copytaster.labels.SecondReaderRelease;
import io.github.copytaster.normalise.NormaliseHandler;
import io.github.copytaster.second.SecondReaderHandler;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * The deployed handlers on an embedded S3, queue and DynamoDB, in one JVM. All data lies under one
 * folder and survives the process, however it ends.
 */
public final class EmbeddedStack implements AutoCloseable {

  public static final String DROP_BUCKET = "copytaster-drop";
  public static final String ARTICLE_BUCKET = "copytaster-articles";
  public static final String TABLE = "copytaster-articles";

  // As deployed: a slow batch is not taken for a failed one. What does fail is told, and retried
  // after a shorter wait.
  private static final Duration VISIBILITY = Duration.ofMinutes(12);
  private static final int MAXIMUM_RECEIVES = 5;
  private static final int POLLERS = 2;

  private static final String HOME_COUNTRY = "COPYTASTER_HOME_COUNTRY";

  private final EmbeddedTable tableServer;
  private final EmbeddedObjects objectServer;
  private final S3Client s3;
  private final DynamoDbClient dynamoDb;
  private final DurableQueue normaliseQueue;
  private final DurableQueue classifyQueue;
  private final DurableQueue secondReaderQueue;
  private final List<Thread> pollers = new ArrayList<>();

  private EmbeddedStack(
      EmbeddedTable tableServer,
      EmbeddedObjects objectServer,
      DurableQueue normaliseQueue,
      DurableQueue classifyQueue,
      DurableQueue secondReaderQueue) {
    this.tableServer = tableServer;
    this.objectServer = objectServer;
    this.normaliseQueue = normaliseQueue;
    this.classifyQueue = classifyQueue;
    this.secondReaderQueue = secondReaderQueue;
    this.s3 = EmbeddedObjects.client(objectServer.endpoint());
    this.dynamoDb = EmbeddedTable.client(tableServer.endpoint());
  }

  /**
   * Starts everything; DynamoDB Local, the slowest part, beside the model's loading.
   *
   * @throws IOException if a port is taken or the folder cannot be written
   */
  public static EmbeddedStack start(
      StackOptions options, Supplier<Readers> readers, PrintStream log, Clock clock)
      throws IOException {
    Path data = Files.createDirectories(options.data());
    CompletableFuture<EmbeddedTable> table =
        CompletableFuture.supplyAsync(
            () ->
                unchecked(
                    () ->
                        EmbeddedTable.start(
                            data.resolve("dynamodb"), options.host(), options.dynamoDbPort())));
    List<CompletableFuture<Readers>> loading =
        options.handlers() ? List.of(CompletableFuture.supplyAsync(readers)) : List.of();
    try {
      return start(options, table, loading, log, clock);
    } catch (IOException | RuntimeException failed) {
      abandon(table, loading);
      throw failed;
    }
  }

  private static EmbeddedStack start(
      StackOptions options,
      CompletableFuture<EmbeddedTable> table,
      List<CompletableFuture<Readers>> loading,
      PrintStream log,
      Clock clock)
      throws IOException {
    Path data = options.data();
    DurableQueue normalise =
        new DurableQueue(data.resolve("queues/normalise"), VISIBILITY, MAXIMUM_RECEIVES, clock);
    DurableQueue classify =
        new DurableQueue(data.resolve("queues/classify"), VISIBILITY, MAXIMUM_RECEIVES, clock);
    DurableQueue secondReader =
        new DurableQueue(data.resolve("queues/second-reader"), VISIBILITY, MAXIMUM_RECEIVES, clock);
    Map<String, Notifications.Listener> listeners =
        Map.of(
            DROP_BUCKET, new Notifications.Listener(DROP_BUCKET, "", normalise),
            ARTICLE_BUCKET, new Notifications.Listener(ARTICLE_BUCKET, "articles/", classify));
    EmbeddedObjects objects =
        EmbeddedObjects.start(
            data.resolve("s3"),
            options.host(),
            options.s3Port(),
            listeners,
            new Notifications(listeners, clock));
    EmbeddedStack stack =
        new EmbeddedStack(joined(table), objects, normalise, classify, secondReader);
    TableSchema.createIfAbsent(stack.dynamoDb, TABLE);
    loading.forEach(loaded -> stack.run(loaded.join(), log, clock));
    return stack;
  }

  // A JVM that exits while native code still loads its model crashes in it (seen: SIGSEGV).
  private static void abandon(
      CompletableFuture<EmbeddedTable> table, List<CompletableFuture<Readers>> loading) {
    loading.forEach(loaded -> loaded.handle((readers, failed) -> failed == null).join());
    if (table.handle((server, failed) -> failed == null).join()) {
      table.join().close();
    }
  }

  private void run(Readers readers, PrintStream log, Clock clock) {
    S3ObjectStore store = new S3ObjectStore(s3);
    SecondReading secondReading =
        secondReading(readers, body -> secondReaderQueue.send(UUID.randomUUID().toString(), body));
    poll(
        normaliseQueue,
        () -> new NormaliseHandler(environment(), store, new Telemetry("normalise", log, clock)));
    poll(
        classifyQueue,
        () ->
            new ClassifyHandler(
                environment(),
                store,
                table(clock),
                readers.first(),
                secondReading,
                new Telemetry("classify", log, clock)));
    if (readers instanceof Readers.Both both) {
      poll(
          secondReaderQueue,
          () ->
              new SecondReaderHandler(
                  environment(),
                  store,
                  table(clock),
                  both.both(),
                  new Telemetry("second-reader", log, clock)));
    }
  }

  /** The way to the second reader, if it is at this desk. */
  public static SecondReading secondReading(Readers readers, MessageQueue queue) {
    return readers instanceof Readers.Both
        ? new SecondReading.Through(SecondReaderRelease.bundled(), ARTICLE_BUCKET, queue)
        : new SecondReading.Off();
  }

  // A handler of its own for each poller, as each Lambda execution environment has.
  private void poll(DurableQueue queue, Supplier<RequestStreamHandler> handlers) {
    for (int poller = 0; poller < POLLERS; poller++) {
      Thread thread = new Thread(new EventSource(queue, handlers.get()), "event-source");
      thread.setDaemon(true);
      thread.start();
      pollers.add(thread);
    }
  }

  /** The environment of the deployed functions, with the home country of the shell. */
  public static Environment environment() {
    return new Environment(
        Map.of(
            "COPYTASTER_DROP_BUCKET",
            DROP_BUCKET,
            "COPYTASTER_ARTICLE_BUCKET",
            ARTICLE_BUCKET,
            "COPYTASTER_TABLE",
            TABLE,
            HOME_COUNTRY,
            Environment.ofProcess().orElse(HOME_COUNTRY, "")));
  }

  public ArticleTable table(Clock clock) {
    return new ArticleTable(dynamoDb, TABLE, clock);
  }

  public S3Client s3() {
    return s3;
  }

  public DynamoDbClient dynamoDb() {
    return dynamoDb;
  }

  public URI s3Endpoint() {
    return objectServer.endpoint();
  }

  public URI dynamoDbEndpoint() {
    return tableServer.endpoint();
  }

  /** Messages that are not finished, in all queues. */
  public int unfinished() {
    return queues().stream().mapToInt(DurableQueue::size).sum();
  }

  /** Messages given up, in all queues. */
  public int deadLetters() throws IOException {
    int count = 0;
    for (DurableQueue queue : queues()) {
      count += queue.deadLetterCount();
    }
    return count;
  }

  // In the order in which work goes on: a message is in the next before it has left the last.
  private List<DurableQueue> queues() {
    return List.of(normaliseQueue, classifyQueue, secondReaderQueue);
  }

  @Override
  public void close() {
    pollers.forEach(Thread::interrupt);
    objectServer.close();
    s3.close();
    dynamoDb.close();
    tableServer.close();
  }

  private interface Starter {
    EmbeddedTable start() throws IOException;
  }

  private static EmbeddedTable unchecked(Starter starter) {
    try {
      return starter.start();
    } catch (IOException failed) {
      throw new CompletionException(failed);
    }
  }

  private static EmbeddedTable joined(CompletableFuture<EmbeddedTable> table) throws IOException {
    try {
      return table.join();
    } catch (CompletionException failed) {
      throw new IOException("the embedded DynamoDB did not start", failed.getCause());
    }
  }
}
