package io.github.copytaster.integration.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.copytaster.aws.Json;
import io.github.copytaster.aws.objects.StoredArticle;
import io.github.copytaster.aws.table.Attributes;
import io.github.copytaster.aws.table.LabelledArticle;
import io.github.copytaster.labels.Labels;
import io.github.copytaster.labels.RegionLabels;
import io.github.copytaster.labels.StandardLabeller;
import io.github.copytaster.labels.TopicLabels;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The deployed template from upload to item, with what goes wrong on the way. */
final class PipelineIT {

  private static final String HEADLINE = "Striker scores twice as Rovers win the cup";
  private static final String STORY =
      HEADLINE
          + "\n\nLONDON (AP) — The striker scored two goals as Rovers won the English cup final"
          + " against City on Saturday in front of a full stadium, the club's first title in forty"
          + " years.\n\nThe coach praised his players after the match.";

  private static LocalStack localStack;
  private static Desk desk;

  @BeforeAll
  static void deploy() throws IOException, InterruptedException {
    localStack = LocalStack.connect();
    desk =
        Desk.deploy(
            localStack.endpoint(),
            Map.of(
                // A poison message is a dead letter after two of these; a cold start takes ten.
                "VisibilityTimeout", "20",
                "MaximumReceives", "2",
                "Architecture", "x86_64",
                // Its zip is built for one processor, arm64 unless the build says otherwise.
                "SecondReader", "off",
                "HomeCountry", "GB"));
    // Ahead of all tests: its dead letter takes longest, and it must harm none of them.
    desk.send(desk.output("NormaliseQueueUrl"), "this is no event");
  }

  @AfterAll
  static void stop() {
    localStack.close();
  }

  @Test
  void drop_story_isLabelledInTheTable() {
    desk.drop("sport/cup final+ü.txt", STORY);

    Map<String, AttributeValue> item = desk.awaitItem("sport/cup final+ü.txt");

    assertThat(text(item, Attributes.TITLE)).isEqualTo(HEADLINE);
    assertThat(codes(item, Attributes.TOPICS)).first().isEqualTo("medtop:15000000");
    assertThat(codes(item, Attributes.COUNTRIES)).first().isEqualTo("GB");
    assertThat(text(item, Attributes.MODEL_VERSION)).isEqualTo(newest());
  }

  @Test
  void drop_noArticle_leavesARejection() throws IOException {
    desk.drop("tables/results.txt", "10 20 30 40\n".repeat(30));

    JsonNode report =
        Json.mapper().readTree(desk.awaitArticleObject("rejected/tables/results.txt.json"));

    assertThat(report.path("code").asText()).isEqualTo("NO_ARTICLE");
    assertThat(report.path("source").path("key").asText()).isEqualTo("tables/results.txt");
  }

  // LocalStack gives every event the same sequencer, so the late one's is written by hand.
  @Test
  void deliver_duplicateAndLateEvents_leaveTheNewestVersion() {
    String key = "sport/twice.txt";
    desk.drop(key, STORY);
    Map<String, AttributeValue> first = desk.awaitItem(key);
    desk.drop(key, STORY.replace("Striker scores", "Goalkeeper scores"));
    Map<String, AttributeValue> newest =
        desk.awaitItem(key, item -> text(item, Attributes.TITLE).startsWith("Goalkeeper"));
    String objects = "articles/" + text(newest, Attributes.ARTICLE_ID) + "/";
    int versions = desk.versions(objects).size();

    desk.send(desk.output("NormaliseQueueUrl"), event(newest, sequencer(newest)));
    desk.send(desk.output("NormaliseQueueUrl"), event(first, "0001"));
    desk.awaitArticleObject(objects + "0001");
    desk.drop("sport/after.txt", STORY);
    desk.awaitItem("sport/after.txt");

    assertThat(text(desk.awaitItem(key), Attributes.TITLE)).startsWith("Goalkeeper");
    assertThat(desk.versions(objects)).hasSize(versions + 1);
  }

