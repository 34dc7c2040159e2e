package io.github.copytaster.normalise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Several writes of one file at once. S3 takes 20 to 40 ms for a write: ten thousand articles one
 * after the other are longer than the function may run, and each retry would begin anew.
 */
final class Writes {

  private static final int AT_ONCE = 16;

  /** One write. */
  interface Write {
    void run() throws IOException;
  }

  private final Executor threads;
  private final List<CompletableFuture<Void>> begun = new ArrayList<>();

  Writes(Executor threads) {
    this.threads = threads;
  }

  /**
   * Threads that are there only while there is something to write. When all of them are busy the
   * reader writes itself, so that it never runs ahead of the store.
   */
  static Executor threads() {
    return new ThreadPoolExecutor(
        0,
        AT_ONCE,
        5,
        TimeUnit.SECONDS,
        new SynchronousQueue<>(),
        task -> {
          Thread thread = new Thread(task, "article-writer");
          thread.setDaemon(true);
          return thread;
        },
        new ThreadPoolExecutor.CallerRunsPolicy());
  }

  void begin(Write write) {
    begun.add(
        CompletableFuture.runAsync(
            () -> {
              try {
                write.run();
              } catch (IOException failed) {
                throw new UncheckedIOException(failed);
              }
            },
            threads));
  }

  /**
   * Waits until all have ended, whether well or not: nothing may go on once the function has
   * answered.
   *
   * @throws IOException or a runtime exception, the first that was met
   */
  void end() throws IOException {
    try {
      CompletableFuture.allOf(begun.toArray(CompletableFuture[]::new)).join();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof UncheckedIOException io) {
        throw io.getCause();
      }
      if (failed.getCause() instanceof RuntimeException bug) {
        throw bug;
      }
      throw failed;
    }
  }
}
