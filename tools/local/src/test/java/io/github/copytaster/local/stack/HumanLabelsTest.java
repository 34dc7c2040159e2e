package io.github.copytaster.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.copytaster.article.Article;
import io.github.copytaster.article.PublicationTime;
import io.github.copytaster.article.PublisherData;
import io.github.copytaster.article.PublisherData.Status;
import io.github.copytaster.aws.fake.Stories;
import io.github.copytaster.aws.objects.StoredArticle;
import io.github.copytaster.aws.table.ArticleTable;
import io.github.copytaster.aws.table.ArticleTable.Written;
import io.github.copytaster.aws.table.Attributes;
import io.github.copytaster.aws.table.LabelledArticle;
import io.github.copytaster.aws.table.ModelShard;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/** A person's labels, the text beside them and the indexes they stand in, in AWS's own engine. */
final class HumanLabelsTest {

  private static final String CONFLICT = "medtop:16000000";
  private static final String POLITICS = "medtop:11000000";
  private static final String LATER = "2026-03-01T00:00:00Z";

  @RegisterExtension private static final Engine ENGINE = new Engine();

  private final ArticleTable table = ENGINE.table();

  @Test
  void put_newerUpload_renewsTextAndLeavesTheLabels() {
    table.put(usable("00A1"));
    correct("SET labelled_by = :human, note = :human");

    assertThat(table.put(usable("00A2"))).isEqualTo(Written.TEXT_RENEWED);

    assertThat(ENGINE.text(Attributes.SEQUENCE)).startsWith("00A2");
    assertThat(ENGINE.text(Attributes.LABELLED_BY)).isEqualTo("human");
    assertThat(ENGINE.text("note")).as("what a person added").isEqualTo("human");
    assertThat(ENGINE.text(Attributes.TOPIC_MONTH)).isEqualTo(CONFLICT + "#2026-01");
    assertThat(ENGINE.item()).as("relabel queue").doesNotContainKey(Attributes.MODEL_SHARD);
  }

