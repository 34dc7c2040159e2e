package io.github.copytaster.training.topic;

import io.github.copytaster.training.topic.Example.Kind;
import java.util.List;
import java.util.Map;

/**
 * Which examples are held out together: all of a news source, whatever their labels; web pages by
 * their number, because nearly each is a site of its own; of Wikipedia's briefs the two youngest
 * years, because what is asked of them is to hold in years to come.
 */
final class Folds {

  /** How many. */
  static final int COUNT = 5;

  /** Never held out. */
  static final int NONE = -1;

  private static final Map<String, Integer> SOURCES =
      Map.of(
          "dawn_world_2025_2026", 0,
          "abdullah_intl_2023_2024", 1,
          "bbc_2225", 2,
          // The Guardian's hundred are largely in bias_detector_2026 too (research/datasets.md).
          "bias_detector_2026", 3,
          "guardian_100_2025", 3,
          "masakhanews_eng", 4,
          "yule_fox_2024", 4,
          "bbc_climate_2022", 4);

  private Folds() {}

  private static final List<String> YOUNGEST_BRIEFS = List.of("cep-2019-", "cep-2020-");

  static int of(Example example) {
    if (example.kind() == Kind.WEB) {
      return Math.floorMod(example.key().hashCode(), COUNT);
    }
    if (YOUNGEST_BRIEFS.stream().anyMatch(example.key()::startsWith)) {
      return 0;
    }
    return SOURCES.getOrDefault(example.source(), NONE);
  }
}
