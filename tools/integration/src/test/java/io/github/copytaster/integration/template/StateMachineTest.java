package io.github.copytaster.integration.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class StateMachineTest {

  private final JsonNode definition;

  StateMachineTest() throws IOException {
    definition = Template.ofProject().properties("Reclassification").path("Definition");
  }

  // cfn-lint takes any text for mode and type.
  @Test
  void map_ofShards_isDistributed() throws IOException {
    JsonNode processor = shards().at("/ItemProcessor/ProcessorConfig");

    assertThat(processor.path("Mode").asText()).isEqualTo("DISTRIBUTED");
    assertThat(processor.at("/ExecutionType/Ref").asText()).isEqualTo("MapExecutionType");
    assertThat(Template.ofProject().parameter("MapExecutionType").path("AllowedValues"))
        .extracting(JsonNode::asText)
        .containsExactly("EXPRESS", "STANDARD");
  }

  /**
   * SAM hands a parameter into a definition as text: {@code MaxConcurrency: !Ref …} became {@code
   * "8"} in quotation marks, which Step Functions refuses. The number goes through the input.
   */
  @Test
  void map_concurrency_arrivesAsANumber() {
    assertThat(shards().has("MaxConcurrency")).isFalse();
    assertThat(shards().path("MaxConcurrencyPath").asText()).isEqualTo("$.maxConcurrency");
    assertThat(definition.at("/States/Plan/ResultSelector/maxConcurrency.$/Fn::Sub").asText())
        .isEqualTo("States.StringToJson('${RelabelConcurrency}')");
  }

  // LocalStack's parser knows neither a batcher nor a percentage without decimals.
  @Test
  void map_ofShards_isWrittenSoThatLocalStackTakesIt() {
    assertThat(shards().has("ItemBatcher")).isFalse();
    assertThat(shards().path("ToleratedFailurePercentage").isDouble()).isTrue();
  }

  // CloudFormation takes no null ("null values are not allowed in templates").
  @Test
  void definition_anywhere_hasNoNull() {
    assertThat(definition.toString()).doesNotContain("null");
  }

  @Test
  void task_any_isTriedAgain() {
    List<JsonNode> tasks = new ArrayList<>();
    definition.findParents("Resource").forEach(tasks::add);

    assertThat(tasks).hasSize(3);
    assertThat(tasks)
        .allSatisfy(
            task -> {
              assertThat(task.path("Type").asText()).isEqualTo("Task");
              assertThat(task.at("/Retry/0/ErrorEquals/0").asText()).isEqualTo("States.ALL");
              assertThat(task.at("/Retry/0/MaxAttempts").asInt()).isEqualTo(4);
            });
  }

  @Test
  void next_ofEachState_isAState() {
    List<String> states = new ArrayList<>();
    for (JsonNode group : definition.findValues("States")) {
      group.properties().stream().map(Map.Entry::getKey).forEach(states::add);
      group.findValues("States").forEach(inner -> inner.fieldNames().forEachRemaining(states::add));
    }

    assertThat(states).contains("Plan", "Shards", "Relabel", "Report");
    assertThat(states).containsAll(definition.findValuesAsText("Next"));
  }

  /** A run that took too long, or that somebody stopped and forgot, told nobody. */
  @Test
  void alarm_ofARunThatDoesNotEndWell_ringsHoweverItEnds() throws IOException {
    Template template = Template.ofProject();

    assertThat(
            template.resources("AWS::CloudWatch::Alarm").stream()
                .map(template::properties)
                .filter(alarm -> alarm.path("Namespace").asText().equals("AWS/States"))
                .map(alarm -> alarm.path("MetricName").asText()))
        .containsExactlyInAnyOrder("ExecutionsFailed", "ExecutionsTimedOut", "ExecutionsAborted");
  }

  // A shard that one invocation did not finish goes on where it stopped.
  @Test
  void relabel_notDrained_runsAgainWithItsOwnAnswer() {
    JsonNode choice = shards().at("/ItemProcessor/States/Drained/Choices/0");

    assertThat(choice.path("Variable").asText()).isEqualTo("$.drained");
    assertThat(choice.path("BooleanEquals").asBoolean(true)).isFalse();
    assertThat(choice.path("Next").asText()).isEqualTo("Relabel");
  }

  private JsonNode shards() {
    return definition.at("/States/Shards");
  }
}
