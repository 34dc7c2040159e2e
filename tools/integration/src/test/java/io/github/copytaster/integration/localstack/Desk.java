package io.github.copytaster.integration.localstack;

import io.github.copytaster.aws.objects.ArticleIdentity;
import io.github.copytaster.aws.table.ArticleTable;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ObjectVersion;
import software.amazon.awssdk.services.sfn.SfnClient;
import software.amazon.awssdk.services.sfn.model.DescribeExecutionResponse;
import software.amazon.awssdk.services.sqs.SqsClient;

/** A deployed Copytaster, as somebody sees it who drops files and reads results. */
final class Desk {

  private final S3Client s3;
  private final SqsClient sqs;
  private final SfnClient stepFunctions;
  private final DynamoDbClient dynamoDb;
  private final Map<String, String> outputs;

  private Desk(
      S3Client s3,
      SqsClient sqs,
      SfnClient stepFunctions,
      DynamoDbClient dynamoDb,
      Map<String, String> outputs) {
    this.s3 = s3;
    this.sqs = sqs;
    this.stepFunctions = stepFunctions;
    this.dynamoDb = dynamoDb;
    this.outputs = Map.copyOf(outputs);
  }

  static Desk deploy(URI endpoint, Map<String, String> parameters) throws IOException {
    UrlConnectionHttpClient.Builder http = UrlConnectionHttpClient.builder();
    S3Client s3 =
        at(endpoint, S3Client.builder().forcePathStyle(true).httpClient(http.build())).build();
    CloudFormationClient cloudFormation =
        at(endpoint, CloudFormationClient.builder().httpClient(http.build())).build();
    String name = "copytaster-" + Long.toString(System.nanoTime(), Character.MAX_RADIX);
    return new Desk(
        s3,
        at(endpoint, SqsClient.builder().httpClient(http.build())).build(),
        at(endpoint, SfnClient.builder().httpClient(http.build())).build(),
        at(endpoint, DynamoDbClient.builder().httpClient(http.build())).build(),
        new Deployment(s3, cloudFormation).create(name, parameters));
  }

  private static <B extends AwsClientBuilder<B, C>, C> B at(URI endpoint, B builder) {
    return builder
        .endpointOverride(endpoint)
        .region(Region.US_EAST_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")));
  }

  String output(String name) {
    return Optional.ofNullable(outputs.get(name))
        .orElseThrow(() -> new AssertionError("expected output " + name + " of " + outputs));
  }

  void drop(String key, String copy) {
    s3.putObject(
        request -> request.bucket(output("DropBucketName")).key(key), RequestBody.fromString(copy));
  }

  /** What a queue would deliver by itself, sent by hand. */
  void send(String queueUrl, String body) {
    sqs.sendMessage(request -> request.queueUrl(queueUrl).messageBody(body));
  }

  String receive(String queueUrl) {
    return Await.until(
        "a message in " + queueUrl,
        () ->
            sqs.receiveMessage(request -> request.queueUrl(queueUrl)).messages().stream()
                .map(message -> message.body())
                .findFirst());
  }

  Map<String, AttributeValue> awaitItem(String key) {
    return awaitItem(key, item -> true);
  }

  Map<String, AttributeValue> awaitItem(String key, Predicate<Map<String, AttributeValue>> is) {
    String id = ArticleIdentity.of("", key, 0);
    return Await.until("an item of " + key, () -> table().get(id).filter(is));
  }

  String awaitArticleObject(String prefix) {
    String bucket = output("ArticleBucketName");
    return Await.until(
        prefix,
        () ->
            s3.listObjectsV2(request -> request.bucket(bucket).prefix(prefix)).contents().stream()
                .findFirst()
                .map(
                    object ->
                        s3.getObjectAsBytes(get -> get.bucket(bucket).key(object.key()))
                            .asUtf8String()));
  }

  List<ObjectVersion> versions(String prefix) {
    return s3.listObjectVersions(
            request -> request.bucket(output("ArticleBucketName")).prefix(prefix))
        .versions();
  }

  void delete(String articleId) {
    dynamoDb.deleteItem(
        request ->
            request
                .tableName(output("TableName"))
                .key(Map.of("article_id", AttributeValue.fromS(articleId))));
  }

  ArticleTable table() {
    return new ArticleTable(dynamoDb, output("TableName"), Clock.systemUTC());
  }

  DescribeExecutionResponse reclassify(String input) {
    String execution =
        stepFunctions
            .startExecution(
                request -> request.stateMachineArn(output("ReclassificationArn")).input(input))
            .executionArn();
    return Await.until(
        "the end of " + execution,
        () ->
            Optional.of(stepFunctions.describeExecution(request -> request.executionArn(execution)))
                .filter(run -> !run.statusAsString().equals("RUNNING")));
  }
}
