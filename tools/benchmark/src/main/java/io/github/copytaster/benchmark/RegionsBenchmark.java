package io.github.copytaster.benchmark;

import io.github.copytaster.labels.Copy;
import io.github.copytaster.labels.RegionLabels;
import io.github.copytaster.labels.TokenisedCopy;
import io.github.copytaster.labels.region.GazetteerRegionReader;
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

/** How many articles of 3,000 characters one core places in a second, and the load. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class RegionsBenchmark {

  private final GazetteerRegionReader reader = GazetteerRegionReader.bundled();
  private final List<Copy> copies =
      Texts.cutTo(3000, 500).stream()
          .map(text -> new Copy(text.title(), text.text(), "", "en", ""))
          .toList();
  private final List<TokenisedCopy> articles = copies.stream().map(TokenisedCopy::of).toList();
  private int next;

  /** From clean text: words, names, countries, evidence. */
  @Benchmark
  public RegionLabels regionsOfText() {
    return reader.read(TokenisedCopy.of(copies.get(turn())));
  }

  /** The same from words already split, as both readers share them. */
  @Benchmark
  public RegionLabels regionsOfTokens() {
    return reader.read(articles.get(turn()));
  }

  /** Reading the English gazetteer and the scorer of the jar, warm. */
  @Benchmark
  public GazetteerRegionReader load() {
    return GazetteerRegionReader.bundled();
  }

  private int turn() {
    next = next + 1 == copies.size() ? 0 : next + 1;
    return next;
  }
}
