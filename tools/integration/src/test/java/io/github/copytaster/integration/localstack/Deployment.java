package io.github.copytaster.integration.localstack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.copytaster.integration.template.Template;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;
import software.amazon.awssdk.services.cloudformation.model.Capability;
import software.amazon.awssdk.services.cloudformation.model.Output;
import software.amazon.awssdk.services.cloudformation.model.Parameter;
import software.amazon.awssdk.services.cloudformation.model.Stack;
import software.amazon.awssdk.services.cloudformation.model.StackEvent;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * The project's own template, deployed as {@code sam deploy} does it: the zips are uploaded, the
 * rest is CloudFormation's work.
 */
final class Deployment {

  private static final String CODE_BUCKET = "copytaster-code";

  private final S3Client s3;
  private final CloudFormationClient cloudFormation;

  Deployment(S3Client s3, CloudFormationClient cloudFormation) {
    this.s3 = s3;
    this.cloudFormation = cloudFormation;
  }

  /**
   * Creates a stack and waits for it.
   *
   * @return its outputs
   * @throws AssertionError with the reasons CloudFormation gives, if it cannot be created
   */
  Map<String, String> create(String stack, Map<String, String> parameters) throws IOException {
    s3.createBucket(request -> request.bucket(CODE_BUCKET));
    Template template = Template.ofProject();
    for (String function : template.resources("AWS::Serverless::Function")) {
      JsonNode properties = template.root().path("Resources").path(function).path("Properties");
      upload((ObjectNode) properties);
    }
    // AWS wants a message back no sooner than its function has surely ended; a test waits for two.
    ((ObjectNode) template.parameter("VisibilityTimeout")).remove("MinValue");
    cloudFormation.createStack(
        request ->
            request
                .stackName(stack)
                .templateBody(template.root().toString())
                .capabilities(Capability.CAPABILITY_IAM, Capability.CAPABILITY_AUTO_EXPAND)
                .parameters(parameters.entrySet().stream().map(Deployment::parameter).toList()));
    Stack created =
        Await.until("stack " + stack, () -> Optional.of(stack(stack)).filter(Deployment::settled));
    if (!created.stackStatusAsString().equals("CREATE_COMPLETE")) {
      throw new AssertionError(created.stackStatusAsString() + ": " + reasons(stack));
    }
    return created.outputs().stream()
        .collect(
            Collectors.toMap(
                Output::outputKey, Output::outputValue, (one, two) -> one, TreeMap::new));
  }

  private void upload(ObjectNode properties) {
    Path zip = Template.HOUSE.resolve(properties.path("CodeUri").asText());
    if (!Files.exists(zip)) {
      throw new AssertionError("expected " + zip + " that mvn package builds, found none");
    }
    String key = zip.getFileName().toString();
    s3.putObject(request -> request.bucket(CODE_BUCKET).key(key), zip);
    properties.putObject("CodeUri").put("Bucket", CODE_BUCKET).put("Key", key);
  }

  private Stack stack(String name) {
    return cloudFormation.describeStacks(request -> request.stackName(name)).stacks().get(0);
  }

  private static boolean settled(Stack stack) {
    return !stack.stackStatusAsString().endsWith("_IN_PROGRESS");
  }

  private String reasons(String name) {
    return cloudFormation
        .describeStackEvents(request -> request.stackName(name))
        .stackEvents()
        .stream()
        .filter(event -> event.resourceStatusAsString().endsWith("FAILED"))
        .map(Deployment::reason)
        .collect(Collectors.joining("; "));
  }

  private static String reason(StackEvent event) {
    return event.logicalResourceId() + " " + event.resourceStatusReason();
  }

  private static Parameter parameter(Map.Entry<String, String> parameter) {
    return Parameter.builder()
        .parameterKey(parameter.getKey())
        .parameterValue(parameter.getValue())
        .build();
  }
}
