package io.github.copytaster.aws.table;

import io.github.copytaster.aws.Clients;
import io.github.copytaster.aws.Environment;
import io.github.copytaster.aws.objects.StoredArticle;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;

/**
 * The articles' table. Writes go through a condition and never through a lock: a late or duplicate
 * event loses the condition, is counted, and has succeeded. That is the whole idempotency.
 */
public final class ArticleTable {

  /** What became of a write. */
  public enum Written {
    /** The item now holds this article and these labels. */
    STORED,
    /** A person labelled it: text renewed, labels left alone. */
    TEXT_RENEWED,
    /** Better labels are there and stay; an embargo that has ended is taken off. */
    BETTER_KEPT,
    /** This very upload, labelled by this model and reader, is there: nothing was written. */
    ALREADY_THERE,
    /** Something newer, or as new and better read, or labelled by a person, is there. */
    LOST
  }

  // Every case in which the write may happen, see DESIGN "The table". Where every event has the
  // same sequencer (LocalStack), the object's version tells an upload from a duplicate.
  private static final String SAME_TEXT_WORSE_LABELS =
      "#sequence = :sequence AND (model_version < :version OR (model_version = :version AND"
          + " (reader_rank < :rank OR (reader_rank = :rank AND #source.version_id <> :object))))";
  private static final String MAY_WRITE =
      "attribute_not_exists(article_id) OR (labelled_by <> :human AND (#sequence < :sequence OR ("
          + SAME_TEXT_WORSE_LABELS
          + ")))";
  private static final String SAME_SHARD =
      "labelled_by <> :human AND #sequence = :sequence AND model_shard = :shard";
  // Under embargo the shard does not tell that the second reader was faster.
  private static final String SAME_SHARD_NOT_BETTER =
      SAME_SHARD
          + " AND (model_version < :version OR (model_version = :version AND reader_rank <= :rank))";
  // What the index keys of labels that stay were made from.
  private static final List<String> DECIDED_ON =
      List.of(
          Attributes.LABELLED_BY,
          Attributes.SEQUENCE,
          Attributes.MODEL_VERSION,
          Attributes.READER_RANK,
          Attributes.MODEL_SHARD);
  private static final String MAY_REPLACE = "labelled_by <> :human AND " + SAME_TEXT_WORSE_LABELS;

  private final DynamoDbClient client;
  private final String table;
  private final Clock clock;
  private final VersionRegistry versions;
  private final HumanLabels humans;
  private final AttributeUpdate update;

  public ArticleTable(DynamoDbClient client, String table, Clock clock) {
    this.client = client;
    this.table = table;
    this.clock = clock;
    this.versions = new VersionRegistry(client, table);
    this.update = new AttributeUpdate(client, table);
    this.humans = new HumanLabels(update, clock);
  }

  /** The table of a deployed function: COPYTASTER_TABLE. */
  public static ArticleTable ofEnvironment(Environment environment) {
    return new ArticleTable(
        Clients.dynamoDb(), environment.require("COPYTASTER_TABLE"), Clock.systemUTC());
  }

  /** Stores an article read for the first time, or again after a new upload. */
  public Written put(LabelledArticle labelled) {
    versions.announce(labelled.modelVersion());
    Map<String, AttributeValue> item = item(labelled);
    try {
      client.putItem(
          request ->
              request
                  .tableName(table)
                  .item(item)
                  .conditionExpression(MAY_WRITE)
                  .expressionAttributeNames(names(MAY_WRITE))
                  .expressionAttributeValues(conditionValues(labelled))
                  .returnValuesOnConditionCheckFailure(
                      ReturnValuesOnConditionCheckFailure.ALL_OLD));
      return Written.STORED;
    } catch (ConditionalCheckFailedException lost) {
      return isThere(labelled, lost.item())
          ? Written.ALREADY_THERE
          : humans.renewText(labelled.stored(), lost.item());
    }
  }

