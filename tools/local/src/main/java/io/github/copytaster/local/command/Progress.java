package io.github.copytaster.local.command;

import io.github.copytaster.local.stack.EmbeddedStack;
import java.io.PrintStream;
import java.time.Duration;

/** Tells a person, on standard error, what is going on. */
final class Progress {

  private static final Duration LOOK = Duration.ofMillis(20);
  private static final long SAY_EVERY_NANOS = Duration.ofSeconds(1).toNanos();

  private final PrintStream out;

  Progress(PrintStream out) {
    this.out = out;
  }

  void say(String message) {
    out.println("copytaster: " + Visible.of(message));
  }

  /** Waits until no message is left in any queue. */
  void waitUntilDone(EmbeddedStack stack, int files) throws InterruptedException {
    long said = System.nanoTime();
    int unfinished = stack.unfinished();
    while (unfinished > 0) {
      if (System.nanoTime() - said > SAY_EVERY_NANOS) {
        said = System.nanoTime();
        say(unfinished + " messages on the way, of " + files + " files");
      }
      Thread.sleep(LOOK.toMillis());
      unfinished = stack.unfinished();
    }
  }
}
