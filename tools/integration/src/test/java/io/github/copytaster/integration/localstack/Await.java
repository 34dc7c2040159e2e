package io.github.copytaster.integration.localstack;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Waits for what another process does. */
final class Await {

  private static final Duration LOOK = Duration.ofMillis(200);
  // A first call starts a container and a JVM; a dead letter takes two visibility timeouts.
  private static final Duration DEADLINE = Duration.ofSeconds(150);

  private Await() {}

  /**
   * @throws AssertionError naming {@code expected} if it has not come by the deadline
   */
  static <T> T until(String expected, Supplier<Optional<T>> look) {
    long end = System.nanoTime() + DEADLINE.toNanos();
    Optional<T> found = look.get();
    while (found.isEmpty() && System.nanoTime() < end) {
      LockSupport.parkNanos(LOOK.toNanos());
      found = look.get();
    }
    return found.orElseThrow(
        () -> new AssertionError("expected " + expected + " within " + DEADLINE + ", found none"));
  }
}
