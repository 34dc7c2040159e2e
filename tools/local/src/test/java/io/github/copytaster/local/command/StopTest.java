package io.github.copytaster.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.local.stack.UpProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StopTest {

  /**
   * Each stop took five seconds: the shutdown waited for the command's thread, which hung in
   * System.exit until the shutdown was over.
   */
  @Test
  void ask_commandThatHasClosedAndGoesOnIntoTheExit_isNotWaitedFor() {
    Stop stop = new Stop();
    CountDownLatch exit = new CountDownLatch(1);
    CompletableFuture<Void> command =
        CompletableFuture.runAsync(
            () -> {
              awaitQuietly(stop);
              stop.close();
              hang(exit);
            });

    assertThat(stop.ask()).as("closed").isTrue();

    assertThat(command).isNotDone();
    exit.countDown();
    command.join();
  }

  @Test
  void await_nobodyAsked_saysSoAfterItsTime() throws InterruptedException {
    assertThat(new Stop().await(Duration.ofMillis(1))).isFalse();
  }

  @Test
  void await_somebodyAsked_returnsAtOnceEachTime() throws InterruptedException {
    Stop stop = new Stop();
    stop.close();
    stop.ask();

    assertThat(stop.await(Duration.ofDays(1))).isTrue();
    assertThat(stop.await(Duration.ofDays(1))).isTrue();
  }

  /** A command that fails closes too, and must not keep the process for five seconds. */
  @Test
  void ask_commandThatHasClosedBefore_returnsAtOnce() {
    Stop stop = new Stop();
    stop.close();

    assertThat(stop.ask()).isTrue();
  }

  @Test
  void up_killed_endsWithTheSignalsCodeAndLeavesItsFolderFree(@TempDir Path data)
      throws IOException {
    try (UpProcess up = UpProcess.on(data, "--stores-only")) {
      assertThat(up.stop()).isEqualTo(143);
    }
    try (DataLock free = DataLock.of(data)) {
      assertThat(free).isNotNull();
    }
  }

  private static void awaitQuietly(Stop stop) {
    try {
      stop.await();
    } catch (InterruptedException unexpected) {
      throw new IllegalStateException(unexpected);
    }
  }

  private static void hang(CountDownLatch exit) {
    try {
      exit.await();
    } catch (InterruptedException unexpected) {
      throw new IllegalStateException(unexpected);
    }
  }
}
