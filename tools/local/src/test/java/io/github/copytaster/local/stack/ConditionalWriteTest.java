package io.github.copytaster.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.PublisherData;
import io.github.copytaster.aws.fake.Stories;
import io.github.copytaster.aws.objects.Source;
import io.github.copytaster.aws.objects.StoredArticle;
import io.github.copytaster.aws.table.ArticleTable;
import io.github.copytaster.aws.table.ArticleTable.Written;
import io.github.copytaster.aws.table.Attributes;
import io.github.copytaster.aws.table.LabelledArticle;
import io.github.copytaster.aws.table.ModelShard;
import io.github.copytaster.labels.Reader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Each case in which a write may happen or must not, in AWS's own engine. */
final class ConditionalWriteTest {

  private static final Instant NOW = Instant.parse("2026-02-01T12:00:00Z");
  private static final String CONFLICT = "medtop:16000000";
  private static final String POLITICS = "medtop:11000000";

  @TempDir private static Path data;
  private static Engine engine;

  private ArticleTable table;
  private final String id = Stories.stored("00A1").articleId();

  @BeforeAll
  static void start() throws IOException {
    engine = new Engine(data);
  }

  @AfterAll
  static void stop() {
    engine.close();
  }

  @BeforeEach
  void empty() {
    table = engine.table(NOW);
    engine.delete(id);
  }

  @Test
  void put_firstTime_isStored() {
    assertThat(put("00A1", "v1", POLITICS)).isEqualTo(Written.STORED);
    assertThat(topic()).isEqualTo(POLITICS);
  }

  @Test
  void put_newerUpload_replacesAlsoWithAnOlderModel() {
    put("00A1", "v2", CONFLICT);

    assertThat(put("00A2", "v1", POLITICS)).isEqualTo(Written.STORED);
    assertThat(topic()).isEqualTo(POLITICS);
  }

  @Test
  void put_lateUpload_losesAlsoWithANewerModel() {
    put("00A2", "v1", CONFLICT);

    assertThat(put("00A1", "v2", POLITICS)).isEqualTo(Written.LOST);
    assertThat(topic()).isEqualTo(CONFLICT);
  }

  @Test
  void put_sameUploadByANewerModel_replaces() {
    put("00A1", "v1", CONFLICT);

    assertThat(put("00A1", "v2", POLITICS)).isEqualTo(Written.STORED);
    assertThat(topic()).isEqualTo(POLITICS);
  }

  @Test
  void put_sameUploadByAnOlderModel_loses() {
    put("00A1", "v2", CONFLICT);

    assertThat(put("00A1", "v1", POLITICS)).isEqualTo(Written.LOST);
  }

  @Test
  void put_duplicate_leavesTheItemAsItWas() {
    put("00A1", "v1", CONFLICT);
    Map<String, AttributeValue> before = item();

    assertThat(put("00A1", "v1", CONFLICT)).isEqualTo(Written.ALREADY_THERE);

    assertThat(item()).isEqualTo(before);
  }

  /** A late duplicate of a relabelled article's event took its former labels from it. */
  @Test
  void put_duplicateOfARelabelledArticle_keepsItsHistory() {
    put("00A1", "v1", CONFLICT);
    table.relabel(Stories.labelled("00A1", "v2", POLITICS), item());
    Map<String, AttributeValue> before = item();
    ArticleTable later = engine.table(NOW.plus(Duration.ofDays(1)));

    assertThat(later.put(Stories.labelled("00A1", "v2", POLITICS)))
        .isEqualTo(Written.ALREADY_THERE);

    assertThat(item()).isEqualTo(before).containsKey(Attributes.PREVIOUS);
  }

  /** LocalStack gives every event one and the same sequencer: a second upload was a duplicate. */
  @Test
  void put_otherObjectOfTheSameSequencer_replaces() {
    LabelledArticle first = Stories.labelled("00A1", "v1", CONFLICT);
    Source source = first.stored().source();
    StoredArticle again =
        new StoredArticle(
            first.stored().articleId(),
            first.stored().sequence(),
            new Source(
                source.bucket(), source.key(), "v2", source.sequencer(), source.uploadedAt()),
            first.stored().normaliserVersion(),
            first.stored().article(),
            first.stored().fingerprint());
    table.put(first);

    assertThat(table.put(new LabelledArticle(again, Stories.labels(POLITICS, "GB"), "v1")))
        .isEqualTo(Written.STORED);
    assertThat(topic()).isEqualTo(POLITICS);
  }

  @Test
  void put_duplicateOfAPersonsArticle_isLost() {
    put("00A1", "v1", CONFLICT);
    correct();

    assertThat(put("00A1", "v1", CONFLICT)).isEqualTo(Written.LOST);
  }

  @Test
  void leaveQueue_personsArticle_isInNoShardAndKeepsItsLabels() {
    put("00A1", "v1", CONFLICT);
    correct();

    table.leaveQueue(item());

    assertThat(shardOf("v1")).isEmpty();
    assertThat(topic()).isEqualTo(CONFLICT);
    assertThat(text(Attributes.TOPIC_MONTH)).startsWith(CONFLICT);
  }

