package io.github.copytaster.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.aws.objects.ArticleIdentity;
import io.github.copytaster.aws.table.Attributes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.s3.S3Client;

/** {@code kill -9} of {@code up} in the middle of 500 uploads: nothing lost, nothing twice. */
final class KillTest {

  private static final int UPLOADS = 500;
  private static final int KILL_AT = 300;
  private static final Duration DEADLINE = Duration.ofMinutes(4);

  @TempDir private Path folder;

  @Test
  void up_killedAmidUploads_finishesEveryAcknowledgedOneAfterItsRestart()
      throws IOException, InterruptedException {
    List<String> acknowledged = new ArrayList<>();
    try (UpProcess first = UpProcess.on(folder)) {
      S3Client s3 = StackClients.s3(first.s3());
      for (int n = 0; n < KILL_AT; n++) {
        acknowledged.add(upload(s3, n));
      }
      Thread killer = new Thread(first::kill);
      killer.start();
      // Until one fails: it was cut off somewhere, and nobody was told that it arrived.
      try {
        for (int n = KILL_AT; n < UPLOADS; n++) {
          acknowledged.add(upload(s3, n));
        }
      } catch (SdkException cutOff) {
        killer.join();
      }
      assertThat(acknowledged).as("killed amid the uploads").hasSizeLessThan(UPLOADS);
    }
    try (UpProcess second = UpProcess.on(folder)) {
      S3Client s3 = StackClients.s3(second.s3());
      for (int n = acknowledged.size(); n < UPLOADS; n++) {
        acknowledged.add(upload(s3, n));
      }
      awaitNoMessages();

      Map<String, Integer> timesByTitle = titles(StackClients.dynamoDb(second.dynamoDb()));

      assertThat(timesByTitle).hasSize(UPLOADS);
      assertThat(timesByTitle.values()).allMatch(times -> times == 1);
    }
  }

  private static String upload(S3Client s3, int n) {
    String key = "wire/" + n + ".txt";
    s3.putObject(
        request -> request.bucket(EmbeddedStack.DROP_BUCKET).key(key),
        RequestBody.fromString(
            "Council number "
                + n
                + " votes to rebuild the pier\n\nLONDON (AP) — The council voted on Monday to rebuild"
                + " the ferry pier that a storm destroyed ten years ago, the mayor said, and work is"
                + " to begin in spring with money from the ministry of transport.\n"));
    return ArticleIdentity.of("", key, 0);
  }

  private static Map<String, Integer> titles(DynamoDbClient dynamoDb) {
    Map<String, Integer> times = new HashMap<>();
    dynamoDb
        .scanPaginator(request -> request.tableName(EmbeddedStack.TABLE))
        .items()
        .forEach(
            item -> {
              AttributeValue title = item.get(Attributes.TITLE);
              if (title != null) {
                times.merge(title.s(), 1, Integer::sum);
              }
            });
    return times;
  }

  private void awaitNoMessages() throws IOException {
    long end = System.nanoTime() + DEADLINE.toNanos();
    // Twice in a row: between the queues an article is an object of which the message is written.
    int quiet = 0;
    while (quiet < 2) {
      assertThat(System.nanoTime()).as("deadline of " + DEADLINE).isLessThan(end);
      quiet = unfinishedFiles() == 0 ? quiet + 1 : 0;
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
    }
  }

  private long unfinishedFiles() throws IOException {
    long files = 0;
    for (String queue : List.of("normalise", "classify", "second-reader")) {
      try (var messages = Files.list(folder.resolve("queues").resolve(queue))) {
        files += messages.filter(Files::isRegularFile).count();
      }
    }
    return files;
  }
}
