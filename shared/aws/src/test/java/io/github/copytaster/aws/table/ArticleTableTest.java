package io.github.copytaster.aws.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.PublisherData;
import io.github.copytaster.aws.fake.MemoryDynamoDb;
import io.github.copytaster.aws.fake.Stories;
import io.github.copytaster.aws.objects.StoredArticle;
import io.github.copytaster.labels.Reader;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;

/** What becomes of a write, by what the table holds; conditions are tested in tools/local. */
final class ArticleTableTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-02-01T03:00:00Z"), ZoneOffset.UTC);
  private static final String TOPIC = "medtop:11000000";

  private final MemoryDynamoDb dynamoDb = new MemoryDynamoDb();
  private final ArticleTable table = new ArticleTable(dynamoDb, "articles", CLOCK);
  private final LabelledArticle labelled = Stories.labelled("00A1", "v2", TOPIC);
  private final String id = labelled.stored().articleId();

  @Test
  void put_newArticle_isStoredWithItsTimeAndAnnouncesItsModel() {
    assertThat(table.put(labelled)).isEqualTo(ArticleTable.Written.STORED);

    assertThat(item())
        .containsEntry(Attributes.INGESTED_AT, Values.text("2026-02-01T03:00:00Z"))
        .containsEntry(Attributes.MODEL_VERSION, Values.text("v2"));
    assertThat(table.modelVersions()).containsExactly("v2");
  }

  /** DynamoDB refuses a write whose condition leaves a name or a value unused. */
  @Test
  void put_condition_usesEveryNameAndValueThatIsGiven() {
    table.put(labelled);
    table.putSecond(labelled);
    table.relabel(Stories.labelled("00A1", "v3", TOPIC), item());

    assertThat(dynamoDb.puts()).hasSize(3);
    for (PutItemRequest put : dynamoDb.puts()) {
      assertThat(put.tableName()).isEqualTo("articles");
      put.expressionAttributeNames()
          .keySet()
          .forEach(name -> assertThat(put.conditionExpression()).contains(name));
      put.expressionAttributeValues()
          .keySet()
          .forEach(value -> assertThat(put.conditionExpression()).containsPattern(value + "\\b"));
    }
  }

  @Test
  void put_sameUploadAgain_isAlreadyThere() {
    table.put(labelled);
    dynamoDb.refuse(id);

    assertThat(table.put(labelled)).isEqualTo(ArticleTable.Written.ALREADY_THERE);
  }

  @Test
  void put_olderUpload_isLost() {
    table.put(Stories.labelled("00A2", "v2", TOPIC));
    Map<String, AttributeValue> newer = item();
    dynamoDb.refuse(id);

    assertThat(table.put(labelled)).isEqualTo(ArticleTable.Written.LOST);
    assertThat(item()).isEqualTo(newer);
  }

  @Test
  void put_newerUploadOfWhatAPersonLabelled_renewsTheTextAlone() {
    table.put(labelled);
    change(Attributes.LABELLED_BY, Values.text(Attributes.HUMAN));
    change(Attributes.TOPICS, Values.text("by hand"));
    change(Attributes.TITLE, Values.text("An older title"));
    dynamoDb.refuse(id);

    assertThat(table.put(Stories.labelled("00A2", "v2", "medtop:15000000")))
        .isEqualTo(ArticleTable.Written.TEXT_RENEWED);
    assertThat(item())
        .containsEntry(Attributes.TITLE, Values.text("Harbour town votes to rebuild its pier"))
        .containsEntry(Attributes.TOPICS, Values.text("by hand"))
        .containsEntry(Attributes.LABELLED_BY, Values.text(Attributes.HUMAN));
  }

  @Test
  void put_sameUploadOfWhatAPersonLabelled_isLost() {
    table.put(labelled);
    change(Attributes.LABELLED_BY, Values.text(Attributes.HUMAN));
    dynamoDb.refuse(id);

    assertThat(table.put(labelled)).isEqualTo(ArticleTable.Written.LOST);
  }

  @Test
  void putSecond_articleThatWasDeleted_staysDeleted() {
    assertThat(table.putSecond(labelled)).isEqualTo(ArticleTable.Written.LOST);

    assertThat(dynamoDb.puts()).isEmpty();
    assertThat(table.modelVersions()).isEmpty();
  }

  @Test
  void putSecond_first_isReplacedAndKeptAsThePrevious() {
    table.put(Stories.labelled("00A1", "v2", "medtop:15000000"));
    change(Attributes.INGESTED_AT, Values.text("2026-01-12T16:05:00Z"));

    assertThat(table.putSecond(second("v2+t1"))).isEqualTo(ArticleTable.Written.STORED);
    assertThat(item())
        .containsEntry(Attributes.INGESTED_AT, Values.text("2026-01-12T16:05:00Z"))
        .containsEntry(Attributes.READER_RANK, Values.whole(Reader.SECOND.rank()));
    assertThat(item().get(Attributes.PREVIOUS)).asString().contains("medtop:15000000");
  }

  @Test
  void putSecond_overtakenMeanwhile_isLost() {
    table.put(labelled);
    Map<String, AttributeValue> there = item();
    dynamoDb.refuse(id);

    assertThat(table.putSecond(second("v2+t1"))).isEqualTo(ArticleTable.Written.LOST);
    assertThat(item()).isEqualTo(there);
  }

  @Test
  void relabel_betterLabels_stay() {
    table.put(Stories.labelled("00A1", "v3", TOPIC));

    assertThat(table.relabel(labelled, item())).isEqualTo(ArticleTable.Written.BETTER_KEPT);
    assertThat(item()).containsEntry(Attributes.MODEL_VERSION, Values.text("v3"));
  }

  @Test
  void relabel_betterLabelsOfAnotherUpload_areNotTouched() {
    table.put(Stories.labelled("00A2", "v3", TOPIC));
    Map<String, AttributeValue> there = item();

    assertThat(table.relabel(labelled, there)).isEqualTo(ArticleTable.Written.LOST);
    assertThat(item()).isEqualTo(there);
  }

  @ParameterizedTest
  @CsvSource({
    "v3, 1, true",
    "v2, 2, true",
    "v2, 1, false",
    "v2, 0, false",
    "v1, 2, false",
    "'', 2, false"
  })
  void isBetter_newerModelOrSecondReader_is(String version, long rank, boolean better) {
    Map<String, AttributeValue> old =
        Map.of(
            Attributes.MODEL_VERSION, Values.text(version),
            Attributes.READER_RANK, Values.whole(rank));

    assertThat(ArticleTable.isBetter(old, labelled)).isEqualTo(better);
  }

  @Test
  void isBetter_itemWithoutLabels_isNot() {
    assertThat(ArticleTable.isBetter(Map.of(), labelled)).isFalse();
  }

  @Test
  void leaveQueue_articleOfAPerson_losesItsShardAlone() {
    table.put(labelled);
    Map<String, AttributeValue> before = item();
    table.leaveQueue(before);

    Map<String, AttributeValue> expected = new HashMap<>(before);
    expected.remove(Attributes.MODEL_SHARD);
    assertThat(item()).isEqualTo(expected);
  }

  @Test
  void endEmbargoOfHuman_embargoThatHasNotEnded_waits() {
    StoredArticle embargoed =
        Stories.stored(
            "00A1", Stories.publisher(PublisherData.Status.USABLE, "2026-03-01T00:00:00Z"));
    table.put(new LabelledArticle(embargoed, Stories.labels(TOPIC, "GB"), "v2"));
    Map<String, AttributeValue> before = item();

    assertThat(before).doesNotContainKey(Attributes.TOPIC_MONTH);
    assertThat(table.endEmbargoOfHuman(embargoed, before))
        .isEqualTo(ArticleTable.Written.ALREADY_THERE);
    assertThat(item()).isEqualTo(before);
  }

  @Test
  void endEmbargoOfHuman_embargoThatHasEnded_putsItIntoTheIndexes() {
    StoredArticle embargoed =
        Stories.stored(
            "00A1", Stories.publisher(PublisherData.Status.USABLE, "2026-03-01T00:00:00Z"));
    table.put(new LabelledArticle(embargoed, Stories.labels(TOPIC, "GB"), "v2"));
    Clock later = Clock.fixed(Instant.parse("2026-03-02T00:00:00Z"), ZoneOffset.UTC);

    assertThat(new ArticleTable(dynamoDb, "articles", later).endEmbargoOfHuman(embargoed, item()))
        .isEqualTo(ArticleTable.Written.BETTER_KEPT);
    assertThat(item())
        .containsKey(Attributes.TOPIC_MONTH)
        .doesNotContainKey(Attributes.MODEL_SHARD);
  }

  @Test
  void get_articleThatIsNotThere_isEmpty() {
    assertThat(table.get(id)).isEmpty();
    table.put(labelled);
    assertThat(table.get(id)).contains(item());
  }

  @Test
  void page_partitionOfThree_isReadInTwoPages() {
    for (String name : List.of("a", "b", "c")) {
      dynamoDb.put(
          Map.of(
              Attributes.ARTICLE_ID, Values.text(name),
              Attributes.MODEL_SHARD, Values.text("v1#07")));
    }

    ArticleTable.Page first = page(Map.of());
    ArticleTable.Page rest = page(first.next());

    assertThat(first.items()).hasSize(2);
    assertThat(rest.items())
        .extracting(each -> each.get(Attributes.ARTICLE_ID))
        .containsExactly(Values.text("c"));
    assertThat(rest.next()).isEmpty();
  }

  private ArticleTable.Page page(Map<String, AttributeValue> after) {
    return table.page(Attributes.BY_MODEL, Attributes.MODEL_SHARD, "v1#07", after, 2);
  }

  private LabelledArticle second(String version) {
    return new LabelledArticle(
        labelled.stored(), Stories.labels(TOPIC, "GB", Reader.SECOND), version);
  }

  private Map<String, AttributeValue> item() {
    return dynamoDb.items().getOrDefault(id, Map.of());
  }

  private void change(String attribute, AttributeValue value) {
    Map<String, AttributeValue> changed = new HashMap<>(item());
    changed.put(attribute, value);
    dynamoDb.put(changed);
  }
}
