package io.github.copytaster.reclassify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.copytaster.article.PublisherData;
import io.github.copytaster.aws.Json;
import io.github.copytaster.aws.fake.Stories;
import io.github.copytaster.aws.objects.StoredArticle;
import io.github.copytaster.aws.queue.SecondReading;
import io.github.copytaster.aws.table.Attributes;
import io.github.copytaster.aws.table.ModelShard;
import io.github.copytaster.labels.SecondReaderRelease;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What one shard of a run does to its articles. */
final class RelabelTest {

  private final Run run = new Run();

  RelabelTest() throws IOException {}

  @Test
  void relabel_staleArticle_isWrittenWithItsFormerLabelsKept() throws IOException {
    JsonNode answer = Run.invoke(run.relabel(), run.request(false));

    assertThat(answer.path("relabelled").asInt()).isEqualTo(1);
    assertThat(answer.path("drained").asBoolean()).isTrue();
    assertThat(run.item())
        .containsEntry(Attributes.MODEL_VERSION, AttributeValue.fromS(Run.NEW))
        .containsEntry(Attributes.TOPIC_MONTH, AttributeValue.fromS("medtop:11000000#2026-01"));
    assertThat(run.item().get(Attributes.PREVIOUS)).asString().contains("medtop:16000000", Run.OLD);
    assertThat(Run.invoke(run.plan(Run.NEW), "{}").path("shards")).isEmpty();
  }

  @Test
  void relabel_dryRun_writesTheDifferencesAndNoLabel() throws IOException {
    Map<String, AttributeValue> before = run.item();

    JsonNode answer = Run.invoke(run.relabel(), run.request(true));

    assertThat(answer.path("relabelled").asInt()).isEqualTo(1);
    assertThat(run.item()).isEqualTo(before);
    assertThat(run.store.list("articles", "runs/r1/parts/")).hasSize(1);
  }

  // The story's labels have a doubt of 0.09.
  @Test
  void relabel_doubtfulArticle_isWrittenAndHandedToTheSecondReader() throws IOException {
    List<String> handedOn = new ArrayList<>();
    RelabelHandler handler =
        run.relabel(
            new SecondReading.Through(
                new SecondReaderRelease("s1", 0.05), "articles", handedOn::add));

    Run.invoke(handler, run.request(true));
    assertThat(handedOn).isEmpty();

    Run.invoke(handler, run.request(false));
    assertThat(handedOn).singleElement().asString().contains(run.stored.key());
    assertThat(run.item())
        .containsEntry(Attributes.MODEL_VERSION, AttributeValue.fromS("v2+s1+v2"))
        .containsEntry(Attributes.READER, AttributeValue.fromS("first"));
  }

  // An embargoed article stays in the queue though its labels are new; only its keys are missing.
  @Test
  void relabel_secondReadersLabelsOfTheSameModel_stay() throws IOException {
    run.change(Attributes.MODEL_VERSION, Run.NEW);
    Map<String, AttributeValue> read = new HashMap<>(run.item());
    read.put(Attributes.READER, AttributeValue.fromS("second"));
    read.put(Attributes.READER_RANK, AttributeValue.fromN("2"));
    run.dynamoDb.put(read);

    JsonNode answer = Run.invoke(run.relabel(), run.request(false));

    assertThat(answer.path("unchanged").asInt()).isEqualTo(1);
    assertThat(run.item())
        .containsEntry(Attributes.READER, AttributeValue.fromS("second"))
        .containsEntry(Attributes.TOPICS, read.get(Attributes.TOPICS))
        .containsEntry(
            Attributes.MODEL_SHARD,
            AttributeValue.fromS(ModelShard.of(Run.NEW, run.stored.articleId()).key()));
  }

  @Test
  void relabel_humanLabels_areLeftAlone() throws IOException {
    run.change(Attributes.LABELLED_BY, "human");

    JsonNode answer = Run.invoke(run.relabel(), run.request(false));

    assertThat(answer.path("lost").asInt()).isEqualTo(1);
    assertThat(run.item()).containsEntry(Attributes.MODEL_VERSION, AttributeValue.fromS(Run.OLD));
  }

  /** Every night the run met the same corrected articles again and never got to its end. */
  @Test
  void relabel_whatNoRunCanRelabel_leavesTheQueue() throws IOException {
    run.change(Attributes.LABELLED_BY, "human");

    Run.invoke(run.relabel(), run.request(true));
    assertThat(run.item()).as("dry run").containsKey(Attributes.MODEL_SHARD);

    Run.invoke(run.relabel(), run.request(false));
    assertThat(run.item())
        .doesNotContainKey(Attributes.MODEL_SHARD)
        .containsKeys(Attributes.TOPICS, Attributes.TOPIC_MONTH);
    assertThat(Run.invoke(run.plan(Run.NEW), "{}").path("shards")).isEmpty();
  }

  @Test
  void relabel_overtakenMeanwhile_isCountedAsLost() throws IOException {
    run.dynamoDb.refuse(run.stored.articleId());

    assertThat(Run.invoke(run.relabel(), run.request(false)).path("lost").asInt()).isEqualTo(1);
  }

  @Test
  void relabel_textThatIsGone_isCountedAsMissing() throws IOException {
    run.change(Attributes.TEXT_KEY, "articles/gone.json");

    assertThat(Run.invoke(run.relabel(), run.request(false)).path("missing").asInt()).isEqualTo(1);
    assertThat(Run.invoke(run.plan(Run.NEW), "{}").path("shards")).isEmpty();
  }

