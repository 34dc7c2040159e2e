package io.github.copytaster.local.lines;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Answers lines on every core and writes the answers in the order of the lines. What it holds is
 * bounded in lines and in bytes, so that a run over an archive needs no more memory than a short
 * one.
 */
final class OrderedAnswers implements AutoCloseable {

  private static final int LINES_A_THREAD = 32;
  private static final long MOST_BYTES = 32L << 20;

  private final Writer writer;
  private final ExecutorService threads;
  private final int mostLines;
  private final Deque<Pending> pending = new ArrayDeque<>();
  private long pendingBytes;

  private record Pending(Future<String> answer, int bytes) {}

  OrderedAnswers(Writer writer, int threads) {
    this.writer = writer;
    this.threads = Executors.newFixedThreadPool(threads);
    this.mostLines = threads * LINES_A_THREAD;
  }

  /**
   * Hands one line to a thread, and waits for the oldest answers while too much is held.
   *
   * @param bytes length of the line
   * @param answer gives the line of the answer, and throws nothing
   */
  void add(int bytes, Callable<String> answer) throws IOException {
    pending.add(new Pending(threads.submit(answer), bytes));
    pendingBytes += bytes;
    while (pending.size() > mostLines || (pendingBytes > MOST_BYTES && pending.size() > 1)) {
      writeOldest();
    }
  }

  /** Waits for every answer and sends it off. */
  void flush() throws IOException {
    while (!pending.isEmpty()) {
      writeOldest();
    }
    writer.flush();
  }

  private void writeOldest() throws IOException {
    Pending oldest = pending.remove();
    pendingBytes -= oldest.bytes();
    try {
      writer.write(oldest.answer().get());
      writer.write('\n');
    } catch (ExecutionException failed) {
      throw new IllegalStateException("expected an answer, found a failure", failed.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException("stopped while waiting for an answer", stopped);
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
