package io.github.copytaster.training.topic;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which of a user's examples are held out together.
 *
 * @param folds by key
 * @param explanation a sentence for the report: by what each example was judged
 */
record OwnFolds(Map<String, Integer> folds, String explanation) {

  /** How many. */
  static final int COUNT = 5;

  OwnFolds {
    folds = Map.copyOf(folds);
  }

  int of(Example example) {
    return folds.getOrDefault(example.key(), 0);
  }

  /**
   * Whole sources where there are enough of them; else examples in turn, with those that say nearly
   * the same. Where a topic has so few that differ that holding them out would leave none to learn
   * from, each in turn after all.
   *
   * @param firsts of {@link NearIdentical}
   */
  static OwnFolds of(OwnLabels own, int[] firsts) {
    List<Example> examples = own.examples();
    if (examples.stream().map(Example::source).distinct().count() >= COUNT) {
      return new OwnFolds(
          inTurn(examples, examples.stream().map(Example::source).toArray()),
          "Each example was judged by a model that had seen no example of its source.");
    }
    boolean enough =
        Arrays.stream(OwnWarnings.differing(own, firsts)).allMatch(count -> count >= COUNT);
    if (enough) {
      return new OwnFolds(
          inTurn(examples, Arrays.stream(firsts).boxed().toArray()),
          "Each example was judged by a model that had seen neither it nor one nearly the same, but"
              + " others of its source: a new source may do worse.");
    }
    return new OwnFolds(
        inTurn(examples, examples.stream().map(Example::key).toArray()),
        "Each example was judged by a model that had not seen it, but perhaps one nearly the same:"
            + " these scores flatter.");
  }

  private static Map<String, Integer> inTurn(List<Example> examples, Object[] groups) {
    Map<Object, Integer> turns = new HashMap<>();
    Map<String, Integer> folds = new HashMap<>();
    for (int number = 0; number < groups.length; number++) {
      Integer turn = turns.computeIfAbsent(groups[number], group -> turns.size() % COUNT);
      folds.put(examples.get(number).key(), turn);
    }
    return folds;
  }
}
