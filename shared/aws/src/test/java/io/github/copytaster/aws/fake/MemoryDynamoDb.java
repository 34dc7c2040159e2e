package io.github.copytaster.aws.fake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/**
 * A table in memory, as far as the handlers use one. It evaluates no condition: a test says which
 * article's condition fails. The conditions themselves are tested against AWS's own engine in
 * tools/local.
 */
public final class MemoryDynamoDb implements DynamoDbClient {

  private final Map<String, Map<String, AttributeValue>> items = new TreeMap<>();
  private final List<String> losing = new ArrayList<>();
  private final List<PutItemRequest> puts = new ArrayList<>();

  public Map<String, Map<String, AttributeValue>> items() {
    return items;
  }

  public List<PutItemRequest> puts() {
    return List.copyOf(puts);
  }

  public void put(Map<String, AttributeValue> item) {
    items.put(id(item), item);
  }

  /** From now on the condition of every write to this article fails. */
  public void refuse(String articleId) {
    losing.add(articleId);
  }

  @Override
  public PutItemResponse putItem(PutItemRequest request) {
    puts.add(request);
    String id = id(request.item());
    if (losing.contains(id)) {
      throw ConditionalCheckFailedException.builder()
          .message("The conditional request failed")
          .item(items.getOrDefault(id, Map.of()))
          .build();
    }
    items.put(id, request.item());
    return PutItemResponse.builder().build();
  }

  @Override
  public GetItemResponse getItem(GetItemRequest request) {
    Map<String, AttributeValue> item = items.get(id(request.key()));
    return item == null
        ? GetItemResponse.builder().build()
        : GetItemResponse.builder().item(item).build();
  }

  /** Knows {@code SET … REMOVE …}, either of the two, and {@code ADD} to a set of texts. */
  @Override
  public UpdateItemResponse updateItem(UpdateItemRequest request) {
    if (!request.updateExpression().startsWith("ADD ")) {
      Map<String, AttributeValue> changed =
          new TreeMap<>(items.getOrDefault(id(request.key()), Map.of()));
      String[] clauses = request.updateExpression().split("\\s*REMOVE ", 2);
      for (String set : parts(clauses[0].replace("SET ", ""))) {
        String[] sides = set.split(" = ", 2);
        changed.put(name(sides[0], request), request.expressionAttributeValues().get(sides[1]));
      }
      if (clauses.length > 1) {
        parts(clauses[1]).forEach(removed -> changed.remove(name(removed, request)));
      }
      items.put(id(request.key()), changed);
      return UpdateItemResponse.builder().build();
    }
    AttributeValue added = request.expressionAttributeValues().values().iterator().next();
    List<String> versions = new ArrayList<>(added.ss());
    Map<String, AttributeValue> item = items.get(id(request.key()));
    if (item != null) {
      item.values().stream()
          .filter(AttributeValue::hasSs)
          .forEach(old -> versions.addAll(old.ss()));
    }
    Map<String, AttributeValue> renewed = new TreeMap<>(request.key());
    renewed.put("versions", AttributeValue.fromSs(versions.stream().distinct().sorted().toList()));
    items.put(id(request.key()), renewed);
    return UpdateItemResponse.builder().build();
  }

  private static List<String> parts(String clause) {
    return Arrays.stream(clause.split(", ")).filter(part -> !part.isEmpty()).toList();
  }

  private static String name(String placeholder, UpdateItemRequest request) {
    return request.expressionAttributeNames().getOrDefault(placeholder, placeholder);
  }

  /** The items whose key attribute of the index has the asked value, by id, page by page. */
  @Override
  public QueryResponse query(QueryRequest request) {
    String attribute = request.expressionAttributeNames().values().iterator().next();
    AttributeValue wanted = request.expressionAttributeValues().values().iterator().next();
    String after = request.hasExclusiveStartKey() ? id(request.exclusiveStartKey()) : "";
    List<Map<String, AttributeValue>> found =
        items.values().stream()
            .filter(item -> wanted.equals(item.get(attribute)))
            .filter(item -> id(item).compareTo(after) > 0)
            .toList();
    if (found.size() <= request.limit()) {
      return QueryResponse.builder().items(found).build();
    }
    List<Map<String, AttributeValue>> page = found.subList(0, request.limit());
    Map<String, AttributeValue> last = page.get(page.size() - 1);
    return QueryResponse.builder()
        .items(page)
        .lastEvaluatedKey(Map.of("article_id", AttributeValue.fromS(id(last)), attribute, wanted))
        .build();
  }

  private static String id(Map<String, AttributeValue> item) {
    return item.getOrDefault("article_id", AttributeValue.fromS("")).s();
  }

  @Override
  public String serviceName() {
    return "dynamodb";
  }

  @Override
  public void close() {}
}
