package io.github.copytaster.reclassify;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.copytaster.aws.Environment;
import io.github.copytaster.aws.Json;
import io.github.copytaster.aws.fake.FakeContext;
import io.github.copytaster.aws.fake.MemoryDynamoDb;
import io.github.copytaster.aws.fake.MemoryObjectStore;
import io.github.copytaster.aws.fake.Stories;
import io.github.copytaster.aws.objects.StoredArticle;
import io.github.copytaster.aws.queue.SecondReading;
import io.github.copytaster.aws.table.ArticleTable;
import io.github.copytaster.aws.table.ModelShard;
import io.github.copytaster.aws.telemetry.Telemetry;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The stores of one run, and its three handlers, each handed what the one before answered. */
final class Run {

  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-02-01T03:00:00Z"), ZoneOffset.UTC);
  static final Environment ENVIRONMENT =
      new Environment(Map.of("COPYTASTER_ARTICLE_BUCKET", "articles"));
  static final String OLD = "v1";
  static final String NEW = "v2+v2";

  final MemoryObjectStore store = new MemoryObjectStore();
  final MemoryDynamoDb dynamoDb = new MemoryDynamoDb();
  final ArticleTable table = new ArticleTable(dynamoDb, "table", CLOCK);
  final Telemetry telemetry =
      new Telemetry(
          "test",
          new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
          CLOCK);
  final StoredArticle stored = Stories.stored("00A1");
  final String shard = ModelShard.of(OLD, stored.articleId()).key();

  /** One article that the old model labelled. */
  Run() throws IOException {
    store.with("articles", stored.key(), Json.mapper().writeValueAsString(stored));
    table.put(Stories.labelled("00A1", OLD, "medtop:16000000"));
  }

  JsonNode report(String plan) throws IOException {
    return invoke(new ReportHandler(ENVIRONMENT, store), plan);
  }

  JsonNode written() throws IOException {
    return Json.mapper().readTree(store.text("articles", "runs/r1/report.json"));
  }

  PlanHandler plan(String version) {
    return new PlanHandler(ENVIRONMENT, store, table, version, CLOCK, telemetry);
  }

  RelabelHandler relabel() {
    return relabel(new SecondReading.Off());
  }

  RelabelHandler relabel(SecondReading secondReading) {
    return new RelabelHandler(
        ENVIRONMENT,
        store,
        table,
        Stories.labeller("medtop:11000000", "GB", "v2"),
        secondReading,
        telemetry);
  }

  String request(boolean dryRun) throws IOException {
    return Json.mapper().writeValueAsString(new RelabelRequest("r1", dryRun, shard, ""));
  }

  Map<String, AttributeValue> item() {
    return dynamoDb.items().getOrDefault(stored.articleId(), Map.of());
  }

  void change(String attribute, String value) {
    Map<String, AttributeValue> changed = new HashMap<>(item());
    changed.put(attribute, AttributeValue.fromS(value));
    dynamoDb.put(changed);
  }

  static JsonNode invoke(RequestStreamHandler handler, String input) throws IOException {
    return invoke(handler, input, 900_000);
  }

  static JsonNode invoke(RequestStreamHandler handler, String input, int millisecondsLeft)
      throws IOException {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    handler.handleRequest(
        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
        answer,
        new FakeContext(millisecondsLeft));
    return Json.mapper().readTree(answer.toByteArray());
  }
}
