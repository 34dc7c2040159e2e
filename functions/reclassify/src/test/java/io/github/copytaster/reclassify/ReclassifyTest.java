package io.github.copytaster.reclassify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.copytaster.article.PublisherData;
import io.github.copytaster.aws.Environment;
import io.github.copytaster.aws.Json;
import io.github.copytaster.aws.fake.FakeContext;
import io.github.copytaster.aws.fake.MemoryDynamoDb;
import io.github.copytaster.aws.fake.MemoryObjectStore;
import io.github.copytaster.aws.fake.Stories;
import io.github.copytaster.aws.objects.StoredArticle;
import io.github.copytaster.aws.queue.SecondReading;
import io.github.copytaster.aws.table.ArticleTable;
import io.github.copytaster.aws.table.Attributes;
import io.github.copytaster.aws.table.ModelShard;
import io.github.copytaster.aws.telemetry.Telemetry;
import io.github.copytaster.labels.SecondReaderRelease;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Plan, relabel and report, handed from one to the next as the state machine does. */
final class ReclassifyTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-02-01T03:00:00Z"), ZoneOffset.UTC);
  private static final Environment ENVIRONMENT =
      new Environment(Map.of("COPYTASTER_ARTICLE_BUCKET", "articles"));
  private static final String OLD = "v1";
  private static final String NEW = "v2+v2";

  private final MemoryObjectStore store = new MemoryObjectStore();
  private final MemoryDynamoDb dynamoDb = new MemoryDynamoDb();
  private final ArticleTable table = new ArticleTable(dynamoDb, "table", CLOCK);
  private final Telemetry telemetry =
      new Telemetry(
          "test",
          new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
          CLOCK);
  private final StoredArticle stored = Stories.stored("00A1");
  private final String shard = ModelShard.of(OLD, stored.articleId()).key();

  @BeforeEach
  void labelWithOldModel() throws IOException {
    store.with("articles", stored.key(), Json.mapper().writeValueAsString(stored));
    table.put(Stories.labelled("00A1", OLD, "medtop:16000000"));
  }

  @Test
  void plan_staleArticle_listsItsShardOnly() throws IOException {
    JsonNode plan = invoke(plan(NEW), "{\"dryRun\":false}");

    assertThat(plan.path("modelVersion").asText()).isEqualTo(NEW);
    assertThat(plan.path("runId").asText()).isEqualTo("2026-02-01T03-00-00Z");
    assertThat(plan.path("shards")).hasSize(1);
    assertThat(plan.at("/shards/0/modelShard").asText()).isEqualTo(shard);
    assertThat(plan.at("/shards/0/after").asText()).isEmpty();
  }

  @Test
  void plan_nothingStale_isEmpty() throws IOException {
    assertThat(invoke(plan(OLD), "{}").path("shards")).isEmpty();
  }

  @Test
  void plan_namedRun_keepsItsName() throws IOException {
    assertThat(invoke(plan(NEW), "{\"runId\":\"after-training\"}").path("runId").asText())
        .isEqualTo("after-training");
  }

  @Test
  void relabel_staleArticle_isWrittenWithItsFormerLabelsKept() throws IOException {
    JsonNode answer = invoke(relabel(), request(false));

    assertThat(answer.path("relabelled").asInt()).isEqualTo(1);
    assertThat(answer.path("drained").asBoolean()).isTrue();
    assertThat(item())
        .containsEntry(Attributes.MODEL_VERSION, AttributeValue.fromS(NEW))
        .containsEntry(Attributes.TOPIC_MONTH, AttributeValue.fromS("medtop:11000000#2026-01"));
    assertThat(item().get(Attributes.PREVIOUS)).asString().contains("medtop:16000000", OLD);
    assertThat(invoke(plan(NEW), "{}").path("shards")).isEmpty();
  }

  @Test
  void relabel_dryRun_writesTheDifferencesAndNoLabel() throws IOException {
    Map<String, AttributeValue> before = item();

    JsonNode answer = invoke(relabel(), request(true));

    assertThat(answer.path("relabelled").asInt()).isEqualTo(1);
    assertThat(item()).isEqualTo(before);
    assertThat(store.list("articles", "runs/r1/parts/")).hasSize(1);
  }

  // The story's labels have a doubt of 0.09.
  @Test
  void relabel_doubtfulArticle_isWrittenAndHandedToTheSecondReader() throws IOException {
    List<String> handedOn = new ArrayList<>();
    RelabelHandler handler =
        relabel(
            new SecondReading.Through(
                new SecondReaderRelease("s1", 0.05), "articles", handedOn::add));

    invoke(handler, request(true));
    assertThat(handedOn).isEmpty();

    invoke(handler, request(false));
    assertThat(handedOn).singleElement().asString().contains(stored.key());
    assertThat(item())
        .containsEntry(Attributes.MODEL_VERSION, AttributeValue.fromS("v2+s1+v2"))
        .containsEntry(Attributes.READER, AttributeValue.fromS("first"));
  }

  // An embargoed article stays in the queue though its labels are new; only its keys are missing.
  @Test
  void relabel_secondReadersLabelsOfTheSameModel_stay() throws IOException {
    change(Attributes.MODEL_VERSION, NEW);
    Map<String, AttributeValue> read = new HashMap<>(item());
    read.put(Attributes.READER, AttributeValue.fromS("second"));
    read.put(Attributes.READER_RANK, AttributeValue.fromN("2"));
    dynamoDb.put(read);

    JsonNode answer = invoke(relabel(), request(false));

    assertThat(answer.path("unchanged").asInt()).isEqualTo(1);
    assertThat(item())
        .containsEntry(Attributes.READER, AttributeValue.fromS("second"))
        .containsEntry(Attributes.TOPICS, read.get(Attributes.TOPICS))
        .containsEntry(
            Attributes.MODEL_SHARD,
            AttributeValue.fromS(ModelShard.of(NEW, stored.articleId()).key()));
  }

  @Test
  void relabel_humanLabels_areLeftAlone() throws IOException {
    change(Attributes.LABELLED_BY, "human");

    JsonNode answer = invoke(relabel(), request(false));

    assertThat(answer.path("lost").asInt()).isEqualTo(1);
    assertThat(item()).containsEntry(Attributes.MODEL_VERSION, AttributeValue.fromS(OLD));
  }

  /** Every night the run met the same corrected articles again and never got to its end. */
  @Test
  void relabel_whatNoRunCanRelabel_leavesTheQueue() throws IOException {
    change(Attributes.LABELLED_BY, "human");

    invoke(relabel(), request(true));
    assertThat(item()).as("dry run").containsKey(Attributes.MODEL_SHARD);

    invoke(relabel(), request(false));
    assertThat(item())
        .doesNotContainKey(Attributes.MODEL_SHARD)
        .containsKeys(Attributes.TOPICS, Attributes.TOPIC_MONTH);
    assertThat(invoke(plan(NEW), "{}").path("shards")).isEmpty();
  }

  @Test
  void relabel_overtakenMeanwhile_isCountedAsLost() throws IOException {
    dynamoDb.refuse(stored.articleId());

    assertThat(invoke(relabel(), request(false)).path("lost").asInt()).isEqualTo(1);
  }

  @Test
  void relabel_textThatIsGone_isCountedAsMissing() throws IOException {
    change(Attributes.TEXT_KEY, "articles/gone.json");

    assertThat(invoke(relabel(), request(false)).path("missing").asInt()).isEqualTo(1);
    assertThat(invoke(plan(NEW), "{}").path("shards")).isEmpty();
  }

  /**
   * One broken object ended the shard, every night at the same article, and nothing behind it was
   * relabelled any more.
   */
  @ParameterizedTest
  @ValueSource(strings = {"garbage", "{\"articleId\":", "null", "[]", "{\"article\":5}"})
  void relabel_unreadableArticle_isNamedAndTheOthersAreRead(String content) throws IOException {
    Map<String, AttributeValue> broken = new HashMap<>(item());
    broken.put(Attributes.ARTICLE_ID, AttributeValue.fromS("0-first-in-its-shard"));
    broken.put(Attributes.TEXT_KEY, AttributeValue.fromS("articles/broken.json"));
    dynamoDb.put(broken);
    store.with("articles", "articles/broken.json", content);

    JsonNode answer = invoke(relabel(), request(false));

    assertThat(answer.path("failed").asInt()).isEqualTo(1);
    assertThat(answer.path("relabelled").asInt()).isEqualTo(1);
    assertThat(answer.path("drained").asBoolean()).isTrue();
    report("{\"runId\":\"r1\",\"dryRun\":false}");
    assertThat(written().at("/total/failures/0").asText()).isEqualTo("0-first-in-its-shard");
    assertThat(store.text("articles", "runs/r1/report.html"))
        .contains("1 unreadable", "0-first-in-its-shard");
    assertThat(dynamoDb.items().get("0-first-in-its-shard"))
        .as("is met again")
        .containsEntry(Attributes.MODEL_SHARD, AttributeValue.fromS(shard));
  }

  // The world is at fault: the shard is tried again as a whole.
  @Test
  void relabel_unreachableText_throws() {
    store.fail("articles", stored.key());

    assertThatThrownBy(() -> invoke(relabel(), request(false))).isInstanceOf(IOException.class);
  }

  /** Every night each doubtful article under embargo was read a second time for nothing. */
  @Test
  void relabel_alreadyReadTwice_isNotHandedOnAgain() throws IOException {
    change(Attributes.MODEL_VERSION, "v2+s1+v2");
    Map<String, AttributeValue> read = new HashMap<>(item());
    read.put(Attributes.READER_RANK, AttributeValue.fromN("2"));
    dynamoDb.put(read);
    List<String> handedOn = new ArrayList<>();

    invoke(
        relabel(
            new SecondReading.Through(
                new SecondReaderRelease("s1", 0.05), "articles", handedOn::add)),
        request(false));

    assertThat(handedOn).isEmpty();
  }

  /** A person's article left the queue on the first night, and nothing filed it afterwards. */
  @Test
  void relabel_humanLabelsUnderEmbargo_staysInTheQueue() throws IOException {
    String embargoed = ModelShard.of(ModelShard.EMBARGOED, stored.articleId()).key();
    StoredArticle waiting =
        Stories.stored(
            "00A1", Stories.publisher(PublisherData.Status.USABLE, "2026-03-01T00:00:00Z"));
    store.with("articles", stored.key(), Json.mapper().writeValueAsString(waiting));
    change(Attributes.LABELLED_BY, "human");
    change(Attributes.MODEL_SHARD, embargoed);

    JsonNode answer =
        invoke(
            relabel(),
            Json.mapper().writeValueAsString(new RelabelRequest("r1", false, embargoed, "")));

    assertThat(answer.path("unchanged").asInt()).isEqualTo(1);
    assertThat(item()).containsEntry(Attributes.MODEL_SHARD, AttributeValue.fromS(embargoed));
  }

  /**
   * The labels were stored first: a queue that was down then left the article labelled, out of its
   * shard and unknown to the second reader for good.
   */
  @Test
  void relabel_secondQueueIsDown_leavesTheArticleInItsShard() throws IOException {
    RelabelHandler handler =
        relabel(
            new SecondReading.Through(
                new SecondReaderRelease("s1", 0.05),
                "articles",
                body -> {
                  throw new IOException("queue is down");
                }));

    assertThatThrownBy(() -> invoke(handler, request(false))).hasMessage("queue is down");

    assertThat(item()).containsEntry(Attributes.MODEL_SHARD, AttributeValue.fromS(shard));
  }

  // A shard of more than a page, and no time left after the first: the next call goes on.
  @Test
  void relabel_outOfTime_goesOnWhereItStopped() throws IOException {
    for (int n = 0; n < 60; n++) {
      Map<String, AttributeValue> copy = new HashMap<>(item());
      copy.put(Attributes.ARTICLE_ID, AttributeValue.fromS("other-" + n));
      copy.put(Attributes.TEXT_KEY, AttributeValue.fromS("articles/gone.json"));
      dynamoDb.put(copy);
    }

    JsonNode first = invoke(relabel(), request(false), 5_000);
    JsonNode second = invoke(relabel(), first.toString(), 5_000);

    assertThat(first.path("drained").asBoolean()).isFalse();
    assertThat(first.path("missing").asInt() + first.path("relabelled").asInt()).isEqualTo(50);
    assertThat(second.path("drained").asBoolean()).isTrue();
    assertThat(second.path("missing").asInt() + second.path("relabelled").asInt()).isEqualTo(11);
    assertThat(store.list("articles", "runs/r1/parts/")).hasSize(2);
  }

  @Test
  void report_afterARun_addsUpItsPartsForPeopleAndPrograms() throws IOException {
    invoke(relabel(), request(false));

    JsonNode answer = report("{\"runId\":\"r1\",\"dryRun\":false}");

    assertThat(answer.path("relabelled").asInt()).isEqualTo(1);
    assertThat(answer.path("unfinishedShards").asInt()).isZero();
    assertThat(answer.path("report").asText()).isEqualTo("runs/r1/report.json");
    JsonNode written = written();
    assertThat(written.at("/total/relabelled").asInt()).isEqualTo(1);
    assertThat(written.at("/total/topicMoves").toString())
        .isEqualTo("{\"name of medtop:16000000 → name of medtop:11000000\":1}");
    assertThat(store.text("articles", "runs/r1/report.html"))
        .contains("Run r1", "1 changed", "Harbour town votes to rebuild its pier");
  }

  /** The report of a run named "try" added up all runs that were ever named so. */
  @Test
  void plan_nameOfAFormerRun_isRefused() throws IOException {
    invoke(relabel(), request(true));

    assertThatThrownBy(() -> invoke(plan(NEW), "{\"dryRun\":true,\"runId\":\"r1\"}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("r1")
        .hasMessageContaining("name another");
  }

  /** Step Functions tries an invocation again whose answer was lost. */
  @Test
  void report_shardThatWasTriedAgain_isCountedOnce() throws IOException {
    invoke(relabel(), request(true));
    invoke(relabel(), request(true));

    assertThat(report("{\"runId\":\"r1\"}").path("relabelled").asInt()).isEqualTo(1);
  }

  /** The map tolerates one failed shard in twenty, and the report was silent about it. */
  @Test
  void report_shardThatFailed_isNamed() throws IOException {
    invoke(relabel(), request(true));

    JsonNode answer =
        report(
            """
            {"runId":"r1","dryRun":true,"modelVersion":"v2","shards":[
              {"runId":"r1","dryRun":true,"modelShard":"%s","after":""},
              {"runId":"r1","dryRun":true,"modelShard":"v0#07","after":""}]}
            """
                .formatted(shard));

    assertThat(answer.path("unfinishedShards").asInt()).isEqualTo(1);
    assertThat(written().path("unfinishedShards").toString()).isEqualTo("[\"v0#07\"]");
    assertThat(store.text("articles", "runs/r1/report.html")).contains("v0#07");
  }

  // Step Functions ends a run whose step answers more than 256 KB.
  @Test
  void report_ofAnyLength_isAnsweredInNumbers() throws IOException {
    RunPart large = RunPart.NOTHING;
    for (int n = 0; n < 3_000; n++) {
      large = large.plus(RunPart.of(new Movement("a" + n, "t", "x", "y", "C" + n, "D" + n)));
    }
    store.with(
        "articles",
        "runs/r1/parts/v1-01/start.json",
        Json.mapper().writeValueAsString(new ShardPart("v1#01", true, large)));

    JsonNode answer = report("{\"runId\":\"r1\"}");

    assertThat(answer.toString().length()).isLessThan(1_000);
    assertThat(answer.path("relabelled").asInt()).isEqualTo(3_000);
    assertThat(written().at("/total/countryMoves")).hasSize(3_000);
  }

  @Test
  void report_withoutRun_saysWhatIsMissing() {
    assertThatThrownBy(() -> invoke(new ReportHandler(ENVIRONMENT, store), "{}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("runId");
  }

  @Test
  void report_partThatVanished_throwsSoThatTheStepIsTriedAgain() throws IOException {
    invoke(relabel(), request(false));
    store.fail("articles", store.list("articles", "runs/r1/parts/").get(0));

    assertThatThrownBy(() -> invoke(new ReportHandler(ENVIRONMENT, store), "{\"runId\":\"r1\"}"))
        .isInstanceOf(IOException.class);
  }

  private JsonNode report(String plan) throws IOException {
    return invoke(new ReportHandler(ENVIRONMENT, store), plan);
  }

  private JsonNode written() throws IOException {
    return Json.mapper().readTree(store.text("articles", "runs/r1/report.json"));
  }

  private PlanHandler plan(String version) {
    return new PlanHandler(ENVIRONMENT, store, table, version, CLOCK, telemetry);
  }

  private RelabelHandler relabel() {
    return relabel(new SecondReading.Off());
  }

  private RelabelHandler relabel(SecondReading secondReading) {
    return new RelabelHandler(
        ENVIRONMENT,
        store,
        table,
        Stories.labeller("medtop:11000000", "GB", "v2"),
        secondReading,
        telemetry);
  }

  private String request(boolean dryRun) throws IOException {
    return Json.mapper().writeValueAsString(new RelabelRequest("r1", dryRun, shard, ""));
  }

  private Map<String, AttributeValue> item() {
    return dynamoDb.items().getOrDefault(stored.articleId(), Map.of());
  }

  private void change(String attribute, String value) {
    Map<String, AttributeValue> changed = new HashMap<>(item());
    changed.put(attribute, AttributeValue.fromS(value));
    dynamoDb.put(changed);
  }

  private static JsonNode invoke(RequestStreamHandler handler, String input) throws IOException {
    return invoke(handler, input, 900_000);
  }

  private static JsonNode invoke(RequestStreamHandler handler, String input, int millisecondsLeft)
      throws IOException {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    handler.handleRequest(
        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
        answer,
        new FakeContext(millisecondsLeft));
    return Json.mapper().readTree(answer.toByteArray());
  }
}
