package io.github.copytaster.local.stack;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jetty.server.NetworkConnector;
import org.eclipse.jetty.server.Server;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBRequestHandler;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBServerHandler;

/**
 * AWS's own DynamoDB Local on a port, data on disk. Its parts are put together here rather than by
 * its own runner, which listens on every address of the machine, cannot say which port it took,
 * greets on standard output and sends telemetry.
 */
final class EmbeddedTable implements AutoCloseable {

  private final Server server;
  private final LocalDynamoDBServerHandler handler;
  private final String host;

  private EmbeddedTable(Server server, LocalDynamoDBServerHandler handler, String host) {
    this.server = server;
    this.handler = handler;
    this.host = host;
  }

  /**
   * Starts the server.
   *
   * @param host address to listen on
   * @param port 0 for any free one
   * @throws IOException if the port is taken, or the folder cannot be written
   */
  @SuppressWarnings("CatchingUnchecked") // The vendor's methods are declared to throw Exception.
  static EmbeddedTable start(Path folder, String host, int port) throws IOException {
    Files.createDirectories(folder);
    try {
      LocalDynamoDBRequestHandler requests =
          new LocalDynamoDBRequestHandler(0, false, folder.toString(), true, false);
      LocalDynamoDBServerHandler handler = new LocalDynamoDBServerHandler(requests, null);
      Server server = new Server(new InetSocketAddress(host, port));
      server.setHandler(handler);
      server.start();
      return new EmbeddedTable(server, handler, host);
    } catch (Exception failed) {
      throw new IOException("DynamoDB Local cannot start on " + host + ":" + port, failed);
    }
  }

  /** By the address that was asked for: the server knows it by its name, localhost. */
  URI endpoint() {
    NetworkConnector listening = (NetworkConnector) server.getConnectors()[0];
    return URI.create("http://" + host + ":" + listening.getLocalPort());
  }

  static DynamoDbClient client(URI endpoint) {
    return DynamoDbClient.builder()
        .endpointOverride(endpoint)
        .region(Region.US_EAST_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
        .httpClient(UrlConnectionHttpClient.create())
        .build();
  }

  @Override
  @SuppressWarnings("CatchingUnchecked")
  public void close() {
    try {
      server.stop();
      handler.close();
    } catch (Exception failed) {
      throw new IllegalStateException("DynamoDB Local does not stop", failed);
    }
  }
}
