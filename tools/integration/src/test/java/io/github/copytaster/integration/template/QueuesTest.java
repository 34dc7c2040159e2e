package io.github.copytaster.integration.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class QueuesTest {

  private static final String MESSAGES = "ApproximateNumberOfMessagesVisible";

  private final Template template = Template.ofProject();

  QueuesTest() throws IOException {}

  // A message must not come back while the function may still work on it; AWS asks for six times.
  @Test
  void visibilityTimeout_ofEachEventSource_isSixTimesTheFunctionsTimeout() {
    assertThat(sources()).isNotEmpty();
    for (Source source : sources().toList()) {
      JsonNode queue = template.properties(source.queue());
      int visibility = template.number(queue.path("VisibilityTimeout"));
      assertThat(visibility).as(source.queue()).isGreaterThanOrEqualTo(6 * source.timeout());
      assertThat(template.parameter("VisibilityTimeout").path("MinValue").asInt())
          .as("what somebody may turn it to")
          .isGreaterThanOrEqualTo(6 * source.timeout());
    }
  }

  /** The alarm said "five times over" whatever the stack's number of tries was. */
  @Test
  void alarm_ofDeadLetters_namesTheStacksOwnNumberOfTries() {
    for (Source source : sources().toList()) {
      String deadLetters =
          attributeOwner(
              template.properties(source.queue()).at("/RedrivePolicy/deadLetterTargetArn"));
      assertThat(
              template.properties(deadLetters + "Alarm").at("/AlarmDescription/Fn::Sub").asText())
          .contains("${MaximumReceives} tries");
    }
  }

  // operations.md sends dead letters back by it.
  @Test
  void deadLetters_ofEachWorkingQueue_areAnOutputByUrlAndArn() {
    for (Source source : sources().toList()) {
      String deadLetters =
          attributeOwner(
              template.properties(source.queue()).at("/RedrivePolicy/deadLetterTargetArn"));
      assertThat(template.root().at("/Outputs/" + deadLetters + "Url/Value/Ref").asText())
          .isEqualTo(deadLetters);
      assertThat(
              attributeOwner(template.root().at("/Outputs/" + deadLetters + "Arn").path("Value")))
          .isEqualTo(deadLetters);
    }
  }

  @Test
  void eventSource_ofEachFunction_namesFailuresOneByOneAndIsBounded() {
    for (Source source : sources().toList()) {
      assertThat(source.properties().path("FunctionResponseTypes").path(0).asText())
          .isEqualTo("ReportBatchItemFailures");
      assertThat(source.properties().path("BatchSize").asInt()).isEqualTo(10);
      assertThat(
              template.number(source.properties().path("ScalingConfig").path("MaximumConcurrency")))
          .isBetween(2, 1000);
    }
  }

  @Test
  void deadLetters_ofEachWorkingQueue_areKeptTwoWeeksAndRaiseAnAlarm() {
    for (Source source : sources().toList()) {
      JsonNode redrive = template.properties(source.queue()).path("RedrivePolicy");
      assertThat(template.number(redrive.path("maxReceiveCount"))).isGreaterThanOrEqualTo(5);
      String deadLetters = attributeOwner(redrive.path("deadLetterTargetArn"));
      assertThat(template.properties(deadLetters).path("MessageRetentionPeriod").asInt())
          .isEqualTo(14 * 24 * 3600);
      assertThat(queuesAlarmedBy(MESSAGES)).contains(deadLetters);
    }
    assertThat(queuesAlarmedBy(MESSAGES)).contains("ScheduleDeadLetters");
  }

  /** Throttled for a day, copy only waited: no dead letter, no failure, and nobody was told. */
  @Test
  void waiting_inEachWorkingQueue_raisesAnAlarmBeforeCopyIsADeadLetter() {
    for (Source source : sources().toList()) {
      assertThat(queuesAlarmedBy("ApproximateAgeOfOldestMessage")).contains(source.queue());
    }
  }

  @Test
  void queue_any_isEncrypted() {
    assertThat(template.resources("AWS::SQS::Queue"))
        .hasSize(7)
        .allMatch(
            queue -> template.properties(queue).path("SqsManagedSseEnabled").asBoolean(false));
  }

  @Test
  void queuePolicy_forBuckets_isBoundToTheAccount() {
    for (String policy : template.resources("AWS::SQS::QueuePolicy")) {
      JsonNode statement = template.properties(policy).at("/PolicyDocument/Statement/0");
      assertThat(statement.at("/Principal/Service").asText()).isEqualTo("s3.amazonaws.com");
      assertThat(statement.path("Action").asText()).isEqualTo("sqs:SendMessage");
      assertThat(
              statement
                  .at("/Condition/StringEquals")
                  .path("aws:SourceAccount")
                  .path("Ref")
                  .asText())
          .isEqualTo("AWS::AccountId");
    }
  }

  private List<String> queuesAlarmedBy(String metric) {
    return template.resources("AWS::CloudWatch::Alarm").stream()
        .map(template::properties)
        .filter(alarm -> alarm.path("MetricName").asText().equals(metric))
        .map(alarm -> alarm.at("/Dimensions/0/Value"))
        .filter(value -> value.has("Fn::GetAtt"))
        .map(QueuesTest::attributeOwner)
        .toList();
  }

  private record Source(String queue, int timeout, JsonNode properties) {}

  private Stream<Source> sources() {
    int standard = template.root().at("/Globals/Function/Timeout").asInt();
    return template.functions().stream()
        .map(template::properties)
        .flatMap(
            function ->
                function.path("Events").properties().stream()
                    .filter(event -> event.getValue().path("Type").asText().equals("SQS"))
                    .map(event -> event.getValue().path("Properties"))
                    .map(
                        event ->
                            new Source(
                                attributeOwner(event.path("Queue")),
                                function.path("Timeout").asInt(standard),
                                event)));
  }

  private static String attributeOwner(JsonNode getAtt) {
    return getAtt.path("Fn::GetAtt").path(0).asText();
  }
}
