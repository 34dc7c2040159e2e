package io.github.copytaster.training.topic;

import io.github.copytaster.training.topic.Example.Kind;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The examples cut so that neither reader has learnt from those that join them: whole sources and a
 * fifth of the web pages are left out, for the second reader by {@code run … --hold … --hold-web 0}
 * (docs/quality.md), for the first by what it is given here.
 *
 * @param learnt what the first reader may learn from
 * @param judged people's labels of the sources that were left out
 */
record UnseenByBoth(List<Example> learnt, List<Example> judged) {

  private static final Set<String> SOURCES =
      Set.of("dawn_world_2025_2026", "masakhanews_eng", "yule_fox_2024", "bbc_climate_2022");
  private static final int WEB_FOLD = 0;

  static UnseenByBoth of(List<Example> examples) {
    var parts = examples.stream().collect(Collectors.partitioningBy(example -> isHeld(example)));
    return new UnseenByBoth(
        List.copyOf(parts.getOrDefault(false, List.of())),
        parts.getOrDefault(true, List.of()).stream().filter(Example::isGold).toList());
  }

  private static boolean isHeld(Example example) {
    return example.kind() == Kind.WEB
        ? Folds.of(example) == WEB_FOLD
        : SOURCES.contains(example.source());
  }
}
