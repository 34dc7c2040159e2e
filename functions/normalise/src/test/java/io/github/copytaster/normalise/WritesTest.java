package io.github.copytaster.normalise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class WritesTest {

  private final Writes writes = new Writes(Writes.threads());

  @Test
  void end_afterMany_allAreWritten() throws IOException {
    Set<Integer> written = ConcurrentHashMap.newKeySet();
    for (int n = 0; n < 1_000; n++) {
      int number = n;
      writes.begin(() -> written.add(number));
    }

    writes.end();

    assertThat(written).hasSize(1_000);
  }

  // Eight writes that wait for each other end only if they run at once.
  @Test
  void begin_several_runAtOnce() throws IOException {
    CyclicBarrier all = new CyclicBarrier(8);
    AtomicInteger met = new AtomicInteger();
    for (int n = 0; n < 8; n++) {
      writes.begin(
          () -> {
            try {
              all.await(30, TimeUnit.SECONDS);
              met.incrementAndGet();
            } catch (Exception broken) {
              throw new IOException(broken);
            }
          });
    }

    writes.end();

    assertThat(met).hasValue(8);
  }

  /** More writes than threads: the reader writes too, and so can never run far ahead. */
  @Test
  void begin_moreThanThreads_isWrittenByTheReader() throws IOException {
    Thread reader = Thread.currentThread();
    AtomicInteger own = new AtomicInteger();
    AtomicInteger running = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    for (int n = 0; n < 400; n++) {
      writes.begin(
          () -> {
            most.accumulateAndGet(running.incrementAndGet(), Math::max);
            own.addAndGet(Thread.currentThread().equals(reader) ? 1 : 0);
            running.decrementAndGet();
          });
    }

    writes.end();

    assertThat(most.get()).isLessThanOrEqualTo(17);
    assertThat(own.get()).isLessThan(400);
  }

  @Test
  void end_failedWrite_throwsItAfterAllHaveEnded() {
    AtomicInteger ended = new AtomicInteger();
    writes.begin(
        () -> {
          throw new IOException("the store does not answer");
        });
    for (int n = 0; n < 50; n++) {
      writes.begin(ended::incrementAndGet);
    }

    assertThatThrownBy(writes::end)
        .isInstanceOf(IOException.class)
        .hasMessage("the store does not answer");
    assertThat(ended).hasValue(50);
  }

  @Test
  void end_bug_isThrownAsItIs() {
    writes.begin(
        () -> {
          throw new IllegalStateException("a bug");
        });

    assertThatThrownBy(writes::end).isInstanceOf(IllegalStateException.class).hasMessage("a bug");
  }

  @Test
  void end_nothingBegun_returns() throws IOException {
    writes.end();
  }
}
