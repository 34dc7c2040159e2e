package io.github.copytaster.local.command;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Loading that the end of the process waits for. A JVM that a signal ends while ONNX Runtime makes
 * its session crashes in the native library (SIGSEGV; 15 of 28 runs that were stopped within 0.3 s)
 * and leaves an hs_err file in the user's folder.
 */
final class Loading {

  // It takes half a second, on a slow disk a few.
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final CountDownLatch ended = new CountDownLatch(1);

  /** What loads. */
  interface Load<T> {
    T load() throws IOException;
  }

  /**
   * Loads; a process that is to end does so afterwards.
   *
   * @throws IllegalStateException if it is ending already
   */
  static <T> T heldBack(Load<T> load) throws IOException {
    Loading loading = new Loading();
    Thread hook = new Thread(loading::awaitEnd, "loading");
    // Throws if the process is ending: then nothing may begin to load any more.
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      return loading.run(load);
    } finally {
      forget(hook);
    }
  }

  <T> T run(Load<T> load) throws IOException {
    try {
      return load.load();
    } finally {
      ended.countDown();
    }
  }

  /**
   * @return whether it ended in time
   */
  boolean awaitEnd() {
    try {
      return ended.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException impatient) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static void forget(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException ending) {
      // It has done what it was for.
      return;
    }
  }
}
