package io.github.copytaster.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.copytaster.aws.Environment;
import io.github.copytaster.aws.Json;
import io.github.copytaster.aws.fake.FakeContext;
import io.github.copytaster.aws.fake.MemoryDynamoDb;
import io.github.copytaster.aws.fake.MemoryObjectStore;
import io.github.copytaster.aws.fake.Stories;
import io.github.copytaster.aws.objects.StoredArticle;
import io.github.copytaster.aws.queue.SecondReading;
import io.github.copytaster.aws.table.ArticleTable;
import io.github.copytaster.aws.table.Attributes;
import io.github.copytaster.aws.telemetry.Telemetry;
import io.github.copytaster.labels.SecondReaderRelease;
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
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

final class ClassifyHandlerTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-02-01T10:00:00Z"), ZoneOffset.UTC);
  private static final Environment ENVIRONMENT =
      new Environment(Map.of("COPYTASTER_ARTICLE_BUCKET", "articles"));

  private final StoredArticle stored = Stories.stored("0055AED6DCD90281E5");
  private final MemoryObjectStore store = new MemoryObjectStore();
  private final MemoryDynamoDb dynamoDb = new MemoryDynamoDb();
  private final ByteArrayOutputStream log = new ByteArrayOutputStream();
  private final List<String> handedOn = new ArrayList<>();
  private boolean queueIsDown;
  private final ClassifyHandler handler =
      new ClassifyHandler(
          ENVIRONMENT,
          store,
          new ArticleTable(dynamoDb, "table", CLOCK),
          Stories.labeller("medtop:11000000", "GB", "v2"),
          new SecondReading.Off(),
          new Telemetry("classify", new PrintStream(log, true, StandardCharsets.UTF_8), CLOCK));

  @Test
  void handleRequest_article_becomesALabelledItem() throws IOException {
    keep(stored);

    assertThat(failures(stored.key())).isEmpty();

    Map<String, AttributeValue> item = item();
    assertThat(item)
        .containsEntry(Attributes.TEXT_KEY, AttributeValue.fromS(stored.key()))
        .containsEntry(Attributes.MODEL_VERSION, AttributeValue.fromS("v2+v2"))
        .containsEntry(Attributes.TOPIC_MONTH, AttributeValue.fromS("medtop:11000000#2026-01"))
        .containsEntry(Attributes.INGESTED_AT, AttributeValue.fromS("2026-02-01T10:00:00Z"));
    assertThat(logged()).contains("\"Labelled\":1", stored.articleId(), "v2+v2");
  }

  // The relabel queue is partitioned by version: one that nobody knows of would never be looked at.
  @Test
  void handleRequest_firstArticleOfAModel_announcesItsVersionOnce() throws IOException {
    keep(stored);

    failures(stored.key());
    failures(stored.key());

    assertThat(dynamoDb.items().get("#model-versions"))
        .containsEntry("versions", AttributeValue.fromSs(List.of("v2+v2")));
  }

  @Test
  void handleRequest_lateOrDuplicateEvent_isCountedAndSucceeds() throws IOException {
    keep(stored);
    dynamoDb.refuse(stored.articleId());

    assertThat(failures(stored.key())).isEmpty();

    assertThat(logged()).contains("\"LateOrDuplicate\":1").doesNotContain("\"Labelled\":1");
  }

  @Test
  void handleRequest_vanishedArticle_isCountedAndSucceeds() throws IOException {
    assertThat(failures("articles/gone/00.json")).isEmpty();

    assertThat(dynamoDb.puts()).isEmpty();
    assertThat(logged()).contains("\"VanishedArticles\":1");
  }

  @Test
  void handleRequest_objectThatIsNoArticle_failsAloneInItsBatch() throws IOException {
    keep(stored);
    store.with("articles", "articles/broken/00.json", "{\"article");

    assertThat(failures("articles/broken/00.json", stored.key())).containsExactly("m0");

    assertThat(item()).containsKey(Attributes.TOPICS);
  }

  @Test
  void handleRequest_unreachableStore_failsItsMessage() throws IOException {
    keep(stored);
    store.fail("articles", stored.key());

    assertThat(failures(stored.key())).containsExactly("m0");
  }

  @Test
  void handleRequest_anything_logsNoText() throws IOException {
    keep(stored);
    failures(stored.key());

    assertThat(logged()).doesNotContain("Harbour town").doesNotContain("ferry");
  }

  @Test
  void handleRequest_doubtfulArticle_isStoredAndHandedOn() throws IOException {
    keep(stored);

    assertThat(failures(handler(0.05), stored.key())).isEmpty();

    assertThat(item())
        .containsEntry(Attributes.READER, AttributeValue.fromS("first"))
        .containsEntry(Attributes.MODEL_VERSION, AttributeValue.fromS("v2+s1+v2"));
    assertThat(handedOn).singleElement().asString().contains(stored.key());
    assertThat(logged()).contains("\"HandedToSecondReader\":1");
  }

  @Test
  void handleRequest_sureArticle_isNotHandedOn() throws IOException {
    keep(stored);

    failures(handler(0.9), stored.key());

    assertThat(item()).containsEntry(Attributes.READER, AttributeValue.fromS("first"));
    assertThat(handedOn).isEmpty();
  }

  // What was not stored is overtaken: the second reader would read an old text.
  @Test
  void handleRequest_lateDoubtfulArticle_isNotHandedOn() throws IOException {
    keep(stored);
    dynamoDb.refuse(stored.articleId());

    failures(handler(0.05), stored.key());

    assertThat(handedOn).isEmpty();
  }

  // Stored and not handed on would be lost for the second reader, so the message comes again.
  @Test
  void handleRequest_secondQueueIsDown_failsItsMessage() throws IOException {
    keep(stored);
    queueIsDown = true;

    assertThat(failures(handler(0.05), stored.key())).containsExactly("m0");
  }

  // The first try stored the labels and ended before the queue had the article.
  @Test
  void handleRequest_doubtfulArticleThatIsStoredAlready_isHandedOn() throws IOException {
    keep(stored);
    queueIsDown = true;
    failures(handler(0.05), stored.key());
    queueIsDown = false;
    dynamoDb.refuse(stored.articleId());

    assertThat(failures(handler(0.05), stored.key())).isEmpty();

    assertThat(handedOn).hasSize(1);
    assertThat(logged()).contains("\"LateOrDuplicate\":1");
  }

  // One condition says every case in which the write may happen; tools/local tries each of them.
  @Test
  void handleRequest_article_isPutOnItsCondition() throws IOException {
    keep(stored);
    failures(stored.key());

    assertThat(dynamoDb.puts().get(0).conditionExpression())
        .contains("attribute_not_exists(article_id)")
        .contains("labelled_by <> :human");
  }

  @Test
  void newHandler_withoutItsBucket_namesTheVariable() {
    assertThatThrownBy(
            () ->
                new ClassifyHandler(
                    new Environment(Map.of()),
                    store,
                    new ArticleTable(dynamoDb, "table", CLOCK),
                    Stories.labeller("medtop:11000000", "GB", "v2"),
                    new SecondReading.Off(),
                    Telemetry.of("classify")))
        .hasMessageContaining("COPYTASTER_ARTICLE_BUCKET");
  }

  // The story's labels have a doubt of 0.09.
  private ClassifyHandler handler(double leastUnsureness) {
    return new ClassifyHandler(
        ENVIRONMENT,
        store,
        new ArticleTable(dynamoDb, "table", CLOCK),
        Stories.labeller("medtop:11000000", "GB", "v2"),
        new SecondReading.Through(
            new SecondReaderRelease("s1", leastUnsureness), "articles", this::handOn),
        new Telemetry("classify", new PrintStream(log, true, StandardCharsets.UTF_8), CLOCK));
  }

  private void handOn(String body) throws IOException {
    if (queueIsDown) {
      throw new IOException("queue is down");
    }
    handedOn.add(body);
  }

  private void keep(StoredArticle article) throws IOException {
    store.with("articles", article.key(), Json.mapper().writeValueAsString(article));
  }

  private Map<String, AttributeValue> item() {
    return dynamoDb.items().getOrDefault(stored.articleId(), Map.of());
  }

  private List<String> failures(String... keys) throws IOException {
    return failures(handler, keys);
  }

  private static List<String> failures(ClassifyHandler handler, String... keys) throws IOException {
    ObjectNode root = Json.mapper().createObjectNode();
    for (String key : keys) {
      ObjectNode body = Json.mapper().createObjectNode();
      ObjectNode s3 =
          body.putArray("Records")
              .addObject()
              .put("eventName", "ObjectCreated:Put")
              .putObject("s3");
      s3.putObject("bucket").put("name", "articles");
      s3.putObject("object").put("key", key).put("sequencer", "00A1");
      ObjectNode message = root.withArray("Records").addObject();
      message.put("messageId", "m" + (root.withArray("Records").size() - 1));
      message.put("eventSource", "aws:sqs").put("body", body.toString());
    }
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    handler.handleRequest(
        new ByteArrayInputStream(root.toString().getBytes(StandardCharsets.UTF_8)),
        answer,
        new FakeContext(60_000));
    return Json.mapper().readTree(answer.toByteArray()).findValuesAsText("itemIdentifier");
  }

  private String logged() {
    return log.toString(StandardCharsets.UTF_8);
  }
}
