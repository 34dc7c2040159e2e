package io.github.copytaster.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.PublisherData;
import io.github.copytaster.aws.fake.Stories;
import io.github.copytaster.aws.objects.StoredArticle;
import io.github.copytaster.aws.table.ArticleTable;
import io.github.copytaster.aws.table.ArticleTable.Written;
import io.github.copytaster.aws.table.Attributes;
import io.github.copytaster.aws.table.LabelledArticle;
import io.github.copytaster.labels.Reader;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What the second reader may write over the first and the first over the second. */
final class SecondReaderWriteTest {

  private static final String CONFLICT = "medtop:16000000";
  private static final String POLITICS = "medtop:11000000";

  @RegisterExtension private static final Engine ENGINE = new Engine();

  private final ArticleTable table = ENGINE.table();

  @Test
  void put_firstReaderAfterTheSecond_losesAtTheSameModel() {
    put("00A1", "v1", CONFLICT, Reader.SECOND);

    assertThat(put("00A1", "v1", POLITICS)).isEqualTo(Written.LOST);
    assertThat(ENGINE.topic()).isEqualTo(CONFLICT);
  }

  @Test
  void put_secondReaderAfterTheFirst_replaces() {
    put("00A1", "v1", CONFLICT);

    assertThat(put("00A1", "v1", POLITICS, Reader.SECOND)).isEqualTo(Written.STORED);
    assertThat(ENGINE.topic()).isEqualTo(POLITICS);
  }

  @Test
  void put_firstReaderOfANewerModelAfterTheSecond_replaces() {
    put("00A1", "v1", CONFLICT, Reader.SECOND);

    assertThat(put("00A1", "v2", POLITICS)).isEqualTo(Written.STORED);
  }

  @Test
  void putSecond_afterTheFirst_replacesAndKeepsWhenItCameAndWhatItWas() {
    put("00A1", "v1", CONFLICT);
    table.relabel(Stories.labelled("00A1", "v2", CONFLICT), ENGINE.item());
    Map<String, AttributeValue> before = ENGINE.item();

    assertThat(table.putSecond(labelled("00A1", "v2", POLITICS, Reader.SECOND)))
        .isEqualTo(Written.STORED);
    assertThat(ENGINE.topic()).isEqualTo(POLITICS);
    assertThat(ENGINE.text(Attributes.READER)).isEqualTo("second");
    assertThat(ENGINE.item())
        .containsEntry(Attributes.INGESTED_AT, before.get(Attributes.INGESTED_AT))
        .containsEntry(Attributes.PREVIOUS, before.get(Attributes.PREVIOUS));
  }

  // The second reader was faster than the write of the run that handed the article on.
  @Test
  void putSecond_beforeTheFirstOfItsModel_keepsTheFormerLabelsAndWins() {
    put("00A1", "v1", CONFLICT);
    Map<String, AttributeValue> read = ENGINE.item();

    assertThat(table.putSecond(labelled("00A1", "v2", POLITICS, Reader.SECOND)))
        .isEqualTo(Written.STORED);
    assertThat(table.relabel(Stories.labelled("00A1", "v2", CONFLICT), read))
        .isEqualTo(Written.LOST);

    assertThat(ENGINE.topic()).isEqualTo(POLITICS);
    assertThat(ENGINE.item().get(Attributes.PREVIOUS)).asString().contains(CONFLICT, "v1");
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

    ENGINE.correct();
    assertThat(table.putSecond(labelled("00A2", "v1", POLITICS, Reader.SECOND)))
        .as("a person's labels")
        .isEqualTo(Written.LOST);
    assertThat(ENGINE.topic()).isEqualTo(CONFLICT);
  }

  @Test
  void putSecond_twice_leavesTheItemAsItWas() {
    put("00A1", "v1", CONFLICT);
    table.putSecond(labelled("00A1", "v1", POLITICS, Reader.SECOND));
    Map<String, AttributeValue> before = ENGINE.item();

    table.putSecond(labelled("00A1", "v1", POLITICS, Reader.SECOND));

    assertThat(ENGINE.item()).isEqualTo(before);
  }

  // An embargoed article is in the queue for its keys only: its labels are as new as any.
  @Test
  void relabel_secondReadersLabelsOfTheSameModel_renewsTheIndexKeysOnly() {
    put("00A1", "v1", POLITICS, Reader.SECOND);

    assertThat(table.relabel(Stories.labelled("00A1", "v1", CONFLICT), ENGINE.item()))
        .isEqualTo(Written.BETTER_KEPT);
    assertThat(ENGINE.topic()).isEqualTo(POLITICS);
    assertThat(ENGINE.text(Attributes.TOPIC_MONTH)).startsWith(POLITICS);
  }

  /**
   * Under embargo the shard is the same before and after: the second reader's labels, written while
   * the first read, were overwritten by the first's.
   */
  @Test
  void relabel_embargoedAndReadTwiceMeanwhile_loses() {
    table.put(embargoed(CONFLICT, Reader.FIRST, "v1"));
    Map<String, AttributeValue> read = ENGINE.item();
    table.putSecond(embargoed(POLITICS, Reader.SECOND, "v2"));

    assertThat(table.relabel(embargoed(CONFLICT, Reader.FIRST, "v2"), read))
        .isEqualTo(Written.LOST);
    assertThat(ENGINE.topic()).isEqualTo(POLITICS);
    assertThat(ENGINE.text(Attributes.READER)).isEqualTo("second");
  }

  /** Likewise where the labels that were read stay: the whole item as it was read was put back. */
  @Test
  void relabel_embargoedWithBetterLabelsAndReadTwiceMeanwhile_keepsWhatCame() {
    table.put(embargoed(CONFLICT, Reader.FIRST, "v3"));
    Map<String, AttributeValue> read = ENGINE.item();
    table.putSecond(embargoed(POLITICS, Reader.SECOND, "v3"));

    assertThat(table.relabel(embargoed(CONFLICT, Reader.FIRST, "v2"), read))
        .isEqualTo(Written.LOST);
    assertThat(ENGINE.topic()).isEqualTo(POLITICS);
    assertThat(ENGINE.text(Attributes.READER)).isEqualTo("second");
  }

  // A desk may keep attributes of its own in an item.
  @Test
  void relabel_labelsThatStay_leavesWhatSomebodyNotedMeanwhile() {
    put("00A1", "v2", CONFLICT);
    Map<String, AttributeValue> read = ENGINE.item();
    ENGINE.update("SET note = :note", Map.of(":note", AttributeValue.fromS("front page")));

    assertThat(table.relabel(Stories.labelled("00A1", "v1", POLITICS), read))
        .isEqualTo(Written.BETTER_KEPT);
    assertThat(ENGINE.text("note")).isEqualTo("front page");
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

  private static LabelledArticle embargoed(String topic, Reader reader, String version) {
    StoredArticle stored =
        Stories.stored(
            "00A1", Stories.publisher(PublisherData.Status.USABLE, "2026-03-01T00:00:00Z"));
    return new LabelledArticle(stored, Stories.labels(topic, "GB", reader), version);
  }
}