  @Test
  void deliver_poisonMessage_isADeadLetterAndHarmsNoOther() {
    desk.drop("sport/beside-poison.txt", STORY);

    desk.awaitItem("sport/beside-poison.txt");

    assertThat(desk.receive(desk.output("NormaliseDeadLettersUrl"))).isEqualTo("this is no event");
  }

  @Test
  void reclassify_afterModelUpgrade_relabelsWhatTheOldModelLabelled() throws IOException {
    String key = "sport/old-model.txt";
    desk.drop(key, STORY);
    Map<String, AttributeValue> item = desk.awaitItem(key);
    String id = text(item, Attributes.ARTICLE_ID);
    labelWithOldModel(id, desk.awaitArticleObject(text(item, Attributes.TEXT_KEY)));

    assertThat(desk.reclassify("{\"dryRun\":true,\"runId\":\"dry\"}").statusAsString())
        .isEqualTo("SUCCEEDED");
    assertThat(text(desk.awaitItem(key), Attributes.MODEL_VERSION)).isEqualTo("a-first-model");

    assertThat(desk.reclassify("{\"dryRun\":false,\"runId\":\"wet\"}").statusAsString())
        .isEqualTo("SUCCEEDED");
    Map<String, AttributeValue> relabelled = desk.awaitItem(key);
    assertThat(text(relabelled, Attributes.MODEL_VERSION)).isEqualTo(newest());
    assertThat(codes(relabelled, Attributes.TOPICS)).first().isEqualTo("medtop:15000000");
    assertThat(relabelled).containsKey(Attributes.PREVIOUS);
    for (String run : List.of("dry", "wet")) {
      JsonNode total =
          Json.mapper()
              .readTree(desk.awaitArticleObject("runs/" + run + "/report.json"))
              .path("total");
      assertThat(total.path("relabelled").asInt()).isEqualTo(1);
    }
    assertThat(desk.awaitArticleObject("runs/wet/report.html")).contains("none → sport");
  }

  // The deployed model is the newest there is, so the item is made again as a former one left it.
  private static void labelWithOldModel(String id, String stored) throws IOException {
    desk.delete(id);
    desk.table()
        .put(
            new LabelledArticle(
                Json.mapper().readValue(stored, StoredArticle.class),
                new Labels(
                    TopicLabels.none(TopicLabels.Abstention.NOT_SURE),
                    new RegionLabels(List.of(), List.of()),
                    "en"),
                "a-first-model"));
  }

  private static String newest() {
    return StandardLabeller.bundled().modelVersion();
  }

  private static String text(Map<String, AttributeValue> item, String name) {
    return item.getOrDefault(name, AttributeValue.fromS("")).s();
  }

  private static List<String> codes(Map<String, AttributeValue> item, String labels) {
    return item.getOrDefault(labels, AttributeValue.fromL(List.of())).l().stream()
        .map(label -> text(label.m(), "code"))
        .toList();
  }

  private static String event(Map<String, AttributeValue> item, String sequencer) {
    Map<String, AttributeValue> source = source(item);
    return """
        {"Records":[{"eventSource":"aws:s3","eventName":"ObjectCreated:Put","eventTime":"%s",\
        "s3":{"bucket":{"name":"%s"},"object":{"key":"%s","versionId":"%s","sequencer":"%s"}}}]}"""
        .formatted(
            text(source, "uploaded_at"),
            text(source, "bucket"),
            text(source, "key"),
            text(source, "version_id"),
            sequencer);
  }

  private static String sequencer(Map<String, AttributeValue> item) {
    return text(source(item), "sequencer");
  }

  private static Map<String, AttributeValue> source(Map<String, AttributeValue> item) {
    return item.getOrDefault(Attributes.SOURCE, AttributeValue.fromM(Map.of())).m();
  }
}