  /**
   * One broken object ended the run.shard, every night at the same article, and nothing behind it
   * was relabelled any more.
   */
  @ParameterizedTest
  @ValueSource(strings = {"garbage", "{\"articleId\":", "null", "[]", "{\"article\":5}"})
  void relabel_unreadableArticle_isNamedAndTheOthersAreRead(String content) throws IOException {
    Map<String, AttributeValue> broken = new HashMap<>(run.item());
    broken.put(Attributes.ARTICLE_ID, AttributeValue.fromS("0-first-in-its-shard"));
    broken.put(Attributes.TEXT_KEY, AttributeValue.fromS("articles/broken.json"));
    run.dynamoDb.put(broken);
    run.store.with("articles", "articles/broken.json", content);

    JsonNode answer = Run.invoke(run.relabel(), run.request(false));

    assertThat(answer.path("failed").asInt()).isEqualTo(1);
    assertThat(answer.path("relabelled").asInt()).isEqualTo(1);
    assertThat(answer.path("drained").asBoolean()).isTrue();
    run.report("{\"runId\":\"r1\",\"dryRun\":false}");
    assertThat(run.written().at("/total/failures/0").asText()).isEqualTo("0-first-in-its-shard");
    assertThat(run.store.text("articles", "runs/r1/report.html"))
        .contains("1 unreadable", "0-first-in-its-shard");
    assertThat(run.dynamoDb.items().get("0-first-in-its-shard"))
        .as("is met again")
        .containsEntry(Attributes.MODEL_SHARD, AttributeValue.fromS(run.shard));
  }

  // The world is at fault: the run.shard is tried again as a whole.
  @Test
  void relabel_unreachableText_throws() {
    run.store.fail("articles", run.stored.key());

    assertThatThrownBy(() -> Run.invoke(run.relabel(), run.request(false)))
        .isInstanceOf(IOException.class);
  }

  /** Every night each doubtful article under embargo was read a second time for nothing. */
  @Test
  void relabel_alreadyReadTwice_isNotHandedOnAgain() throws IOException {
    run.change(Attributes.MODEL_VERSION, "v2+s1+v2");
    Map<String, AttributeValue> read = new HashMap<>(run.item());
    read.put(Attributes.READER_RANK, AttributeValue.fromN("2"));
    run.dynamoDb.put(read);
    List<String> handedOn = new ArrayList<>();

    Run.invoke(
        run.relabel(
            new SecondReading.Through(
                new SecondReaderRelease("s1", 0.05), "articles", handedOn::add)),
        run.request(false));

    assertThat(handedOn).isEmpty();
  }

  /** A person's article left the queue on the first night, and nothing filed it afterwards. */
  @Test
  void relabel_humanLabelsUnderEmbargo_staysInTheQueue() throws IOException {
    String embargoed = ModelShard.of(ModelShard.EMBARGOED, run.stored.articleId()).key();
    StoredArticle waiting =
        Stories.stored(
            "00A1", Stories.publisher(PublisherData.Status.USABLE, "2026-03-01T00:00:00Z"));
    run.store.with("articles", run.stored.key(), Json.mapper().writeValueAsString(waiting));
    run.change(Attributes.LABELLED_BY, "human");
    run.change(Attributes.MODEL_SHARD, embargoed);

    JsonNode answer =
        Run.invoke(
            run.relabel(),
            Json.mapper().writeValueAsString(new RelabelRequest("r1", false, embargoed, "")));

    assertThat(answer.path("unchanged").asInt()).isEqualTo(1);
    assertThat(run.item()).containsEntry(Attributes.MODEL_SHARD, AttributeValue.fromS(embargoed));
  }

  /**
   * The labels were run.stored first: a queue that was down then left the article labelled, out of
   * its run.shard and unknown to the second reader for good.
   */
  @Test
  void relabel_secondQueueIsDown_leavesTheArticleInItsShard() throws IOException {
    RelabelHandler handler =
        run.relabel(
            new SecondReading.Through(
                new SecondReaderRelease("s1", 0.05),
                "articles",
                body -> {
                  throw new IOException("queue is down");
                }));

    assertThatThrownBy(() -> Run.invoke(handler, run.request(false))).hasMessage("queue is down");

    assertThat(run.item()).containsEntry(Attributes.MODEL_SHARD, AttributeValue.fromS(run.shard));
  }

  // A run.shard of more than a page, and no time left after the first: the next call goes on.
  @Test
  void relabel_outOfTime_goesOnWhereItStopped() throws IOException {
    for (int n = 0; n < 60; n++) {
      Map<String, AttributeValue> copy = new HashMap<>(run.item());
      copy.put(Attributes.ARTICLE_ID, AttributeValue.fromS("other-" + n));
      copy.put(Attributes.TEXT_KEY, AttributeValue.fromS("articles/gone.json"));
      run.dynamoDb.put(copy);
    }

    JsonNode first = Run.invoke(run.relabel(), run.request(false), 5_000);
    JsonNode second = Run.invoke(run.relabel(), first.toString(), 5_000);

    assertThat(first.path("drained").asBoolean()).isFalse();
    assertThat(first.path("missing").asInt() + first.path("relabelled").asInt()).isEqualTo(50);
    assertThat(second.path("drained").asBoolean()).isTrue();
    assertThat(second.path("missing").asInt() + second.path("relabelled").asInt()).isEqualTo(11);
    assertThat(run.store.list("articles", "runs/r1/parts/")).hasSize(2);
  }
}
