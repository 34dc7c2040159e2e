package io.github.copytaster.local.command;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The end of a command that runs until Ctrl-C. The process ends only when the command has closed
 * what it held, so that nothing is half written.
 */
final class Stop {

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch closed = new CountDownLatch(1);

  /** From now on a signal asks for the end; what the process then exits with is the signal's. */
  static Stop ofThisProcess() {
    Stop stop = new Stop();
    Runtime.getRuntime().addShutdownHook(new Thread(stop::ask, "stop"));
    return stop;
  }

  /**
   * Asks for the end and waits for it. It must not wait for the command's thread: that one goes on
   * into {@link System#exit}, which returns to nobody while the process ends.
   *
   * @return whether the command has closed what it held
   */
  boolean ask() {
    asked.countDown();
    try {
      return closed.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException impatient) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Waits until somebody asks for the end. */
  void await() throws InterruptedException {
    asked.await();
  }

  /**
   * @return whether somebody asked for the end within this time
   */
  boolean await(Duration time) throws InterruptedException {
    return asked.await(time.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Says that everything is closed. */
  void close() {
    closed.countDown();
  }
}
