package io.github.copytaster.local.stack;

import io.github.copytaster.aws.fake.Stories;
import io.github.copytaster.aws.table.ArticleTable;
import io.github.copytaster.aws.table.Attributes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * AWS's own DynamoDB engine with the articles' table in it, for tests of its conditions on one
 * article, which every test finds deleted.
 */
final class Engine implements BeforeEachCallback, AfterAllCallback {

  static final Instant NOW = Instant.parse("2026-02-01T12:00:00Z");

  private static final String TABLE = "articles";

  private final String id = Stories.stored("00A1").articleId();
  private final Path folder;
  private final EmbeddedTable server;
  private final DynamoDbClient client;

  Engine() {
    try {
      folder = Files.createTempDirectory("copytaster-engine");
      server = EmbeddedTable.start(folder, "127.0.0.1", 0);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    client = EmbeddedTable.client(server.endpoint());
    TableSchema.createIfAbsent(client, TABLE);
  }

  DynamoDbClient client() {
    return client;
  }

  String id() {
    return id;
  }

  ArticleTable table() {
    return table(NOW);
  }

  /** The table as code sees it that runs at {@code now}. */
  ArticleTable table(Instant now) {
    return tableThrough(client, now);
  }

  static ArticleTable tableThrough(DynamoDbClient client, Instant now) {
    return new ArticleTable(client, TABLE, Clock.fixed(now, ZoneOffset.UTC));
  }

  Map<String, AttributeValue> item() {
    return table().get(id).orElseThrow();
  }

  String text(String attribute) {
    return item().getOrDefault(attribute, AttributeValue.fromS("")).s();
  }

  /** The code of the first topic, or "". */
  String topic() {
    return item().getOrDefault(Attributes.TOPICS, AttributeValue.fromL(List.of())).l().stream()
        .map(topic -> topic.m().getOrDefault("code", AttributeValue.fromS("")).s())
        .findFirst()
        .orElse("");
  }

  /** A person says that the labels are theirs. */
  void correct() {
    update("SET labelled_by = :human", Map.of(":human", AttributeValue.fromS("human")));
  }

  /** What a person does by hand. */
  void update(String expression, Map<String, AttributeValue> values) {
    client.updateItem(
        request ->
            request
                .tableName(TABLE)
                .key(key())
                .updateExpression(expression)
                .expressionAttributeValues(values));
  }

  private Map<String, AttributeValue> key() {
    return Map.of(Attributes.ARTICLE_ID, AttributeValue.fromS(id));
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    client.deleteItem(request -> request.tableName(TABLE).key(key()));
  }

  @Override
  public void afterAll(ExtensionContext context) throws IOException {
    client.close();
    server.close();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
