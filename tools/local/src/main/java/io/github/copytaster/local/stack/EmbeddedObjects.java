package io.github.copytaster.local.stack;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CreateBucketRequest;

/** S3Proxy over a folder, telling the queues of every new object. */
final class EmbeddedObjects implements AutoCloseable {

  private final S3Proxy proxy;
  private final String host;

  private EmbeddedObjects(S3Proxy proxy, String host) {
    this.proxy = proxy;
    this.host = host;
  }

  @SuppressWarnings("CatchingUnchecked") // S3Proxy's methods are declared to throw Exception.
  static EmbeddedObjects start(
      Path folder,
      String host,
      int port,
      Map<String, Notifications.Listener> listeners,
      Notifications notifications)
      throws IOException {
    Files.createDirectories(folder);
    BlobStore disk = new FilesystemNio2BlobStore(folder.toString());
    for (Notifications.Listener listener : listeners.values()) {
      if (!disk.containerExists(listener.bucket())) {
        disk.createContainer(CreateBucketRequest.builder().bucket(listener.bucket()).build());
      }
      settle(disk, listener.queue());
    }
    try {
      S3Proxy proxy =
          S3Proxy.builder()
              .blobStore(new NotifyingBlobStore(disk, notifications))
              .endpoint(URI.create("http://" + host + ":" + port))
              .awsAuthentication(AuthenticationType.NONE, "local", "local")
              .ignoreUnknownHeaders(true)
              .build();
      proxy.start();
      return new EmbeddedObjects(proxy, host);
    } catch (Exception failed) {
      throw new IOException("S3 cannot start on " + host + ":" + port, failed);
    }
  }

  // Messages written ahead when the last process died: the object decides whether it happened.
  private static void settle(BlobStore disk, DurableQueue queue) throws IOException {
    for (Map.Entry<String, String> open : queue.prepared().entrySet()) {
      Map.Entry<String, String> subject = Notifications.subject(open.getValue());
      if (disk.blobExists(subject.getKey(), subject.getValue())) {
        queue.commit(open.getKey());
      } else {
        queue.abandon(open.getKey());
      }
    }
  }

  URI endpoint() {
    return URI.create("http://" + host + ":" + proxy.getPort());
  }

  // With the URL-connection client 6 to 18 % of PUTs to S3Proxy lose their connection
  // (research/emulation.md 2.1).
  static S3Client client(URI endpoint) {
    return S3Client.builder()
        .endpointOverride(endpoint)
        .forcePathStyle(true)
        .region(Region.US_EAST_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
        .httpClient(Apache5HttpClient.create())
        .build();
  }

  @Override
  @SuppressWarnings("CatchingUnchecked")
  public void close() {
    try {
      proxy.stop();
    } catch (Exception failed) {
      throw new IllegalStateException("S3 does not stop", failed);
    }
  }
}
