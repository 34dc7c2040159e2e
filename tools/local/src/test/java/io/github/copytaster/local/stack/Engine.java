package io.github.copytaster.local.stack;

import io.github.copytaster.aws.table.ArticleTable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** AWS's own DynamoDB engine with the articles' table in it, for tests of its conditions. */
final class Engine implements AutoCloseable {

  private static final String TABLE = "articles";

  private final EmbeddedTable server;
  private final DynamoDbClient client;

  Engine(Path data) throws IOException {
    server = EmbeddedTable.start(data, "127.0.0.1", 0);
    client = EmbeddedTable.client(server.endpoint());
    TableSchema.createIfAbsent(client, TABLE);
  }

  DynamoDbClient client() {
    return client;
  }

  /** The table as code sees it that runs at {@code now}. */
  ArticleTable table(Instant now) {
    return tableThrough(client, now);
  }

  static ArticleTable tableThrough(DynamoDbClient client, Instant now) {
    return new ArticleTable(client, TABLE, Clock.fixed(now, ZoneOffset.UTC));
  }

  void delete(String articleId) {
    client.deleteItem(request -> request.tableName(TABLE).key(key(articleId)));
  }

  /** What a person does by hand. */
  void update(String articleId, String expression, Map<String, AttributeValue> values) {
    client.updateItem(
        request ->
            request
                .tableName(TABLE)
                .key(key(articleId))
                .updateExpression(expression)
                .expressionAttributeValues(values));
  }

  private static Map<String, AttributeValue> key(String articleId) {
    return Map.of("article_id", AttributeValue.fromS(articleId));
  }

  @Override
  public void close() {
    client.close();
    server.close();
  }
}