  /**
   * Stores the second reader's labels in place of the first's, for the same upload. An article that
   * was deleted meanwhile stays deleted.
   */
  public Written putSecond(LabelledArticle labelled) {
    Optional<Map<String, AttributeValue>> old = get(labelled.stored().articleId());
    if (old.isEmpty()) {
      return Written.LOST;
    }
    versions.announce(labelled.modelVersion());
    Map<String, AttributeValue> item = item(labelled);
    FormerLabels.keep(item, old.get(), labelled.modelVersion());
    return putIf(item, MAY_REPLACE, conditionValues(labelled));
  }

  /**
   * Writes new labels of the same upload and keeps the old ones in {@code previous}. Labels of a
   * newer model, or as new and of the second reader, stay; an article whose embargo has just ended
   * gets its index keys.
   */
  public Written relabel(LabelledArticle labelled, Map<String, AttributeValue> old) {
    if (isBetter(old, labelled)) {
      return renewIndexKeys(labelled.stored(), old);
    }
    Map<String, AttributeValue> item = item(labelled);
    FormerLabels.keep(item, old, labelled.modelVersion());
    versions.announce(labelled.modelVersion());
    Map<String, AttributeValue> values = new HashMap<>(sameShard(labelled.stored(), old));
    values.put(":version", Values.text(labelled.modelVersion()));
    values.put(":rank", Values.whole(labelled.reader().rank()));
    return putIf(item, SAME_SHARD_NOT_BETTER, values);
  }

  /**
   * Puts an article that a person labelled under embargo into its indexes once the embargo has
   * ended: {@link Written#BETTER_KEPT}; {@link Written#ALREADY_THERE} while it has not.
   */
  public Written endEmbargoOfHuman(StoredArticle stored, Map<String, AttributeValue> old) {
    return humans.endEmbargo(stored, old);
  }

  /**
   * Takes an article that no run can relabel (a person did, or its text is gone) out of the relabel
   * queue, so that no later run meets it again. Its labels stay.
   */
  public void leaveQueue(Map<String, AttributeValue> item) {
    try {
      client.updateItem(
          request ->
              request
                  .tableName(table)
                  .key(Map.of(Attributes.ARTICLE_ID, item.get(Attributes.ARTICLE_ID)))
                  .updateExpression("REMOVE model_shard")
                  .conditionExpression("model_shard = :shard AND #sequence = :sequence")
                  .expressionAttributeNames(Map.of("#sequence", Attributes.SEQUENCE))
                  .expressionAttributeValues(
                      Map.of(
                          ":shard", item.get(Attributes.MODEL_SHARD),
                          ":sequence", item.get(Attributes.SEQUENCE))));
    } catch (ConditionalCheckFailedException newer) {
      // A newer upload or other labels came meanwhile, with a shard of their own.
      return;
    }
  }

  public Optional<Map<String, AttributeValue>> get(String articleId) {
    Map<String, AttributeValue> item =
        client
            .getItem(
                request ->
                    request
                        .tableName(table)
                        .key(Map.of(Attributes.ARTICLE_ID, Values.text(articleId)))
                        .consistentRead(true))
            .item();
    return item.isEmpty() ? Optional.empty() : Optional.of(item);
  }

  /** Every model version that ever labelled an article here. */
  public List<String> modelVersions() {
    return versions.all();
  }

  /**
   * One page of an index partition.
   *
   * @param index name of the index
   * @param keyName its partition key
   * @param key the partition
   * @param after where the last page ended; empty for the first page
   * @param limit items at most
   */
  public Page page(
      String index, String keyName, String key, Map<String, AttributeValue> after, int limit) {
    var response =
        client.query(
            request -> {
              request
                  .tableName(table)
                  .indexName(index)
                  .keyConditionExpression("#key = :key")
                  .expressionAttributeNames(Map.of("#key", keyName))
                  .expressionAttributeValues(Map.of(":key", Values.text(key)))
                  .limit(limit);
              if (!after.isEmpty()) {
                request.exclusiveStartKey(after);
              }
            });
    return new Page(response.items(), response.lastEvaluatedKey());
  }

