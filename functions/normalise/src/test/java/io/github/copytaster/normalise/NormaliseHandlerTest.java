package io.github.copytaster.normalise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.copytaster.aws.Environment;
import io.github.copytaster.aws.Json;
import io.github.copytaster.aws.event.Sequencer;
import io.github.copytaster.aws.fake.FakeContext;
import io.github.copytaster.aws.fake.MemoryObjectStore;
import io.github.copytaster.aws.objects.ArticleIdentity;
import io.github.copytaster.aws.telemetry.Telemetry;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NormaliseHandlerTest {

  private static final String STORY =
      "Harbour town votes to rebuild its pier\n\nWESTMOUTH (PA) — The council of Westmouth voted on"
          + " Monday to rebuild the ferry pier that a storm destroyed ten years ago. Work is to begin"
          + " in spring, the mayor said, and the first ferry is to land next autumn.\n";
  private static final String SEQUENCER = "0055AED6DCD90281E5";

  private final MemoryObjectStore store = new MemoryObjectStore();
  private final ByteArrayOutputStream log = new ByteArrayOutputStream();
  private final NormaliseHandler handler =
      new NormaliseHandler(
          new Environment(
              Map.of("COPYTASTER_DROP_BUCKET", "drop", "COPYTASTER_ARTICLE_BUCKET", "articles")),
          store,
          new Telemetry(
              "normalise",
              new PrintStream(log, true, StandardCharsets.UTF_8),
              Clock.fixed(Instant.parse("2026-11-24T10:00:00Z"), ZoneOffset.UTC)));

  @Test
  void handleRequest_story_isStoredUnderIdAndPaddedSequencer() throws IOException {
    store.with("drop", "harbour.txt", STORY);

    assertThat(failures(event("harbour.txt", SEQUENCER))).isEmpty();

    JsonNode stored =
        Json.mapper()
            .readTree(
                store.text(
                    "articles",
                    "articles/"
                        + ArticleIdentity.of("", "harbour.txt", 0)
                        + "/"
                        + Sequencer.of(SEQUENCER).value()
                        + "000000.json"));
    assertThat(stored.at("/article/title").asText())
        .isEqualTo("Harbour town votes to rebuild its pier");
    assertThat(stored.at("/source/key").asText()).isEqualTo("harbour.txt");
    assertThat(stored.at("/source/versionId").asText()).isEqualTo("v1");
    assertThat(stored.path("fingerprint")).isNotEmpty();
  }

  @Test
  void handleRequest_duplicateEvent_writesNothingNew() throws IOException {
    store.with("drop", "harbour.txt", STORY);
    failures(event("harbour.txt", SEQUENCER));
    int writes = store.writes();

    assertThat(failures(event("harbour.txt", SEQUENCER))).isEmpty();

    assertThat(store.writes()).isEqualTo(writes);
  }

  // A better normaliser reads an old upload again: its text replaces the former one.
  @Test
  void handleRequest_sameUploadWithOtherText_isWrittenOver() throws IOException {
    store.with("drop", "harbour.txt", STORY);
    failures(event("harbour.txt", SEQUENCER));
    store.with("drop", "harbour.txt", STORY.replace("Harbour town", "Seaside town"));

    assertThat(failures(event("harbour.txt", SEQUENCER))).isEmpty();

    List<String> keys = store.list("articles", "articles/");
    assertThat(keys).hasSize(1);
    assertThat(store.text("articles", keys.get(0))).contains("Seaside town votes");
  }

  @Test
  void handleRequest_noArticle_isReportedAndSucceeds() throws IOException {
    store.with("drop", "lists/results.txt", "10 20 30 40\n".repeat(30));

    assertThat(failures(event("lists/results.txt", SEQUENCER))).isEmpty();

    JsonNode report =
        Json.mapper().readTree(store.text("articles", "rejected/lists/results.txt.json"));
    assertThat(report.path("code").asText()).isEqualTo("NO_ARTICLE");
    assertThat(report.path("message").asText()).contains("expected").contains("found");
    assertThat(report.at("/source/sequencer").asText()).startsWith(SEQUENCER);
    assertThat(logged()).contains("\"RejectedFiles\":1");
  }

  @Test
  void handleRequest_someItemsRefused_keepsTheOthersAndReportsThose() throws IOException {
    store.with(
        "drop",
        "two.jsonl",
        "{\"title\":\"Harbour town votes\",\"text\":\""
            + STORY.replace("\n", " ")
            + "\"}\n{\"title\":\"\",\"text\":\"\"}\n");

    assertThat(failures(event("two.jsonl", SEQUENCER))).isEmpty();

    assertThat(store.list("articles", "articles/")).hasSize(1);
    JsonNode report = Json.mapper().readTree(store.text("articles", "rejected/two.jsonl.json"));
    assertThat(report.path("code").asText()).isEqualTo("SOME_ITEMS");
    assertThat(report.path("articles").asInt()).isEqualTo(1);
    assertThat(report.path("refused")).hasSize(1);
    assertThat(report.path("message").asText())
        .startsWith("refused item 2: expected a story, found");
  }

  @Test
  void handleRequest_severalItemsRefused_countsThemAndQuotesTheFirst() throws IOException {
    String empty = "{\"title\":\"\",\"text\":\"\"}\n";
    store.with("drop", "three.jsonl", empty + item() + empty);

    assertThat(failures(event("three.jsonl", SEQUENCER))).isEmpty();

    assertThat(message("three.jsonl"))
        .startsWith("refused 2 parts of this file, first item 1: expected a story, found");
  }

  @Test
  void handleRequest_everyItemRefused_reportsEach() throws IOException {
    store.with("drop", "none.jsonl", "{\"title\":\"\",\"text\":\"\"}\n".repeat(3));

    assertThat(failures(event("none.jsonl", SEQUENCER))).isEmpty();

    assertThat(
            Json.mapper()
                .readTree(store.text("articles", "rejected/none.jsonl.json"))
                .path("refused"))
        .hasSize(3);
  }

  /** It said "1 items of this broken file are no articles", of a feed that ends amid an item. */
  @Test
  void handleRequest_fileThatBreaksOff_saysWhichPartIsNotRead() throws IOException {
    store.with("drop", "half.jsonl", item() + "{\"title\":\"Harbour");

    assertThat(failures(event("half.jsonl", SEQUENCER))).isEmpty();

    assertThat(message("half.jsonl")).startsWith("refused ").contains(": expected", "found");
    assertThat(message("half.jsonl")).doesNotContain("1 items", "broken");
  }

  private static String item() {
    return "{\"title\":\"Harbour town votes\",\"text\":\"" + STORY.replace("\n", " ") + "\"}\n";
  }

  private String message(String file) throws IOException {
    return Json.mapper()
        .readTree(store.text("articles", "rejected/" + file + ".json"))
        .path("message")
        .asText();
  }

  @ParameterizedTest
  @ValueSource(strings = {"vanished.txt", "folder/"})
  void handleRequest_nothingToRead_succeedsAndWritesNothing(String key) throws IOException {
    assertThat(failures(event(key, SEQUENCER))).isEmpty();
    assertThat(store.writes()).isZero();
  }

  // The world is at fault, not the file: no rejection, and the queue tries again.
  @Test
  void handleRequest_unreachableStore_failsItsMessage() throws IOException {
    store.with("drop", "harbour.txt", STORY);
    store.fail("drop", "harbour.txt");

    assertThat(failures(event("harbour.txt", SEQUENCER))).containsExactly("m1");
    assertThat(store.list("articles", "")).isEmpty();
  }

  @Test
  void handleRequest_unwritableArticle_failsItsMessage() throws IOException {
    store.with("drop", "harbour.txt", STORY);
    store.fail(
        "articles",
        "articles/"
            + ArticleIdentity.of("", "harbour.txt", 0)
            + "/"
            + Sequencer.of(SEQUENCER).value()
            + "000000.json");

    assertThat(failures(event("harbour.txt", SEQUENCER))).containsExactly("m1");
  }

  @Test
  void handleRequest_anything_logsNoText() throws IOException {
    store.with("drop", "harbour.txt", STORY);
    failures(event("harbour.txt", SEQUENCER));

    assertThat(logged()).contains("harbour.txt", SEQUENCER, "article_id", "\"Articles\":1");
    assertThat(logged()).doesNotContain("Westmouth").doesNotContain("rebuild");
  }

  @Test
  void newHandler_withoutItsBuckets_namesTheVariable() {
    assertThatThrownBy(
            () ->
                new NormaliseHandler(
                    new Environment(Map.of("COPYTASTER_DROP_BUCKET", "drop")),
                    store,
                    Telemetry.of("normalise")))
        .hasMessageContaining("COPYTASTER_ARTICLE_BUCKET");
  }

  private List<String> failures(String event) throws IOException {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    handler.handleRequest(
        new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)),
        answer,
        new FakeContext(60_000));
    return Json.mapper().readTree(answer.toByteArray()).findValuesAsText("itemIdentifier");
  }

  private String logged() {
    return log.toString(StandardCharsets.UTF_8);
  }

  private static String event(String key, String sequencer) {
    ObjectNode body = Json.mapper().createObjectNode();
    ObjectNode s3 =
        body.putArray("Records").addObject().put("eventName", "ObjectCreated:Put").putObject("s3");
    s3.putObject("bucket").put("name", "drop");
    s3.putObject("object").put("key", key).put("sequencer", sequencer).put("versionId", "v1");
    ObjectNode root = Json.mapper().createObjectNode();
    root.putArray("Records")
        .addObject()
        .put("messageId", "m1")
        .put("eventSource", "aws:sqs")
        .put("body", body.toString());
    return root.toString();
  }
}