  /** A killed story that a person had labelled was still found by every query. */
  @ParameterizedTest
  @EnumSource(
      value = Status.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"USABLE"})
  void put_withdrawn_leavesTheIndexes(Status status) {
    table.put(usable("00A1"));
    correct("SET labelled_by = :human");

    assertThat(table.put(labelled("00A2", Stories.publisher(status, ""))))
        .isEqualTo(Written.TEXT_RENEWED);

    assertThat(ENGINE.text(Attributes.STATUS)).isEqualTo(status.name());
    assertInNoIndex();
    assertThat(ENGINE.item()).containsKey(Attributes.TOPICS);
  }

  @Test
  void put_embargoedAndThenReleased_leavesTheIndexesAndComesBack() {
    table.put(usable("00A1"));
    correct("SET labelled_by = :human");

    table.put(labelled("00A2", Stories.publisher(Status.USABLE, LATER)));
    assertInNoIndex();
    assertThat(ENGINE.text(Attributes.EMBARGO)).isEqualTo(LATER);
    assertThat(ENGINE.text(Attributes.MODEL_SHARD)).startsWith(ModelShard.EMBARGOED);

    table.put(usable("00A3"));
    assertThat(ENGINE.text(Attributes.TOPIC_MONTH)).isEqualTo(CONFLICT + "#2026-01");
    assertThat(ENGINE.item()).doesNotContainKeys(Attributes.EMBARGO, Attributes.MODEL_SHARD);
  }

  // The former writer's byline stood under a text that names none.
  @Test
  void put_whatTheNewVersionLacks_isTakenAway() {
    table.put(usable("00A1"));
    correct("SET labelled_by = :human");

    table.put(anonymous("00A2"));

    assertThat(ENGINE.item())
        .doesNotContainKeys(
            Attributes.BYLINE,
            Attributes.AGENCY,
            Attributes.PUBLISHED_AT,
            Attributes.PUBLISHED_FOUND_IN);
  }

  // A desk that files by codes of its own keeps its keys; the months are of its labels.
  @Test
  void put_filedByHand_keepsTheKeysOfAPerson() {
    table.put(usable("00A1"));
    correct("SET labelled_by = :human, topic_month = :human, topics = :none");

    table.put(usable("00A2"));

    assertThat(ENGINE.text(Attributes.TOPIC_MONTH)).isEqualTo("human");
    assertThat(ENGINE.item()).containsEntry(Attributes.TOPICS, AttributeValue.fromL(List.of()));
  }

  /** An article that a person labelled under embargo was never found once the embargo had ended. */
  @Test
  void endEmbargo_afterItsEnd_entersTheIndexesAndLeavesTheQueue() {
    LabelledArticle embargoed = labelled("00A1", Stories.publisher(Status.USABLE, LATER));
    table.put(embargoed);
    correct("SET labelled_by = :human");

    assertThat(table.endEmbargoOfHuman(embargoed.stored(), ENGINE.item()))
        .isEqualTo(Written.ALREADY_THERE);
    assertInNoIndex();

    ArticleTable march = ENGINE.table(Instant.parse("2026-03-02T00:00:00Z"));
    assertThat(march.endEmbargoOfHuman(embargoed.stored(), ENGINE.item()))
        .isEqualTo(Written.BETTER_KEPT);
    assertThat(ENGINE.text(Attributes.TOPIC_MONTH)).isEqualTo(CONFLICT + "#2026-01");
    assertThat(ENGINE.text(Attributes.BYLINE)).isEqualTo("By Ida Holt");
    assertThat(ENGINE.text(Attributes.EMBARGO)).as("the record").isEqualTo(LATER);
    assertThat(ENGINE.item()).doesNotContainKey(Attributes.MODEL_SHARD);
  }

  // Killed and under embargo: nothing enters an index, and the queue is left all the same.
  @Test
  void endEmbargo_ofKilledStory_onlyLeavesTheQueue() {
    LabelledArticle killed = labelled("00A1", Stories.publisher(Status.CANCELED, LATER));
    table.put(killed);
    correct("SET labelled_by = :human");

    ArticleTable march = ENGINE.table(Instant.parse("2026-03-02T00:00:00Z"));
    assertThat(march.endEmbargoOfHuman(killed.stored(), ENGINE.item()))
        .isEqualTo(Written.BETTER_KEPT);

    assertInNoIndex();
    assertThat(ENGINE.item()).doesNotContainKey(Attributes.MODEL_SHARD);
    assertThat(ENGINE.text(Attributes.BYLINE)).isEqualTo("By Ida Holt");
  }

  /**
   * The whole item was put back as it had been read: a second correction between reading and
   * writing was undone.
   */
  @Test
  void put_correctedAgainMeanwhile_keepsTheNewestCorrection() {
    table.put(usable("00A1"));
    correct("SET labelled_by = :human");
    ArticleTable raced =
        Engine.tableThrough(
            new Meddled(() -> correct("SET labelled_by = :human, topics = :none"), 1), Engine.NOW);

    assertThat(raced.put(usable("00A2"))).isEqualTo(Written.TEXT_RENEWED);

    assertThat(ENGINE.item()).containsEntry(Attributes.TOPICS, AttributeValue.fromL(List.of()));
    assertThat(ENGINE.text(Attributes.SEQUENCE)).startsWith("00A2");
  }

  /** Two newer uploads at once: the older one was written, and the newest counted as overtaken. */
  @Test
  void put_olderUploadMeanwhile_theNewestStays() {
    table.put(usable("00A1"));
    correct("SET labelled_by = :human");
    ArticleTable raced =
        Engine.tableThrough(new Meddled(() -> table.put(usable("00A2")), 1), Engine.NOW);

    assertThat(raced.put(usable("00A3"))).isEqualTo(Written.TEXT_RENEWED);

    assertThat(ENGINE.text(Attributes.SEQUENCE)).startsWith("00A3");
  }

  @Test
  void put_newerUploadMeanwhile_loses() {
    table.put(usable("00A1"));
    correct("SET labelled_by = :human");
    ArticleTable raced =
        Engine.tableThrough(new Meddled(() -> table.put(usable("00A4")), 1), Engine.NOW);

    assertThat(raced.put(usable("00A3"))).isEqualTo(Written.LOST);

    assertThat(ENGINE.text(Attributes.SEQUENCE)).startsWith("00A4");
  }

  // Thrown and not lost: the queue brings the event again.
  @Test
  void put_itemThatKeepsChanging_isTriedAgainLater() {
    table.put(usable("00A1"));
    correct("SET labelled_by = :human");
    AtomicInteger round = new AtomicInteger();
    Runnable change =
        () ->
            correct(
                round.incrementAndGet() % 2 == 0
                    ? "SET labelled_by = :human, topics = :none"
                    : "SET labelled_by = :human REMOVE topics");
    ArticleTable raced = Engine.tableThrough(new Meddled(change, 99), Engine.NOW);

    assertThatThrownBy(() -> raced.put(usable("00A2")))
        .hasMessageContaining("while it was written");
    assertThat(ENGINE.text(Attributes.SEQUENCE)).startsWith("00A1");
  }

  private static LabelledArticle usable(String sequencer) {
    return labelled(sequencer, PublisherData.NONE);
  }

  private static LabelledArticle labelled(String sequencer, PublisherData publisher) {
    return new LabelledArticle(
        Stories.stored(sequencer, publisher), Stories.labels(CONFLICT, "GB"), "v1");
  }

  private static LabelledArticle anonymous(String sequencer) {
    StoredArticle named = Stories.stored(sequencer);
    Article article = named.article();
    return new LabelledArticle(
        new StoredArticle(
            named.articleId(),
            named.sequence(),
            named.source(),
            named.normaliserVersion(),
            new Article(
                article.title(),
                article.paragraphs(),
                "",
                article.dropped(),
                PublicationTime.UNKNOWN,
                "",
                "",
                "",
                "en",
                PublisherData.NONE),
            named.fingerprint()),
        Stories.labels(POLITICS, "GB"),
        "v1");
  }

  private void correct(String expression) {
    Map<String, AttributeValue> values =
        expression.contains(":none")
            ? Map.of(":human", AttributeValue.fromS("human"), ":none", AttributeValue.fromL(none()))
            : Map.of(":human", AttributeValue.fromS("human"));
    ENGINE.update(expression, values);
  }

  private static List<AttributeValue> none() {
    return List.of();
  }

  private void assertInNoIndex() {
    assertThat(ENGINE.item())
        .doesNotContainKeys(
            Attributes.PUBLISHED_KEY,
            Attributes.TOPIC_MONTH,
            Attributes.COUNTRY_MONTH,
            Attributes.REGION_MONTH);
  }

  /** The engine, where somebody else is faster before each of the first updates of an article. */
  private static final class Meddled implements DynamoDbClient {

    private final Runnable meddler;
    private int times;

    Meddled(Runnable meddler, int times) {
      this.meddler = meddler;
      this.times = times;
    }

    @Override
    public PutItemResponse putItem(PutItemRequest request) {
      return ENGINE.client().putItem(request);
    }

    @Override
    public UpdateItemResponse updateItem(UpdateItemRequest request) {
      boolean article = AttributeValue.fromS(ENGINE.id()).equals(request.key().get("article_id"));
      if (article && times > 0) {
        times--;
        meddler.run();
      }
      return ENGINE.client().updateItem(request);
    }

    @Override
    public String serviceName() {
      return "dynamodb";
    }

    @Override
    public void close() {}
  }
}
