package io.github.copytaster.second;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.copytaster.aws.Environment;
import io.github.copytaster.aws.Json;
import io.github.copytaster.aws.event.NotificationWriter;
import io.github.copytaster.aws.event.ObjectEvent;
import io.github.copytaster.aws.event.Sequencer;
import io.github.copytaster.aws.fake.FakeContext;
import io.github.copytaster.aws.fake.MemoryDynamoDb;
import io.github.copytaster.aws.fake.MemoryObjectStore;
import io.github.copytaster.aws.fake.Stories;
import io.github.copytaster.aws.objects.StoredArticle;
import io.github.copytaster.aws.table.ArticleTable;
import io.github.copytaster.aws.table.Attributes;
import io.github.copytaster.aws.telemetry.Telemetry;
import io.github.copytaster.labels.Reader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

final class SecondReaderHandlerTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-02-01T10:00:00Z"), ZoneOffset.UTC);
  private static final String VERSION = "v2+v2";

  private final StoredArticle stored = Stories.stored("00A1");
  private final MemoryObjectStore store = new MemoryObjectStore();
  private final MemoryDynamoDb dynamoDb = new MemoryDynamoDb();
  private final ArticleTable table = new ArticleTable(dynamoDb, "table", CLOCK);
  private final ByteArrayOutputStream log = new ByteArrayOutputStream();
  private final SecondReaderHandler handler =
      handler(Map.of("COPYTASTER_ARTICLE_BUCKET", "articles"));

  @BeforeEach
  void labelByTheFirstReader() throws IOException {
    store.with("articles", stored.key(), Json.mapper().writeValueAsString(stored));
    table.put(Stories.labelled("00A1", VERSION, "medtop:16000000"));
  }

  @Test
  void handleRequest_doubtfulArticle_getsTheSecondReadersLabels() throws IOException {
    invoke("articles", stored.key());

    assertThat(item())
        .containsEntry(Attributes.READER, AttributeValue.fromS("second"))
        .containsEntry(Attributes.TOPIC_MONTH, AttributeValue.fromS("medtop:11000000#2026-01"));
    assertThat(logged()).contains("\"ReadAgain\":1", stored.articleId());
  }

  @Test
  void handleRequest_conditionFails_isCountedAndSucceeds() throws IOException {
    dynamoDb.refuse(stored.articleId());

    invoke("articles", stored.key());

    assertThat(item()).containsEntry(Attributes.READER, AttributeValue.fromS("first"));
    assertThat(logged()).contains("\"LateOrDuplicate\":1").doesNotContain("\"ReadAgain\":1");
  }

  @Test
  void handleRequest_articleDeletedMeanwhile_staysDeleted() throws IOException {
    dynamoDb.items().remove(stored.articleId());

    invoke("articles", stored.key());

    assertThat(dynamoDb.items()).doesNotContainKey(stored.articleId());
  }

  @Test
  void handleRequest_vanishedText_isCountedAndSucceeds() throws IOException {
    invoke("articles", "articles/gone/00.json");

    assertThat(logged()).contains("\"VanishedArticles\":1");
  }

  // Anybody who can write to the queue could otherwise name any bucket the function may read.
  @Test
  void handleRequest_otherBucket_isRefused() {
    assertThatThrownBy(() -> invoke("elsewhere", stored.key()))
        .isInstanceOf(IOException.class)
        .hasRootCauseMessage("expected an event of bucket articles, found one of elsewhere");
  }

  @Test
  void newHandler_withoutItsBucket_namesTheVariable() {
    assertThatThrownBy(() -> handler(Map.of())).hasMessageContaining("COPYTASTER_ARTICLE_BUCKET");
  }

  private SecondReaderHandler handler(Map<String, String> variables) {
    return new SecondReaderHandler(
        new Environment(variables),
        store,
        table,
        Stories.labeller(Stories.labels("medtop:11000000", "GB", Reader.SECOND), "v2"),
        new Telemetry("second-reader", new PrintStream(log, true, StandardCharsets.UTF_8), CLOCK));
  }

  private void invoke(String bucket, String key) throws IOException {
    ObjectEvent event =
        new ObjectEvent(ObjectEvent.Kind.CREATED, bucket, key, "", Sequencer.of("00A1"), "");
    handler.handleRequest(
        new ByteArrayInputStream(
            NotificationWriter.created(event).getBytes(StandardCharsets.UTF_8)),
        new ByteArrayOutputStream(),
        new FakeContext(60_000));
  }

  private Map<String, AttributeValue> item() {
    return dynamoDb.items().getOrDefault(stored.articleId(), Map.of());
  }

  private String logged() {
    return log.toString(StandardCharsets.UTF_8);
  }
}
