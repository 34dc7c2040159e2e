package io.github.copytaster.local.command;

import io.github.copytaster.aws.table.ArticleTable;
import io.github.copytaster.local.stack.EmbeddedStack;
import io.github.copytaster.local.stack.StackClients;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import picocli.CommandLine.Option;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/** The stack that {@code up} keeps running, seen from another process. */
final class RunningStack {

  @Option(names = "--host", description = "of the running stack (default: ${DEFAULT-VALUE})")
  private String host = Ports.HOST;

  @Option(names = "--s3-port", description = "of the running stack (default: ${DEFAULT-VALUE})")
  private int s3Port = Ports.S3;

  @Option(
      names = "--dynamodb-port",
      description = "of the running stack (default: ${DEFAULT-VALUE})")
  private int dynamoDbPort = Ports.DYNAMODB;

  @Option(names = "--json", description = "JSON Lines, for programs")
  private boolean json;

  boolean json() {
    return json;
  }

  /**
   * @throws IOException if nothing answers
   */
  ArticleTable table() throws IOException {
    DynamoDbClient client = StackClients.dynamoDb(address(dynamoDbPort));
    try {
      client.describeTable(request -> request.tableName(EmbeddedStack.TABLE));
    } catch (SdkClientException absent) {
      throw new IOException(
          "expected a running stack, found none on port "
              + dynamoDbPort
              + "; start it with ./copytaster up",
          absent);
    }
    return new ArticleTable(client, EmbeddedStack.TABLE, Clock.systemUTC());
  }

  private URI address(int port) {
    return URI.create("http://" + host + ":" + port);
  }

  S3Client s3() {
    return StackClients.s3(address(s3Port));
  }
}