  @Test
  void leaveQueue_overtakenMeanwhile_leavesTheNewerUploadInItsShard() {
    put("00A1", "v1", CONFLICT);
    Map<String, AttributeValue> read = item();
    put("00A2", "v1", CONFLICT);

    table.leaveQueue(read);

    assertThat(shardOf("v1")).hasSize(1);
  }

  @Test
  void put_firstReaderAfterTheSecond_losesAtTheSameModel() {
    put("00A1", "v1", CONFLICT, Reader.SECOND);

    assertThat(put("00A1", "v1", POLITICS)).isEqualTo(Written.LOST);
    assertThat(topic()).isEqualTo(CONFLICT);
  }

  @Test
  void put_secondReaderAfterTheFirst_replaces() {
    put("00A1", "v1", CONFLICT);

    assertThat(put("00A1", "v1", POLITICS, Reader.SECOND)).isEqualTo(Written.STORED);
    assertThat(topic()).isEqualTo(POLITICS);
  }

  @Test
  void put_firstReaderOfANewerModelAfterTheSecond_replaces() {
    put("00A1", "v1", CONFLICT, Reader.SECOND);

    assertThat(put("00A1", "v2", POLITICS)).isEqualTo(Written.STORED);
  }

  @Test
  void putSecond_afterTheFirst_replacesAndKeepsWhenItCameAndWhatItWas() {
    put("00A1", "v1", CONFLICT);
    table.relabel(Stories.labelled("00A1", "v2", CONFLICT), item());
    Map<String, AttributeValue> before = item();

    assertThat(table.putSecond(labelled("00A1", "v2", POLITICS, Reader.SECOND)))
        .isEqualTo(Written.STORED);
    assertThat(topic()).isEqualTo(POLITICS);
    assertThat(text(Attributes.READER)).isEqualTo("second");
    assertThat(item())
        .containsEntry(Attributes.INGESTED_AT, before.get(Attributes.INGESTED_AT))
        .containsEntry(Attributes.PREVIOUS, before.get(Attributes.PREVIOUS));
  }

  // The second reader was faster than the write of the run that handed the article on.
  @Test
  void putSecond_beforeTheFirstOfItsModel_keepsTheFormerLabelsAndWins() {
    put("00A1", "v1", CONFLICT);
    Map<String, AttributeValue> read = item();

    assertThat(table.putSecond(labelled("00A1", "v2", POLITICS, Reader.SECOND)))
        .isEqualTo(Written.STORED);
    assertThat(table.relabel(Stories.labelled("00A1", "v2", CONFLICT), read))
        .isEqualTo(Written.LOST);

    assertThat(topic()).isEqualTo(POLITICS);
    assertThat(item().get(Attributes.PREVIOUS)).asString().contains(CONFLICT, "v1");
  }

  @Test
  void putSecond_whatCameMeanwhile_stays() {
    LabelledArticle late = labelled("00A1", "v1", POLITICS, Reader.SECOND);
    assertThat(table.putSecond(late)).as("deleted").isEqualTo(Written.LOST);

    put("00A2", "v1", CONFLICT);
    assertThat(table.putSecond(late)).as("newer upload").isEqualTo(Written.LOST);
    assertThat(table.putSecond(labelled("00A2", "v0", POLITICS, Reader.SECOND)))
        .as("newer model")
        .isEqualTo(Written.LOST);

    correct();
    assertThat(table.putSecond(labelled("00A2", "v1", POLITICS, Reader.SECOND)))
        .as("a person's labels")
        .isEqualTo(Written.LOST);
    assertThat(topic()).isEqualTo(CONFLICT);
  }

  @Test
  void putSecond_twice_leavesTheItemAsItWas() {
    put("00A1", "v1", CONFLICT);
    table.putSecond(labelled("00A1", "v1", POLITICS, Reader.SECOND));
    Map<String, AttributeValue> before = item();

    table.putSecond(labelled("00A1", "v1", POLITICS, Reader.SECOND));

    assertThat(item()).isEqualTo(before);
  }

  // An embargoed article is in the queue for its keys only: its labels are as new as any.
  @Test
  void relabel_secondReadersLabelsOfTheSameModel_renewsTheIndexKeysOnly() {
    put("00A1", "v1", POLITICS, Reader.SECOND);

    assertThat(table.relabel(Stories.labelled("00A1", "v1", CONFLICT), item()))
        .isEqualTo(Written.BETTER_KEPT);
    assertThat(topic()).isEqualTo(POLITICS);
    assertThat(text(Attributes.TOPIC_MONTH)).startsWith(POLITICS);
  }