  /**
   * A page of items.
   *
   * @param items as the index projects them
   * @param next where to go on; empty at the end
   */
  public record Page(List<Map<String, AttributeValue>> items, Map<String, AttributeValue> next) {
    public Page {
      items = List.copyOf(items);
      next = Map.copyOf(next);
    }
  }

  /** Whether an item's labels are of a newer model, or as new and of the second reader. */
  public static boolean isBetter(Map<String, AttributeValue> old, LabelledArticle labelled) {
    int version =
        old.getOrDefault(Attributes.MODEL_VERSION, Values.text(""))
            .s()
            .compareTo(labelled.modelVersion());
    String rank = old.getOrDefault(Attributes.READER_RANK, Values.whole(0)).n();
    return version > 0 || (version == 0 && Integer.parseInt(rank) > labelled.reader().rank());
  }

  // Only the keys are written: all else of what was read may be older than what is there by now.
  private Written renewIndexKeys(StoredArticle stored, Map<String, AttributeValue> old) {
    if (HumanLabels.are(old)
        || !Values.text(stored.sequence()).equals(old.get(Attributes.SEQUENCE))) {
      return Written.LOST;
    }
    Map<String, AttributeValue> keys = IndexKeys.of(stored, old, clock.instant());
    return update.write(old, keys, IndexKeys.NAMES, DECIDED_ON).isEmpty()
        ? Written.BETTER_KEPT
        : Written.LOST;
  }

  private static Map<String, AttributeValue> sameShard(
      StoredArticle stored, Map<String, AttributeValue> old) {
    return Map.of(
        ":human", Values.text(Attributes.HUMAN),
        ":sequence", Values.text(stored.sequence()),
        ":shard", old.getOrDefault(Attributes.MODEL_SHARD, Values.text("")));
  }

  private Written putIf(
      Map<String, AttributeValue> item, String condition, Map<String, AttributeValue> values) {
    try {
      client.putItem(
          request ->
              request
                  .tableName(table)
                  .item(item)
                  .conditionExpression(condition)
                  .expressionAttributeNames(names(condition))
                  .expressionAttributeValues(values));
      return Written.STORED;
    } catch (ConditionalCheckFailedException lost) {
      return Written.LOST;
    }
  }

  // DynamoDB refuses a name that the condition does not use.
  private static Map<String, String> names(String condition) {
    return condition.contains("#source")
        ? Map.of("#sequence", Attributes.SEQUENCE, "#source", Attributes.SOURCE)
        : Map.of("#sequence", Attributes.SEQUENCE);
  }

  private Map<String, AttributeValue> item(LabelledArticle labelled) {
    Instant now = clock.instant();
    Map<String, AttributeValue> item = ItemWriter.text(labelled.stored(), now.toString());
    item.putAll(ItemWriter.labels(labelled));
    item.putAll(IndexKeys.of(labelled.stored(), item, now));
    return item;
  }

  private static Map<String, AttributeValue> conditionValues(LabelledArticle labelled) {
    return Map.of(
        ":human", Values.text(Attributes.HUMAN),
        ":sequence", Values.text(labelled.stored().sequence()),
        ":version", Values.text(labelled.modelVersion()),
        ":rank", Values.whole(labelled.reader().rank()),
        ":object", Values.text(labelled.stored().source().versionId()));
  }

  private static boolean isThere(LabelledArticle labelled, Map<String, AttributeValue> old) {
    return Values.text(labelled.stored().sequence()).equals(old.get(Attributes.SEQUENCE))
        && Values.text(labelled.modelVersion()).equals(old.get(Attributes.MODEL_VERSION))
        && Values.whole(labelled.reader().rank()).equals(old.get(Attributes.READER_RANK))
        && !HumanLabels.are(old);
  }
}
