package io.github.copytaster.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.aws.fake.Stories;
import io.github.copytaster.aws.objects.Source;
import io.github.copytaster.aws.objects.StoredArticle;
import io.github.copytaster.aws.table.ArticleTable;
import io.github.copytaster.aws.table.ArticleTable.Written;
import io.github.copytaster.aws.table.Attributes;
import io.github.copytaster.aws.table.LabelledArticle;
import io.github.copytaster.aws.table.ModelShard;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Each case in which a write may happen or must not, in AWS's own engine. */
final class ConditionalWriteTest {

  private static final String CONFLICT = "medtop:16000000";
  private static final String POLITICS = "medtop:11000000";

  @RegisterExtension private static final Engine ENGINE = new Engine();

  private final ArticleTable table = ENGINE.table();

  @Test
  void put_firstTime_isStored() {
    assertThat(put("00A1", "v1", POLITICS)).isEqualTo(Written.STORED);
    assertThat(ENGINE.topic()).isEqualTo(POLITICS);
  }

  @Test
  void put_newerUpload_replacesAlsoWithAnOlderModel() {
    put("00A1", "v2", CONFLICT);

    assertThat(put("00A2", "v1", POLITICS)).isEqualTo(Written.STORED);
    assertThat(ENGINE.topic()).isEqualTo(POLITICS);
  }

  @Test
  void put_lateUpload_losesAlsoWithANewerModel() {
    put("00A2", "v1", CONFLICT);

    assertThat(put("00A1", "v2", POLITICS)).isEqualTo(Written.LOST);
    assertThat(ENGINE.topic()).isEqualTo(CONFLICT);
  }

  @Test
  void put_sameUploadByANewerModel_replaces() {
    put("00A1", "v1", CONFLICT);

    assertThat(put("00A1", "v2", POLITICS)).isEqualTo(Written.STORED);
    assertThat(ENGINE.topic()).isEqualTo(POLITICS);
  }

  @Test
  void put_sameUploadByAnOlderModel_loses() {
    put("00A1", "v2", CONFLICT);

    assertThat(put("00A1", "v1", POLITICS)).isEqualTo(Written.LOST);
  }

  @Test
  void put_duplicate_leavesTheItemAsItWas() {
    put("00A1", "v1", CONFLICT);
    Map<String, AttributeValue> before = ENGINE.item();

    assertThat(put("00A1", "v1", CONFLICT)).isEqualTo(Written.ALREADY_THERE);

    assertThat(ENGINE.item()).isEqualTo(before);
  }

  /** A late duplicate of a relabelled article's event took its former labels from it. */
  @Test
  void put_duplicateOfARelabelledArticle_keepsItsHistory() {
    put("00A1", "v1", CONFLICT);
    table.relabel(Stories.labelled("00A1", "v2", POLITICS), ENGINE.item());
    Map<String, AttributeValue> before = ENGINE.item();
    ArticleTable later = ENGINE.table(Engine.NOW.plus(Duration.ofDays(1)));

    assertThat(later.put(Stories.labelled("00A1", "v2", POLITICS)))
        .isEqualTo(Written.ALREADY_THERE);

    assertThat(ENGINE.item()).isEqualTo(before).containsKey(Attributes.PREVIOUS);
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
    assertThat(ENGINE.topic()).isEqualTo(POLITICS);
  }

  @Test
  void put_duplicateOfAPersonsArticle_isLost() {
    put("00A1", "v1", CONFLICT);
    ENGINE.correct();

    assertThat(put("00A1", "v1", CONFLICT)).isEqualTo(Written.LOST);
  }

  @Test
  void leaveQueue_personsArticle_isInNoShardAndKeepsItsLabels() {
    put("00A1", "v1", CONFLICT);
    ENGINE.correct();

    table.leaveQueue(ENGINE.item());

    assertThat(shardOf("v1")).isEmpty();
    assertThat(ENGINE.topic()).isEqualTo(CONFLICT);
    assertThat(ENGINE.text(Attributes.TOPIC_MONTH)).startsWith(CONFLICT);
  }

  @Test
  void leaveQueue_overtakenMeanwhile_leavesTheNewerUploadInItsShard() {
    put("00A1", "v1", CONFLICT);
    Map<String, AttributeValue> read = ENGINE.item();
    put("00A2", "v1", CONFLICT);

    table.leaveQueue(read);

    assertThat(shardOf("v1")).hasSize(1);
  }

  @Test
  void put_overHumanLabels_renewsTextOfANewerUploadOnly() {
    put("00A2", "v1", CONFLICT);
    ENGINE.correct();

    assertThat(put("00A1", "v9", POLITICS)).isEqualTo(Written.LOST);
    assertThat(put("00A2", "v9", POLITICS)).isEqualTo(Written.LOST);
    assertThat(put("00A3", "v9", POLITICS)).isEqualTo(Written.TEXT_RENEWED);
    assertThat(ENGINE.topic()).isEqualTo(CONFLICT);
    assertThat(ENGINE.text(Attributes.SEQUENCE)).startsWith("00A3");
    assertThat(ENGINE.text(Attributes.LABELLED_BY)).isEqualTo("human");
  }

  @Test
  void relabel_whatWasReadMeanwhileOvertaken_loses() {
    put("00A1", "v1", CONFLICT);
    Map<String, AttributeValue> read = ENGINE.item();
    put("00A2", "v1", CONFLICT);

    assertThat(table.relabel(Stories.labelled("00A1", "v2", POLITICS), read))
        .isEqualTo(Written.LOST);
    assertThat(ENGINE.text(Attributes.SEQUENCE)).startsWith("00A2");
  }

  @Test
  void relabel_correctedMeanwhileByAPerson_loses() {
    put("00A1", "v1", CONFLICT);
    Map<String, AttributeValue> read = ENGINE.item();
    ENGINE.correct();

    assertThat(table.relabel(Stories.labelled("00A1", "v2", POLITICS), read))
        .isEqualTo(Written.LOST);
    assertThat(ENGINE.topic()).isEqualTo(CONFLICT);
  }

  @Test
  void relabel_twice_losesTheSecondTime() {
    put("00A1", "v1", CONFLICT);
    Map<String, AttributeValue> read = ENGINE.item();

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

    assertThat(ENGINE.text(Attributes.SEQUENCE)).startsWith("00A5");
    assertThat(ENGINE.text(Attributes.MODEL_VERSION)).isEqualTo("v2");
    assertThat(ENGINE.topic()).isEqualTo(POLITICS);
  }

  private Written put(String sequencer, String model, String topic) {
    return table.put(Stories.labelled(sequencer, model, topic));
  }

  private List<Map<String, AttributeValue>> shardOf(String model) {
    String shard = ModelShard.of(model, ENGINE.id()).key();
    return table.page(Attributes.BY_MODEL, Attributes.MODEL_SHARD, shard, Map.of(), 10).items();
  }
}