  /**
   * Under embargo the shard is the same before and after: the second reader's labels, written while
   * the first read, were overwritten by the first's.
   */
  @Test
  void relabel_embargoedAndReadTwiceMeanwhile_loses() {
    StoredArticle stored =
        Stories.stored(
            "00A1", Stories.publisher(PublisherData.Status.USABLE, "2026-03-01T00:00:00Z"));
    table.put(new LabelledArticle(stored, Stories.labels(CONFLICT, "GB", Reader.FIRST), "v1"));
    Map<String, AttributeValue> read = item();
    table.putSecond(
        new LabelledArticle(stored, Stories.labels(POLITICS, "GB", Reader.SECOND), "v2"));

    LabelledArticle first =
        new LabelledArticle(stored, Stories.labels(CONFLICT, "GB", Reader.FIRST), "v2");
    assertThat(table.relabel(first, read)).isEqualTo(Written.LOST);
    assertThat(topic()).isEqualTo(POLITICS);
    assertThat(text(Attributes.READER)).isEqualTo("second");
  }

  @Test
  void put_overHumanLabels_renewsTextOfANewerUploadOnly() {
    put("00A2", "v1", CONFLICT);
    correct();

    assertThat(put("00A1", "v9", POLITICS)).isEqualTo(Written.LOST);
    assertThat(put("00A2", "v9", POLITICS)).isEqualTo(Written.LOST);
    assertThat(put("00A3", "v9", POLITICS)).isEqualTo(Written.TEXT_RENEWED);
    assertThat(topic()).isEqualTo(CONFLICT);
    assertThat(text(Attributes.SEQUENCE)).startsWith("00A3");
    assertThat(text(Attributes.LABELLED_BY)).isEqualTo("human");
  }

  @Test
  void relabel_whatWasReadMeanwhileOvertaken_loses() {
    put("00A1", "v1", CONFLICT);
    Map<String, AttributeValue> read = item();
    put("00A2", "v1", CONFLICT);

    assertThat(table.relabel(Stories.labelled("00A1", "v2", POLITICS), read))
        .isEqualTo(Written.LOST);
    assertThat(text(Attributes.SEQUENCE)).startsWith("00A2");
  }

  @Test
  void relabel_correctedMeanwhileByAPerson_loses() {
    put("00A1", "v1", CONFLICT);
    Map<String, AttributeValue> read = item();
    correct();

    assertThat(table.relabel(Stories.labelled("00A1", "v2", POLITICS), read))
        .isEqualTo(Written.LOST);
    assertThat(topic()).isEqualTo(CONFLICT);
  }

  @Test
  void relabel_twice_losesTheSecondTime() {
    put("00A1", "v1", CONFLICT);
    Map<String, AttributeValue> read = item();

    assertThat(table.relabel(Stories.labelled("00A1", "v2", POLITICS), read))
        .isEqualTo(Written.STORED);
    assertThat(table.relabel(Stories.labelled("00A1", "v2", POLITICS), read))
        .isEqualTo(Written.LOST);
    assertThat(shardOf("v1")).isEmpty();
    assertThat(shardOf("v2")).hasSize(1);
  }

  @Test
  void modelVersions_ofAllThatWrote_areKnown() {
    put("00A1", "v1", CONFLICT);
    put("00A2", "v2", CONFLICT);

    assertThat(table.modelVersions()).contains("v1", "v2");
  }

  // Whatever the order and however often each comes: the newest upload by the newest model stays.
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void put_anyOrderWithDuplicates_leavesExactlyTheNewest(long seed) {
    List<LabelledArticle> writes = new ArrayList<>();
    for (int upload = 0; upload < 6; upload++) {
      for (String model : List.of("v1", "v2", "v2")) {
        String topic = upload == 5 && model.equals("v2") ? POLITICS : CONFLICT;
        writes.add(Stories.labelled("00A" + upload, model, topic));
      }
    }
    Collections.shuffle(writes, new Random(seed));

    writes.forEach(table::put);

    assertThat(text(Attributes.SEQUENCE)).startsWith("00A5");
    assertThat(text(Attributes.MODEL_VERSION)).isEqualTo("v2");
    assertThat(topic()).isEqualTo(POLITICS);
  }

  private Written put(String sequencer, String model, String topic) {
    return put(sequencer, model, topic, Reader.FIRST);
  }

  private Written put(String sequencer, String model, String topic, Reader reader) {
    return table.put(labelled(sequencer, model, topic, reader));
  }

  private static LabelledArticle labelled(
      String sequencer, String model, String topic, Reader reader) {
    return new LabelledArticle(
        Stories.stored(sequencer), Stories.labels(topic, "GB", reader), model);
  }

  private void correct() {
    engine.update(id, "SET labelled_by = :human", Map.of(":human", AttributeValue.fromS("human")));
  }

  private List<Map<String, AttributeValue>> shardOf(String model) {
    String shard = ModelShard.of(model, id).key();
    return table.page(Attributes.BY_MODEL, Attributes.MODEL_SHARD, shard, Map.of(), 10).items();
  }

  private Map<String, AttributeValue> item() {
    return table.get(id).orElseThrow();
  }

  private String text(String attribute) {
    return item().getOrDefault(attribute, AttributeValue.fromS("")).s();
  }

  private String topic() {
    return item().getOrDefault(Attributes.TOPICS, AttributeValue.fromL(List.of())).l().stream()
        .map(topic -> topic.m().getOrDefault("code", AttributeValue.fromS("")).s())
        .findFirst()
        .orElse("");
  }
}
