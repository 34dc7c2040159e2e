package io.github.copytaster.benchmark;

import io.github.copytaster.article.ArticleReader;
import io.github.copytaster.article.Limits;
import io.github.copytaster.article.ReadOutcome;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
import org.openjdk.jmh.infra.Blackhole;

/**
 * How many plain-text articles of 3,000 characters one core cleans in a second, from bytes to
 * article: decoding, sniffing, block model, rules, language.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class CleaningBenchmark {

  private final ArticleReader reader = new ArticleReader(Limits.STANDARD);
  private final List<byte[]> texts =
      Texts.cutTo(3000, 500).stream()
          .map(text -> text.text().getBytes(StandardCharsets.UTF_8))
          .toList();
  private int next;

  /** One article a call. */
  @Benchmark
  public ReadOutcome plainText(Blackhole articles) throws IOException {
    next = next + 1 == texts.size() ? 0 : next + 1;
    return reader.read(new ByteArrayInputStream(texts.get(next)), articles::consume);
  }
}
