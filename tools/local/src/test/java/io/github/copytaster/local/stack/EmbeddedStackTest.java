package io.github.copytaster.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.aws.fake.Stories;
import io.github.copytaster.aws.objects.ArticleIdentity;
import io.github.copytaster.aws.table.ArticleTable;
import io.github.copytaster.aws.table.Attributes;
import io.github.copytaster.labels.Concept;
import io.github.copytaster.labels.Labeller;
import io.github.copytaster.labels.Labels;
import io.github.copytaster.labels.Reader;
import io.github.copytaster.labels.RegionLabels;
import io.github.copytaster.labels.StandardLabeller;
import io.github.copytaster.labels.TopicLabel;
import io.github.copytaster.labels.TopicLabels;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Real articles through the deployed handlers into a real DynamoDB engine. */
final class EmbeddedStackTest {

  private static final Labeller LABELLER = StandardLabeller.bundled();
  private static final String STORY =
      "Striker scores twice as Rovers win the cup\n\nLONDON (AP) — The striker scored two goals as"
          + " Rovers won the English cup final against City on Saturday in front of a full stadium,"
          + " the club's first title in forty years.\n\nThe coach praised his players after the match.";

  @TempDir private Path data;
  private EmbeddedStack stack;

  @BeforeEach
  void start() throws IOException {
    stack = open();
  }

  @AfterEach
  void stop() {
    stack.close();
  }

  @Test
  void upload_story_isLabelledInTheTable() {
    upload("sport/final one+two.txt", STORY);

    Map<String, AttributeValue> item = item("sport/final one+two.txt");

    assertThat(in(item, Attributes.TITLE).s()).startsWith("Striker scores twice");
    assertThat(in(in(item, Attributes.TOPICS).l().get(0).m(), "code").s())
        .isEqualTo("medtop:15000000");
    assertThat(in(in(item, Attributes.COUNTRIES).l().get(0).m(), "code").s()).isEqualTo("GB");
    assertThat(in(item, Attributes.AGENCY).s()).isEqualTo("AP");
    assertThat(in(item, Attributes.TEXT_KEY).s()).startsWith("articles/");
  }

  @Test
  void upload_again_keepsOneItemWithTheNewestText() {
    upload("a.txt", STORY);
    upload("a.txt", STORY.replace("Striker scores twice", "Goalkeeper saves all"));
    upload("a.txt", STORY.replace("Striker scores twice", "Defender heads winner"));

    assertThat(in(item("a.txt"), Attributes.TITLE).s()).startsWith("Defender heads winner");
    assertThat(articles()).isEqualTo(1);
  }

  /** S3 was announced at 127.0.0.1 and DynamoDB at localhost, against what the README says. */
  @Test
  void endpoints_ofBothStores_areTheAddressThatWasAskedFor() {
    assertThat(stack.s3Endpoint().getHost()).isEqualTo("127.0.0.1");
    assertThat(stack.dynamoDbEndpoint().getHost()).isEqualTo("127.0.0.1");
  }

  @Test
  void upload_noArticle_leavesARejection() {
    upload("table.txt", "10 20 30 40\n".repeat(30));

    String report =
        stack
            .s3()
            .getObjectAsBytes(
                request ->
                    request.bucket(EmbeddedStack.ARTICLE_BUCKET).key("rejected/table.txt.json"))
            .asUtf8String();
    assertThat(report).contains("NO_ARTICLE").contains("table.txt");
    assertThat(articles()).isZero();
  }

  @Test
  void restart_afterUpload_keepsItems() throws IOException {
    upload("a.txt", STORY);
    stack.close();
    stack = open();

    assertThat(item("a.txt")).containsKey(Attributes.TOPICS);
  }

