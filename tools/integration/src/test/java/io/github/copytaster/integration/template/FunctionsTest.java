package io.github.copytaster.integration.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class FunctionsTest {

  // Fixed physical names keep a second stack from the same account.
  private static final Set<String> NAMES =
      Set.of(
          "BucketName",
          "QueueName",
          "TableName",
          "FunctionName",
          "LogGroupName",
          "AlarmName",
          "StateMachineName",
          "RoleName",
          "PolicyName");

  private final Template template = Template.ofProject();

  FunctionsTest() throws IOException {}

  @Test
  void handler_ofEachFunction_existsAndTakesStreams() throws ClassNotFoundException {
    assertThat(template.functions()).hasSizeGreaterThanOrEqualTo(5);
    for (String function : template.functions()) {
      String[] handler = template.properties(function).path("Handler").asText().split("::", 2);
      Class<?> type = Class.forName(handler[0]);
      assertThat(handler[1]).isEqualTo("handleRequest");
      assertThat(RequestStreamHandler.class).isAssignableFrom(type);
      assertThat(type.getConstructors()).anyMatch(made -> made.getParameterCount() == 0);
    }
  }

  @Test
  void code_ofEachFunction_isTheZipOfItsModule() {
    for (String function : template.functions()) {
      Path zip = Path.of(template.properties(function).path("CodeUri").asText());
      Path module = zip.getName(0).resolve(zip.getName(1));
      assertThat(Template.HOUSE.resolve(module).resolve("pom.xml")).exists();
      assertThat(zip)
          .isEqualTo(module.resolve("target/copytaster-" + module.getFileName() + "-lambda.zip"));
      assertThat(
              template
                  .root()
                  .path("Resources")
                  .path(function)
                  .at("/Metadata/SkipBuild")
                  .asBoolean())
          .isTrue();
    }
  }

  @Test
  void runtime_isJava25OnArmUnlessTheParameterSaysOtherwise() {
    JsonNode standard = template.root().at("/Globals/Function");

    assertThat(standard.path("Runtime").asText()).isEqualTo("java25");
    assertThat(standard.at("/Architectures/0/Ref").asText()).isEqualTo("Architecture");
    assertThat(template.parameter("Architecture").path("Default").asText()).isEqualTo("arm64");
  }

  // The models take longest to load; a snapshot needs a version, and the queue must call that one.
  @Test
  void classify_isSnapshotBehindALiveAlias() {
    JsonNode classify = template.properties("ClassifyFunction");

    assertThat(classify.at("/SnapStart/ApplyOn").asText()).isEqualTo("PublishedVersions");
    assertThat(classify.path("AutoPublishAlias").asText()).isEqualTo("live");
  }

  @Test
  void log_ofEachFunction_isKeptForAsLongAsTheParameterSays() {
    for (String function : template.functions()) {
      String group = template.properties(function).at("/LoggingConfig/LogGroup/Ref").asText();
      assertThat(template.properties(group).at("/RetentionInDays/Ref").asText())
          .isEqualTo("LogRetentionDays");
    }
    assertThat(template.root().at("/Globals/Function/LoggingConfig/LogFormat").asText())
        .isEqualTo("JSON");
  }

  // A blank endpoint makes the SDK throw; deployed, the name must not be there at all.
  @Test
  void endpoints_ofEmulators_areNoVariablesOfADeployedFunction() {
    JsonNode variables = template.root().at("/Globals/Function/Environment/Variables");

    assertThat(List.of("AWS_ENDPOINT_URL_S3", "AWS_ENDPOINT_URL_DYNAMODB"))
        .allSatisfy(
            name -> {
              assertThat(variables.path(name).at("/Fn::If/0").asText())
                  .isEqualTo("HasEmulatorEndpoints");
              assertThat(variables.path(name).at("/Fn::If/2/Ref").asText())
                  .isEqualTo("AWS::NoValue");
            });
    assertThat(template.parameter("EmulatorEndpoints").path("Default").asText()).isEqualTo("no");
  }

  @Test
  void resource_any_hasNoFixedName() {
    for (JsonNode resource : template.root().path("Resources")) {
      assertThat(NAMES).noneMatch(name -> resource.path("Properties").has(name));
    }
  }

  // CloudFormation itself reads no YAML aliases; only the command line tools resolve them.
  @Test
  void text_hasNoYamlAlias() throws IOException {
    assertThat(Template.text().lines()).noneMatch(line -> line.matches(".*: [&*][A-Za-z]+.*"));
  }

  @Test
  void parameter_any_isDescribed() {
    for (JsonNode parameter : template.root().path("Parameters")) {
      assertThat(parameter.path("Description").asText()).isNotBlank();
      assertThat(parameter.has("Default")).isTrue();
    }
  }
}
