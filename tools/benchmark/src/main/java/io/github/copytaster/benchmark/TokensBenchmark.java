package io.github.copytaster.benchmark;

import io.github.copytaster.labels.text.Tokens;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How many articles of 3,000 characters one core splits into words in a second. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class TokensBenchmark {

  private final List<Texts.Text> texts = Texts.cutTo(3000, 500);
  private int next;

  /** One article a call. */
  @Benchmark
  public Tokens tokens() {
    next = next + 1 == texts.size() ? 0 : next + 1;
    return Tokens.of(texts.get(next).text());
  }
}
