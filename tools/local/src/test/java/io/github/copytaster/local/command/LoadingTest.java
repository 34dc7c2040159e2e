package io.github.copytaster.local.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Ctrl-C while the second reader was loaded crashed the JVM in native code. */
final class LoadingTest {

  @Test
  void awaitEnd_whileItLoads_waitsForItsEnd() throws IOException {
    Loading loading = new Loading();
    CompletableFuture<Boolean> theEndOfTheProcess = new CompletableFuture<>();

    loading.run(
        () -> {
          Thread hook = new Thread(() -> theEndOfTheProcess.complete(loading.awaitEnd()));
          hook.start();
          awaitState(hook, Thread.State.TIMED_WAITING);
          assertThat(theEndOfTheProcess).isNotDone();
          return "loaded";
        });

    assertThat(theEndOfTheProcess.join()).isTrue();
  }

  @Test
  void awaitEnd_afterItFailed_returnsAtOnce() {
    Loading loading = new Loading();

    assertThatThrownBy(
            () ->
                loading.run(
                    () -> {
                      throw new IOException("no native library");
                    }))
        .hasMessage("no native library");

    assertThat(loading.awaitEnd()).isTrue();
  }

  @Test
  void heldBack_whatIsLoaded_isReturnedAndAFailureThrown() throws IOException {
    assertThat(Loading.<String>heldBack(() -> "loaded")).isEqualTo("loaded");
    assertThatThrownBy(
            () ->
                Loading.<String>heldBack(
                    () -> {
                      throw new IOException("no native library");
                    }))
        .hasMessage("no native library");
  }

  private static void awaitState(Thread thread, Thread.State wanted) {
    while (thread.getState() != wanted) {
      Thread.onSpinWait();
    }
  }
}
