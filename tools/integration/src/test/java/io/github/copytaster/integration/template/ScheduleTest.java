package io.github.copytaster.integration.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * cfn-lint takes any text for ScheduleV2's expression and time zone, and LocalStack never fires.
 */
final class ScheduleTest {

  private final Template template = Template.ofProject();

  ScheduleTest() throws IOException {}

  @Test
  void expression_default_isOneThatSchedulerKnows() {
    assertThat(schedule().at("/ScheduleExpression/Ref").asText()).isEqualTo("ReclassifySchedule");
    assertThat(ScheduleExpressions.isValid(text("ReclassifySchedule"))).isTrue();
  }

  @Test
  void timeZone_default_isKnown() {
    assertThat(schedule().at("/ScheduleExpressionTimezone/Ref").asText())
        .isEqualTo("ReclassifyTimeZone");
    assertThat(ZoneId.getAvailableZoneIds()).contains(text("ReclassifyTimeZone"));
  }

  /** SAM names a schedule after its resource: a second stack of one account failed on that name. */
  @Test
  void name_isLeftToCloudFormation() {
    assertThat(schedule().path("OmitName").asBoolean()).isTrue();
  }

  @Test
  void start_thatFails_isTriedAgainAndThenKept() {
    assertThat(schedule().at("/RetryPolicy/MaximumRetryAttempts").asInt()).isBetween(1, 185);
    assertThat(schedule().at("/RetryPolicy/MaximumEventAgeInSeconds").asInt())
        .isBetween(60, 86_400);
    assertThat(schedule().at("/DeadLetterConfig/Arn/Fn::GetAtt/0").asText())
        .isEqualTo("ScheduleDeadLetters");
    assertThat(schedule().at("/FlexibleTimeWindow/Mode").asText()).isEqualTo("OFF");
  }

  @Test
  void input_ofTheRun_isTheRequestThatPlanReads() throws IOException {
    JsonNode input = new ObjectMapper().readTree(schedule().path("Input").asText());

    assertThat(input.path("dryRun").isBoolean()).isTrue();
    assertThat(input.path("dryRun").asBoolean()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cron(0 3 * * ? *)",
        "cron(15 10 ? * MON-FRI *)",
        "cron(0 0 1 * ? *)",
        "rate(6 hours)"
      })
  void isValid_whatSchedulerTakes_isTaken(String expression) {
    assertThat(ScheduleExpressions.isValid(expression)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cron(0 3 * * * *)", "cron(0 3 ? * ? *)", "cron(0 3 * * ?)", "cron(60 3 * * ? *)",
        "cron(0 24 * * ? *)", "rate(0 hours)", "0 3 * * *", "cron(0 3 * * FUN *)"
      })
  void isValid_whatSchedulerRefuses_isRefused(String expression) {
    assertThat(ScheduleExpressions.isValid(expression)).isFalse();
  }

  private JsonNode schedule() {
    JsonNode event = template.properties("Reclassification").at("/Events/Nightly");
    assertThat(event.path("Type").asText()).isEqualTo("ScheduleV2");
    return event.path("Properties");
  }

  private String text(String parameter) {
    return template.parameter(parameter).path("Default").asText();
  }
}
