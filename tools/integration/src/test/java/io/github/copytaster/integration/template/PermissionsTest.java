package io.github.copytaster.integration.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** LocalStack allows everything to everybody, so what is allowed is read here. */
final class PermissionsTest {

  private final Template template = Template.ofProject();

  PermissionsTest() throws IOException {}

  @Test
  void allowed_actions_areWrittenOut() {
    assertThat(allowed()).isNotEmpty();
    for (JsonNode statement : allowed()) {
      assertThat(texts(statement.path("Action")))
          .isNotEmpty()
          .allSatisfy(action -> assertThat(action).matches("[a-z0-9]{2,20}:[A-Z][A-Za-z]{2,60}"));
    }
  }

  @Test
  void allowed_resources_areThisStacksOwn() {
    for (JsonNode statement : allowed()) {
      assertThat(items(statement.path("Resource")))
          .isNotEmpty()
          .allSatisfy(
              resource ->
                  assertThat(resource.toString())
                      .isNotEqualTo("\"*\"")
                      .containsAnyOf(
                          "Fn::GetAtt",
                          "${ArticleBucket.Arn}",
                          "${DropBucket.Arn}",
                          "${ArticleTable.Arn}",
                          ":stateMachine:Reclassification-",
                          ":execution:Reclassification-",
                          "TopicModel"));
    }
  }

  /**
   * A distributed map starts its children, watches them and stops them: AWS's minimal policy. No
   * emulator looks at it, so that the first nightly run on AWS would have been refused.
   */
  @Test
  void stateMachine_ofADistributedMap_mayStartWatchAndStopItsChildren() {
    List<String> allowed = new ArrayList<>();
    for (JsonNode statement : allowed()) {
      if (statement.path("Resource").toString().contains(":Reclassification-")) {
        allowed.addAll(texts(statement.path("Action")));
      }
    }

    assertThat(allowed)
        .containsExactlyInAnyOrder(
            "states:StartExecution", "states:DescribeExecution", "states:StopExecution");
  }

  @Test
  void function_policies_areWrittenByHandAndNotManaged() {
    for (String function : template.functions()) {
      assertThat(template.properties(function).path("Policies"))
          .as(function)
          .isNotEmpty()
          .allMatch(policy -> policy.has("Statement"));
    }
  }

  // Plan asks whether a run of that name has been; without it AWS refuses every run that has a
  // name.
  @Test
  void plan_ofANamedRun_mayListTheArticleBucket() {
    assertThat(template.properties("PlanFunction").findParents("Effect"))
        .anyMatch(
            statement ->
                texts(statement.path("Action")).contains("s3:ListBucket")
                    && statement.path("Resource").toString().contains("ArticleBucket"));
  }

  @Test
  void rejections_nobody_mayReadWhoOnlyWritesThem() {
    for (JsonNode statement : allowed()) {
      if (statement.path("Resource").toString().contains("/rejected/")) {
        assertThat(texts(statement.path("Action"))).containsExactly("s3:PutObject");
      }
    }
  }

  @Test
  void dropBucket_nobody_mayWrite() {
    for (JsonNode statement : allowed()) {
      boolean dropBucket = statement.path("Resource").toString().contains("DropBucket");
      assertThat(dropBucket && statement.path("Action").toString().contains("s3:Put")).isFalse();
    }
  }

  // Also the statements that a condition adds: they lie deeper.
  private List<JsonNode> allowed() {
    return Stream.of(
            "AWS::Serverless::Function", "AWS::Serverless::StateMachine", "AWS::SQS::QueuePolicy")
        .flatMap(type -> template.resources(type).stream())
        .flatMap(name -> template.properties(name).findParents("Effect").stream())
        .filter(statement -> statement.path("Effect").asText().equals("Allow"))
        .toList();
  }

  private static List<JsonNode> items(JsonNode oneOrMore) {
    List<JsonNode> items = new ArrayList<>();
    if (oneOrMore.isArray()) {
      oneOrMore.forEach(items::add);
    } else {
      items.add(oneOrMore);
    }
    return items;
  }

  private static List<String> texts(JsonNode oneOrMore) {
    return items(oneOrMore).stream().map(JsonNode::asText).toList();
  }
}
