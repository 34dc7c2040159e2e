package io.github.copytaster.integration.localstack;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.testcontainers.localstack.LocalStackContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * The LocalStack that the tests use: one that runs ({@code AWS_ENDPOINT_URL}), or a container.
 *
 * @param endpoint its address
 * @param container the container if the tests started one
 */
@SuppressWarnings("OptionalUsedAsFieldOrParameterType")
record LocalStack(URI endpoint, Optional<LocalStackContainer> container) implements AutoCloseable {

  /** The last tag that starts without an account. */
  static final String IMAGE = "localstack/localstack:4.14.0";

  private static final int PREFLIGHT_MILLISECONDS = 1000;

  /**
   * @throws IllegalStateException within about a second, saying what is missing
   */
  static LocalStack connect() throws IOException, InterruptedException {
    String running = System.getenv().getOrDefault("AWS_ENDPOINT_URL", "");
    if (!running.isEmpty()) {
      URI endpoint = URI.create(running);
      requireAnswer(endpoint);
      return new LocalStack(endpoint, Optional.empty());
    }
    requireImage();
    LocalStackContainer container = new LocalStackContainer(DockerImageName.parse(IMAGE));
    container.start();
    return new LocalStack(container.getEndpoint(), Optional.of(container));
  }

  private static void requireAnswer(URI endpoint) {
    try {
      HttpURLConnection health =
          (HttpURLConnection) endpoint.resolve("/_localstack/health").toURL().openConnection();
      health.setConnectTimeout(PREFLIGHT_MILLISECONDS);
      health.setReadTimeout(PREFLIGHT_MILLISECONDS);
      if (health.getResponseCode() != HttpURLConnection.HTTP_OK) {
        throw new IOException("status " + health.getResponseCode());
      }
    } catch (IOException absent) {
      throw new IllegalStateException(
          "expected a running LocalStack at AWS_ENDPOINT_URL=" + endpoint + ", found none", absent);
    }
  }

  // Testcontainers itself retries the pull of an image for minutes (research/emulation.md 4.2).
  private static void requireImage() throws InterruptedException {
    String wanted =
        "expected a running LocalStack named by AWS_ENDPOINT_URL (http://127.0.0.1:4566), or Docker"
            + " with the image "
            + IMAGE
            + " (docker pull it once); found ";
    try {
      Process inspect =
          new ProcessBuilder("docker", "image", "inspect", IMAGE)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (!inspect.waitFor(PREFLIGHT_MILLISECONDS, TimeUnit.MILLISECONDS)) {
        inspect.destroyForcibly();
        throw new IllegalStateException(wanted + "a Docker that does not answer");
      }
      if (inspect.exitValue() != 0) {
        throw new IllegalStateException(wanted + "neither");
      }
    } catch (IOException absent) {
      throw new IllegalStateException(wanted + "no docker command", absent);
    }
  }

  @Override
  public void close() {
    container.ifPresent(LocalStackContainer::stop);
  }
}
