package io.github.copytaster.local.stack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.dynamodb.services.local.main.ServerRunner;
import software.amazon.dynamodb.services.local.server.DynamoDBProxyServer;

/** AWS's own DynamoDB Local on a port, data on disk, telemetry off. */
final class EmbeddedTable implements AutoCloseable {

  private static final int ATTEMPTS = 5;

  private final DynamoDBProxyServer server;
  private final int port;

  private EmbeddedTable(DynamoDBProxyServer server, int port) {
    this.server = server;
    this.port = port;
  }

  /**
   * Starts the server.
   *
   * @param wantedPort 0 for any free one
   * @throws IOException if the port is taken, or the folder cannot be written
   */
  static EmbeddedTable start(Path folder, int wantedPort) throws IOException {
    Files.createDirectories(folder);
    if (wantedPort != 0) {
      return startOn(folder, wantedPort);
    }
    // The server cannot be asked which port it took, so one is looked for first; another process
    // (or S3Proxy, which starts beside it) may take that port in between.
    IOException taken = new IOException("no free port");
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      try {
        return startOn(folder, freePort());
      } catch (IOException failed) {
        taken = failed;
      }
    }
    throw taken;
  }

  // The vendor's methods are declared to throw Exception.
  @SuppressWarnings("CatchingUnchecked")
  private static EmbeddedTable startOn(Path folder, int port) throws IOException {
    PrintStream standardOutput = System.out;
    try {
      // The server greets on standard output, which belongs to --json.
      System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, UTF_8));
      DynamoDBProxyServer server =
          ServerRunner.createServerFromCommandLineArgs(
              new String[] {
                "-dbPath",
                folder.toString(),
                "-port",
                Integer.toString(port),
                "-sharedDb",
                "-disableTelemetry"
              });
      server.start();
      return new EmbeddedTable(server, port);
    } catch (Exception failed) {
      throw new IOException("DynamoDB Local cannot start on port " + port, failed);
    } finally {
      System.setOut(standardOutput);
    }
  }

  URI endpoint() {
    return URI.create("http://127.0.0.1:" + port);
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

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  @Override
  @SuppressWarnings("CatchingUnchecked")
  public void close() {
    try {
      server.stop();
    } catch (Exception failed) {
      throw new IllegalStateException("DynamoDB Local does not stop", failed);
    }
  }
}
