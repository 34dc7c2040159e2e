package io.github.copytaster.aws;

import java.time.Duration;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sqs.SqsClient;

/**
 * Builds the SDK clients of a deployed function. Region, credentials and endpoints come from the
 * environment ({@code AWS_ENDPOINT_URL_S3} and the like), so the same code meets AWS, LocalStack
 * and the embedded stack; an emulator's host has no names for its buckets, so they go into the path
 * there. The URL-connection client starts 100 to 200 ms sooner than the others
 * (research/emulation.md section 7).
 */
public final class Clients {

  // By default the SDK waits for ever.
  private static final Duration ATTEMPT = Duration.ofSeconds(15);
  private static final Duration CALL = Duration.ofSeconds(45);

  private Clients() {}

  public static S3Client s3() {
    return S3Client.builder()
        .httpClient(http())
        .overrideConfiguration(timeouts())
        .forcePathStyle(Environment.ofProcess().hasOtherEndpoint("S3"))
        .build();
  }

  public static DynamoDbClient dynamoDb() {
    return DynamoDbClient.builder().httpClient(http()).overrideConfiguration(timeouts()).build();
  }

  public static SqsClient sqs() {
    return SqsClient.builder().httpClient(http()).overrideConfiguration(timeouts()).build();
  }

  private static SdkHttpClient http() {
    return UrlConnectionHttpClient.create();
  }

  private static ClientOverrideConfiguration timeouts() {
    return ClientOverrideConfiguration.builder()
        .apiCallAttemptTimeout(ATTEMPT)
        .apiCallTimeout(CALL)
        .build();
  }
}
