package io.github.copytaster.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.copytaster.aws.Json;
import io.github.copytaster.aws.fake.Stories;
import io.github.copytaster.aws.objects.S3ObjectStore;
import io.github.copytaster.aws.table.LabelledArticle;
import io.github.copytaster.local.stack.EmbeddedStack;
import io.github.copytaster.local.stack.StoresOnly;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that ask a running stack, as somebody types them. */
final class CommandLineTest {

  @TempDir private static Path data;
  private static EmbeddedStack stack;

  @BeforeAll
  static void start() throws IOException {
    stack = StoresOnly.in(data);
    LabelledArticle labelled = Stories.labelled("00A1", "a-first-model", "medtop:16000000");
    stack.table(Clock.systemUTC()).put(labelled);
    new S3ObjectStore(stack.s3())
        .put(
            EmbeddedStack.ARTICLE_BUCKET,
            labelled.stored().key(),
            Json.mapper().writeValueAsBytes(labelled.stored()),
            "application/json");
  }

  @AfterAll
  static void stop() {
    stack.close();
  }

  @Test
  void query_topicOfAMonth_findsTheArticleAndFiltersByTheOtherConditions() throws IOException {
    String[] asked = {"--topic", "medtop:16000000", "--month", "2026-01", "--json"};

    assertThat(Json.mapper().readTree(printed(new QueryCommand(), asked)).path("title").asText())
        .isEqualTo("Harbour town votes to rebuild its pier");
    assertThat(printed(new QueryCommand(), plus(asked, "--country", "FR"))).isEmpty();
    assertThat(printed(new QueryCommand(), plus(asked, "--country", "GB"))).isNotEmpty();
  }

  @Test
  void query_withoutCondition_isAWrongCommandLine() {
    assertThat(run(new QueryCommand(), "--month", "2026-01").code()).isEqualTo(2);
  }

  /** A mistyped month or country found nothing, and nobody knew why. */
  @Test
  void query_conditionOfTheWrongForm_saysWhatIsExpected() {
    assertWrong("expected --month as yyyy-mm, found 2026-13", "--country", "GB", "2026-13");
    assertWrong("two letters of ISO 3166-1, found GBR", "--country", "GBR", "2026-01");
    assertWrong("three digits of UN M49, found Europe", "--region", "Europe", "2026-01");
    assertWrong("your own model, found war#2", "--topic", "war#2", "2026-01");
    assertWrong("to medtop:17000000, or", "--topic", "medtop:20000106", "2026-01");
  }

  @Test
  void query_smallLetters_areTheSameCountry() throws IOException {
    assertThat(printed(new QueryCommand(), "--country", "gb", "--month", "2026-01")).isNotEmpty();
  }

  @Test
  void query_nothingFound_saysSoBesideTheAnswer() {
    Typed typed = run(new QueryCommand(), "--country", "GB", "--month", "1999-01");

    assertThat(typed.code()).isZero();
    assertThat(typed.out()).isEmpty();
    assertThat(typed.err()).contains("no article of 1999-01");
  }

  private static void assertWrong(String complaint, String option, String value, String month) {
    Typed typed = run(new QueryCommand(), option, value, "--month", month);
    assertThat(typed.code()).isEqualTo(2);
    assertThat(typed.err()).contains(complaint);
  }

  @Test
  void get_knownAndUnknownId_printsOrFails() throws IOException {
    String id = Stories.stored("00A1").articleId();

    JsonNode item = Json.mapper().readTree(printed(new GetCommand(), id, "--json"));

    assertThat(item.path("article_id").asText()).isEqualTo(id);
    assertThat(run(new GetCommand(), "no-such-id").code()).isEqualTo(1);
  }

  /** DynamoDB's own sentence on empty keys was shown, as if something had failed. */
  @ParameterizedTest
  @ValueSource(strings = {"", "  "})
  void get_emptyId_isAWrongCommandLine(String id) {
    Typed typed = run(new GetCommand(), id);

    assertThat(typed.code()).isEqualTo(2);
    assertThat(typed.err()).contains("expected an article id, found none", "Usage");
  }

  /** The table's note of its model versions was shown as if it were an article. */
  @Test
  void get_noteOfTheTableToItself_isNoArticle() {
    Typed typed = run(new GetCommand(), "#model-versions");

    assertThat(typed.code()).isEqualTo(1);
    assertThat(typed.out()).isEmpty();
    assertThat(typed.err()).contains("no article has the id #model-versions");
  }

  @Test
  void reclassify_dryRun_reportsWhatWouldChangeAndChangesNothing() throws IOException {
    JsonNode report =
        Json.mapper().readTree(printed(new ReclassifyCommand(), "--dry-run", "--json"));

    assertThat(report.at("/total/relabelled").asInt()).isEqualTo(1);
    assertThat(printed(new GetCommand(), Stories.stored("00A1").articleId(), "--json"))
        .contains("a-first-model");
  }

  /** Two lines of JSON a shard stood between a person and the answer. */
  @Test
  void reclassify_handlersLog_isShownToWhoAsksForIt() {
    Typed quiet = run(new ReclassifyCommand(), "--dry-run", "--readers", "first");
    Typed verbose = run(new ReclassifyCommand(), "--dry-run", "--readers", "first", "--verbose");

    assertThat(quiet.err()).doesNotContain("{");
    assertThat(verbose.err()).contains("{\"time\":");
    assertThat(quiet.out()).startsWith("dry run: ");
  }

  private static String[] plus(String[] arguments, String... more) {
    return Stream.concat(Stream.of(arguments), Stream.of(more)).toArray(String[]::new);
  }

  private static Typed run(Object command, String... arguments) {
    return Typed.run(
        command,
        plus(
            arguments,
            "--s3-port",
            Integer.toString(stack.s3Endpoint().getPort()),
            "--dynamodb-port",
            Integer.toString(stack.dynamoDbEndpoint().getPort())));
  }

  /** What a command that succeeds prints on standard output. */
  private static String printed(Object command, String... arguments) {
    Typed typed = run(command, arguments);
    assertThat(typed.code()).as(typed.err()).isZero();
    return typed.out();
  }
}
