package io.github.copytaster.reclassify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.copytaster.aws.Json;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What a run lists before it, and says of itself afterwards, as the state machine hands it on. */
final class PlanAndReportTest {

  private final Run run = new Run();

  PlanAndReportTest() throws IOException {}

  @Test
  void plan_staleArticle_listsItsShardOnly() throws IOException {
    JsonNode plan = Run.invoke(run.plan(Run.NEW), "{\"dryRun\":false}");

    assertThat(plan.path("modelVersion").asText()).isEqualTo(Run.NEW);
    assertThat(plan.path("runId").asText()).isEqualTo("2026-02-01T03-00-00Z");
    assertThat(plan.path("shards")).hasSize(1);
    assertThat(plan.at("/shards/0/modelShard").asText()).isEqualTo(run.shard);
    assertThat(plan.at("/shards/0/after").asText()).isEmpty();
  }

  @Test
  void plan_nothingStale_isEmpty() throws IOException {
    assertThat(Run.invoke(run.plan(Run.OLD), "{}").path("shards")).isEmpty();
  }

  @Test
  void plan_namedRun_keepsItsName() throws IOException {
    assertThat(
            Run.invoke(run.plan(Run.NEW), "{\"runId\":\"after-training\"}").path("runId").asText())
        .isEqualTo("after-training");
  }

  @Test
  void report_afterARun_addsUpItsPartsForPeopleAndPrograms() throws IOException {
    Run.invoke(run.relabel(), run.request(false));

    JsonNode answer = run.report("{\"runId\":\"r1\",\"dryRun\":false}");

    assertThat(answer.path("relabelled").asInt()).isEqualTo(1);
    assertThat(answer.path("unfinishedShards").asInt()).isZero();
    assertThat(answer.path("report").asText()).isEqualTo("runs/r1/report.json");
    JsonNode written = run.written();
    assertThat(written.at("/total/relabelled").asInt()).isEqualTo(1);
    assertThat(written.at("/total/topicMoves").toString())
        .isEqualTo("{\"name of medtop:16000000 → name of medtop:11000000\":1}");
    assertThat(run.store.text("articles", "runs/r1/report.html"))
        .contains("Run r1", "1 changed", "Harbour town votes to rebuild its pier");
  }

  /** The report of a run named "try" added up all runs that were ever named so. */
  @Test
  void plan_nameOfAFormerRun_isRefused() throws IOException {
    Run.invoke(run.relabel(), run.request(true));

    assertThatThrownBy(() -> Run.invoke(run.plan(Run.NEW), "{\"dryRun\":true,\"runId\":\"r1\"}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("r1")
        .hasMessageContaining("name another");
  }

  /** Step Functions tries an invocation again whose answer was lost. */
  @Test
  void report_shardThatWasTriedAgain_isCountedOnce() throws IOException {
    Run.invoke(run.relabel(), run.request(true));
    Run.invoke(run.relabel(), run.request(true));

    assertThat(run.report("{\"runId\":\"r1\"}").path("relabelled").asInt()).isEqualTo(1);
  }

  /** The map tolerates one failed run.shard in twenty, and the report was silent about it. */
  @Test
  void report_shardThatFailed_isNamed() throws IOException {
    Run.invoke(run.relabel(), run.request(true));

    JsonNode answer =
        run.report(
            """
            {"runId":"r1","dryRun":true,"modelVersion":"v2","shards":[
              {"runId":"r1","dryRun":true,"modelShard":"%s","after":""},
              {"runId":"r1","dryRun":true,"modelShard":"v0#07","after":""}]}
            """
                .formatted(run.shard));

    assertThat(answer.path("unfinishedShards").asInt()).isEqualTo(1);
    assertThat(run.written().path("unfinishedShards").toString()).isEqualTo("[\"v0#07\"]");
    assertThat(run.store.text("articles", "runs/r1/report.html")).contains("v0#07");
  }

  // Step Functions ends a run whose step answers more than 256 KB.
  @Test
  void report_ofAnyLength_isAnsweredInNumbers() throws IOException {
    RunPart large = RunPart.NOTHING;
    for (int n = 0; n < 3_000; n++) {
      large = large.plus(RunPart.of(new Movement("a" + n, "t", "x", "y", "C" + n, "D" + n)));
    }
    run.store.with(
        "articles",
        "runs/r1/parts/v1-01/start.json",
        Json.mapper().writeValueAsString(new ShardPart("v1#01", true, large)));

    JsonNode answer = run.report("{\"runId\":\"r1\"}");

    assertThat(answer.toString().length()).isLessThan(1_000);
    assertThat(answer.path("relabelled").asInt()).isEqualTo(3_000);
    assertThat(run.written().at("/total/countryMoves")).hasSize(3_000);
  }

  @Test
  void report_withoutRun_saysWhatIsMissing() {
    assertThatThrownBy(() -> Run.invoke(new ReportHandler(Run.ENVIRONMENT, run.store), "{}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("runId");
  }

  @Test
  void report_partThatVanished_throwsSoThatTheStepIsTriedAgain() throws IOException {
    Run.invoke(run.relabel(), run.request(false));
    run.store.fail("articles", run.store.list("articles", "runs/r1/parts/").get(0));

    assertThatThrownBy(
            () -> Run.invoke(new ReportHandler(Run.ENVIRONMENT, run.store), "{\"runId\":\"r1\"}"))
        .isInstanceOf(IOException.class);
  }
}
