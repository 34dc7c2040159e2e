package io.github.copytaster.training;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Answers rows by what was fitted on those of other sources, or a table would flatter. */
public final class OtherSources {

  private OtherSources() {}

  /**
   * For a row, what {@code fit} makes of all rows that are not of its source; fitted once a source.
   */
  public static <R, F> Function<R, F> fitted(
      List<R> rows, Function<R, String> source, Function<List<R>, F> fit) {
    Map<String, F> found = new HashMap<>();
    return row ->
        found.computeIfAbsent(
            source.apply(row),
            own ->
                fit.apply(
                    rows.stream().filter(other -> !source.apply(other).equals(own)).toList()));
  }
}
