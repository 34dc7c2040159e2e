package io.github.copytaster.training.topic;

import io.github.copytaster.article.Article;
import io.github.copytaster.article.PublicationTime;
import io.github.copytaster.article.PublisherData;
import io.github.copytaster.article.fingerprint.Fingerprint;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which examples say nearly the same: an agency's updates of one story, or a form letter with
 * another name in it. Judged by a copy of itself, an example is always right.
 */
final class NearIdentical {

  // Half of the bands of two MinHashes: seven of ten word triples in common.
  private static final double LEAST_SHARE = 0.5;

  private final Map<String, Integer> holders = new HashMap<>();

  private NearIdentical() {}

  /** For each example the number of the first that says nearly the same, or its own. */
  static int[] firsts(List<Example> examples) {
    NearIdentical seen = new NearIdentical();
    int[] firsts = new int[examples.size()];
    for (int number = 0; number < firsts.length; number++) {
      firsts[number] = seen.firstOf(examples.get(number), number);
    }
    return firsts;
  }

  // Each band leads to the first example that had it: linear, even if all are the same.
  private int firstOf(Example example, int number) {
    List<String> bands = bands(example);
    Map<Integer, Integer> shared = new HashMap<>();
    for (String band : bands) {
      shared.merge(holders.getOrDefault(band, number), 1, Integer::sum);
    }
    int first = number;
    for (Map.Entry<Integer, Integer> other : shared.entrySet()) {
      if (other.getKey() < first && other.getValue() >= LEAST_SHARE * bands.size()) {
        first = other.getKey();
      }
    }
    for (String band : bands) {
      holders.putIfAbsent(band, first);
    }
    return first;
  }

  private static List<String> bands(Example example) {
    String text = example.copy().text();
    Article article =
        new Article(
            "",
            List.of(text),
            "",
            List.of(),
            PublicationTime.UNKNOWN,
            "",
            "",
            "",
            "en",
            PublisherData.NONE);
    List<String> bands = Fingerprint.of(article).bands();
    return bands.isEmpty() ? List.of(text) : bands;
  }
}
