package io.github.copytaster.aws.table;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The model versions in use. The relabel queue is partitioned by version, so somebody must know
 * them (docs/decisions/0002); one item of the table does, which no index carries and whose key is
 * no article id.
 */
final class VersionRegistry {

  private static final Map<String, AttributeValue> ITEM =
      Map.of(Attributes.ARTICLE_ID, Values.text("#model-versions"));
  private static final String VERSIONS = "versions";

  private final DynamoDbClient client;
  private final String table;
  private final Set<String> announced = ConcurrentHashMap.newKeySet();

  VersionRegistry(DynamoDbClient client, String table) {
    this.client = client;
    this.table = table;
  }

  /** Every version that was ever announced. */
  List<String> all() {
    return client
        .getItem(request -> request.tableName(table).key(ITEM).consistentRead(true))
        .item()
        .getOrDefault(VERSIONS, AttributeValue.fromSs(List.of()))
        .ss();
  }

  /** Call it before the first item of a version can exist; asks once per process and version. */
  void announce(String modelVersion) {
    if (announced.contains(modelVersion)) {
      return;
    }
    client.updateItem(
        request ->
            request
                .tableName(table)
                .key(ITEM)
                .updateExpression("ADD #versions :version")
                .expressionAttributeNames(Map.of("#versions", VERSIONS))
                .expressionAttributeValues(
                    Map.of(":version", AttributeValue.fromSs(List.of(modelVersion)))));
    announced.add(modelVersion);
  }
}
