package io.github.copytaster.local.stack;

import io.github.copytaster.aws.table.Attributes;
import java.util.List;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/** The table of template.yaml, for stores that no template reaches. */
final class TableSchema {

  private TableSchema() {}

  static void createIfAbsent(DynamoDbClient client, String table) {
    if (client.listTables().tableNames().contains(table)) {
      return;
    }
    client.createTable(
        request ->
            request
                .tableName(table)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(attributes())
                .keySchema(key(Attributes.ARTICLE_ID, KeyType.HASH))
                .globalSecondaryIndexes(
                    index(Attributes.BY_TOPIC, Attributes.TOPIC_MONTH),
                    index(Attributes.BY_REGION, Attributes.REGION_MONTH),
                    index(Attributes.BY_COUNTRY, Attributes.COUNTRY_MONTH),
                    relabelQueue()));
  }

  private static List<AttributeDefinition> attributes() {
    return Stream.of(
            Attributes.ARTICLE_ID,
            Attributes.TOPIC_MONTH,
            Attributes.REGION_MONTH,
            Attributes.COUNTRY_MONTH,
            Attributes.MODEL_SHARD,
            Attributes.PUBLISHED_KEY)
        .map(
            name ->
                AttributeDefinition.builder()
                    .attributeName(name)
                    .attributeType(ScalarAttributeType.S)
                    .build())
        .toList();
  }

  private static GlobalSecondaryIndex index(String name, String partition) {
    return GlobalSecondaryIndex.builder()
        .indexName(name)
        .keySchema(key(partition, KeyType.HASH), key(Attributes.PUBLISHED_KEY, KeyType.RANGE))
        .projection(Projection.builder().projectionType(ProjectionType.ALL).build())
        .build();
  }

  private static GlobalSecondaryIndex relabelQueue() {
    return GlobalSecondaryIndex.builder()
        .indexName(Attributes.BY_MODEL)
        .keySchema(
            key(Attributes.MODEL_SHARD, KeyType.HASH), key(Attributes.ARTICLE_ID, KeyType.RANGE))
        .projection(
            Projection.builder()
                .projectionType(ProjectionType.INCLUDE)
                .nonKeyAttributes(Attributes.TEXT_KEY)
                .build())
        .build();
  }

  private static KeySchemaElement key(String name, KeyType type) {
    return KeySchemaElement.builder().attributeName(name).keyType(type).build();
  }
}
