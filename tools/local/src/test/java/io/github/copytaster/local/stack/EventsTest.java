package io.github.copytaster.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.copytaster.aws.Json;
import io.github.copytaster.aws.objects.S3ObjectStore;
import io.github.copytaster.aws.queue.SecondReading;
import io.github.copytaster.aws.table.ArticleTable;
import io.github.copytaster.aws.telemetry.Telemetry;
import io.github.copytaster.classify.ClassifyHandler;
import io.github.copytaster.labels.Labeller;
import io.github.copytaster.labels.StandardLabeller;
import io.github.copytaster.normalise.NormaliseHandler;
import io.github.copytaster.reclassify.PlanHandler;
import io.github.copytaster.reclassify.RelabelHandler;
import io.github.copytaster.reclassify.ReportHandler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Every event in events/ through the handler it is for; events/invoke does it with the SAM CLI. */
final class EventsTest {

  private static final Path EVENTS = Path.of("../../events");
  private static final PrintStream NOWHERE =
      new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);

  @TempDir private Path data;

  @Test
  void handleRequest_eachEvent_givesTheExpectedAnswerAndLeavesTheExpectedStores()
      throws IOException {
    JsonNode expected = Json.mapper().readTree(EVENTS.resolve("expected.json").toFile());
    try (EmbeddedStack stack = stores()) {
      upload(stack);
      Map<String, RequestStreamHandler> handlers = handlers(stack);
      for (JsonNode sent : expected.path("cases")) {
        String event = sent.path("event").asText();
        assertThat(fields(answer(handlers, sent)))
            .as(event)
            .containsAllEntriesOf(fields(sent.path("answer")));
      }
      for (JsonNode item : expected.path("items")) {
        assertThat(stored(stack, item)).containsAllEntriesOf(text(item));
      }
      S3ObjectStore store = new S3ObjectStore(stack.s3());
      for (JsonNode key : expected.path("objects")) {
        assertThat(store.list(EmbeddedStack.ARTICLE_BUCKET, key.asText())).hasSize(1);
      }
    }
  }

  @Test
  void expected_namesEveryEventThereIs() throws IOException {
    JsonNode expected = Json.mapper().readTree(EVENTS.resolve("expected.json").toFile());
    try (Stream<Path> files = Files.list(EVENTS)) {
      List<String> events =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.matches("[a-z]+-[a-z0-9-]+\\.json"))
              .filter(name -> !name.equals("local-env.json"))
              .toList();

      assertThat(events).hasSizeGreaterThan(15);
      assertThat(expected.path("cases"))
          .extracting(sent -> sent.path("event").asText())
          .containsExactlyInAnyOrderElementsOf(events);
    }
  }

  private EmbeddedStack stores() throws IOException {
    return EmbeddedStack.start(
        new StackOptions(data, "127.0.0.1", 0, 0, false),
        () -> new Readers.FirstAlone(StandardLabeller.bundled()),
        NOWHERE,
        Clock.systemUTC());
  }

  private static void upload(EmbeddedStack stack) throws IOException {
    try (Stream<Path> files = Files.list(EVENTS.resolve("articles"))) {
      for (Path file : files.toList()) {
        put(stack, file.getFileName().toString(), file);
      }
    }
    put(stack, "harbour/Fähre & pier+1.txt", EVENTS.resolve("articles/pier-rebuild.txt"));
  }

  private static void put(EmbeddedStack stack, String key, Path file) {
    stack.s3().putObject(request -> request.bucket(EmbeddedStack.DROP_BUCKET).key(key), file);
  }

  private static Map<String, RequestStreamHandler> handlers(EmbeddedStack stack) {
    Labeller labeller = StandardLabeller.bundled();
    S3ObjectStore store = new S3ObjectStore(stack.s3());
    ArticleTable table = stack.table(Clock.systemUTC());
    Telemetry telemetry = new Telemetry("test", NOWHERE, Clock.systemUTC());
    return Map.of(
        "NormaliseFunction",
        new NormaliseHandler(EmbeddedStack.environment(), store, telemetry),
        "ClassifyFunction",
        new ClassifyHandler(
            EmbeddedStack.environment(),
            store,
            table,
            labeller,
            new SecondReading.Off(),
            telemetry),
        "PlanFunction",
        new PlanHandler(
            EmbeddedStack.environment(),
            store,
            table,
            labeller.modelVersion(),
            Clock.systemUTC(),
            telemetry),
        "RelabelFunction",
        new RelabelHandler(
            EmbeddedStack.environment(),
            store,
            table,
            labeller,
            new SecondReading.Off(),
            telemetry),
        "ReportFunction",
        new ReportHandler(EmbeddedStack.environment(), store));
  }

  private static JsonNode answer(Map<String, RequestStreamHandler> handlers, JsonNode sent)
      throws IOException {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    try (InputStream event = Files.newInputStream(EVENTS.resolve(sent.path("event").asText()))) {
      Optional.ofNullable(handlers.get(sent.path("function").asText()))
          .orElseThrow()
          .handleRequest(event, answer, new LocalContext());
    }
    return Json.mapper().readTree(answer.toByteArray());
  }

  private static Map<String, String> stored(EmbeddedStack stack, JsonNode item) {
    Map<String, AttributeValue> found =
        stack.table(Clock.systemUTC()).get(item.path("article_id").asText()).orElseThrow();
    return found.entrySet().stream()
        .filter(attribute -> attribute.getValue().type() == AttributeValue.Type.S)
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().s()));
  }

  private static Map<String, JsonNode> fields(JsonNode node) {
    return node.properties().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static Map<String, String> text(JsonNode item) {
    return item.properties().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().asText()));
  }
}