  @Test
  void put_humanLabels_areNeverOverwritten() {
    upload("a.txt", STORY);
    String id = ArticleIdentity.of("", "a.txt", 0);
    stack
        .dynamoDb()
        .updateItem(
            request ->
                request
                    .tableName(EmbeddedStack.TABLE)
                    .key(Map.of(Attributes.ARTICLE_ID, AttributeValue.fromS(id)))
                    .updateExpression("SET labelled_by = :human, topics = :none")
                    .expressionAttributeValues(
                        Map.of(
                            ":human", AttributeValue.fromS("human"),
                            ":none", AttributeValue.fromL(java.util.List.of()))));

    upload("a.txt", STORY.replace("Striker scores twice", "Goalkeeper saves all"));

    Map<String, AttributeValue> item = item("a.txt");
    assertThat(in(item, Attributes.TOPICS).l()).isEmpty();
    assertThat(in(item, Attributes.TITLE).s()).startsWith("Goalkeeper saves all");
  }

  @Test
  void upload_storyThatTheFirstReaderDoubts_endsWithTheSecondReadersLabels() throws IOException {
    stack.close();
    stack =
        open(
            new Readers.Both(
                Stories.labeller(labels("medtop:16000000", 0.9, Reader.FIRST), "v2"),
                Stories.labeller(labels("medtop:11000000", 0.2, Reader.SECOND), "v2")));

    upload("a.txt", STORY);

    Map<String, AttributeValue> item = item("a.txt");
    assertThat(in(item, Attributes.READER).s()).isEqualTo("second");
    assertThat(in(in(item, Attributes.TOPICS).l().get(0).m(), "code").s())
        .isEqualTo("medtop:11000000");
    assertThat(stack.deadLetters()).isZero();
  }

  @Test
  void upload_storyThatTheFirstReaderIsSureOf_isNotReadAgain() throws IOException {
    stack.close();
    stack =
        open(
            new Readers.Both(
                Stories.labeller(labels("medtop:16000000", 0.01, Reader.FIRST), "v2"),
                Stories.labeller(labels("medtop:11000000", 0.2, Reader.SECOND), "v2")));

    upload("a.txt", STORY);

    assertThat(in(item("a.txt"), Attributes.READER).s()).isEqualTo("first");
  }

  private static Labels labels(String code, double doubt, Reader reader) {
    return new Labels(
        new TopicLabels(
            List.of(new TopicLabel(new Concept(code, "name of " + code), 1 - doubt, List.of())),
            List.of(new TopicLabel(new Concept("medtop:20000000", "war"), 1 - doubt, List.of())),
            TopicLabels.Abstention.NONE,
            doubt,
            reader),
        new RegionLabels(List.of(), List.of()),
        "en");
  }

  private EmbeddedStack open() throws IOException {
    return open(new Readers.FirstAlone(LABELLER));
  }

  private EmbeddedStack open(Readers readers) throws IOException {
    return EmbeddedStack.start(
        StackOptions.in(data),
        () -> readers,
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
        Clock.systemUTC());
  }

  private void upload(String key, String text) {
    stack
        .s3()
        .putObject(
            request -> request.bucket(EmbeddedStack.DROP_BUCKET).key(key),
            RequestBody.fromString(text));
    Instant deadline = Instant.now().plus(Duration.ofSeconds(60));
    while (stack.unfinished() > 0 && Instant.now().isBefore(deadline)) {
      LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
    }
    assertThat(stack.unfinished()).isZero();
  }

  private Map<String, AttributeValue> item(String key) {
    ArticleTable table = stack.table(Clock.systemUTC());
    return table.get(ArticleIdentity.of("", key, 0)).orElseThrow();
  }

  private static AttributeValue in(Map<String, AttributeValue> item, String name) {
    assertThat(item).containsKey(name);
    return item.getOrDefault(name, AttributeValue.fromNul(true));
  }

  private long articles() {
    return stack.dynamoDb().scan(request -> request.tableName(EmbeddedStack.TABLE)).items().stream()
        .filter(item -> item.containsKey(Attributes.TITLE))
        .count();
  }
}
