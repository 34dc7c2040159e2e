package io.github.copytaster.aws.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;

/**
 * Writes a few attributes of an item and leaves the others as they are, if what was decided on is
 * still what was read.
 */
final class AttributeUpdate {

  private final DynamoDbClient client;
  private final String table;

  AttributeUpdate(DynamoDbClient client, String table) {
    this.client = client;
    this.table = table;
  }

  /**
   * Sets attributes, and removes those of {@code ruled} that are not among them.
   *
   * @param old the item as it was read
   * @param unchanged names of the attributes that must still be as in {@code old}
   * @return nothing if it was written, otherwise the item as it is now, without attributes if it is
   *     gone
   */
  Optional<Map<String, AttributeValue>> write(
      Map<String, AttributeValue> old,
      Map<String, AttributeValue> attributes,
      List<String> ruled,
      List<String> unchanged) {
    Expression expression = new Expression();
    String set =
        clause(
            "SET ",
            attributes.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(Attributes.ARTICLE_ID))
                .sorted(Map.Entry.comparingByKey())
                .map(
                    entry ->
                        expression.name(entry.getKey())
                            + " = "
                            + expression.value(entry.getValue())));
    String remove =
        clause(
            " REMOVE ",
            ruled.stream().filter(name -> !attributes.containsKey(name)).map(expression::name));
    String condition =
        unchanged.stream()
            .map(name -> expression.same(name, old))
            .collect(Collectors.joining(" AND "));
    try {
      client.updateItem(
          request ->
              request
                  .tableName(table)
                  .key(Map.of(Attributes.ARTICLE_ID, old.get(Attributes.ARTICLE_ID)))
                  .updateExpression(set + remove)
                  .conditionExpression(condition)
                  .expressionAttributeNames(expression.names())
                  .expressionAttributeValues(expression.values())
                  .returnValuesOnConditionCheckFailure(
                      ReturnValuesOnConditionCheckFailure.ALL_OLD));
      return Optional.empty();
    } catch (ConditionalCheckFailedException changed) {
      return Optional.of(changed.item());
    }
  }

  private static String clause(String verb, Stream<String> parts) {
    String joined = parts.collect(Collectors.joining(", "));
    return joined.isEmpty() ? "" : verb + joined;
  }
}
