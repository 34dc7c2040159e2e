package io.github.copytaster.local.stack;

import java.net.URI;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/** SDK clients for an embedded stack in this process or another. */
public final class StackClients {

  private StackClients() {}

  public static S3Client s3(URI endpoint) {
    return EmbeddedObjects.client(endpoint);
  }

  public static DynamoDbClient dynamoDb(URI endpoint) {
    return EmbeddedTable.client(endpoint);
  }
}
