package io.github.copytaster.training.topic;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** What a user should know of their labels before they trust the scores: expected and found. */
final class OwnWarnings {

  // The standard error of a share is 9 points with 30 examples, 22 with 5.
  private static final int ENOUGH = 30;

  private OwnWarnings() {}

  /**
   * A line each; empty if there is nothing to say.
   *
   * @param firsts of {@link NearIdentical}
   */
  static List<String> of(OwnLabels own, int[] firsts) {
    List<String> warnings = new ArrayList<>();
    int copies = 0;
    String where = "";
    for (int number = 0; number < firsts.length; number++) {
      if (firsts[number] != number) {
        where = where.isEmpty() ? lines(own, firsts[number], number) : where;
        copies++;
      }
    }
    if (copies > 0) {
      warnings.add(
          "expected examples that differ, found %d of %d nearly the same as an earlier one (%s)"
              .formatted(copies, firsts.length, where));
    }
    int[] differing = differing(own, firsts);
    for (int topic = 0; topic < differing.length; topic++) {
      if (differing[topic] < ENOUGH) {
        warnings.add(
            "expected at least %d examples of %s that differ, found %d: what is said of it below is a guess"
                .formatted(ENOUGH, own.concepts().topics().get(topic).code(), differing[topic]));
      }
    }
    return warnings;
  }

  /** By topic, how many of its examples differ. */
  static int[] differing(OwnLabels own, int[] firsts) {
    int topics = own.concepts().topics().size();
    int[] differing = new int[topics];
    for (int topic = 0; topic < topics; topic++) {
      BitSet groups = new BitSet();
      for (int number = 0; number < firsts.length; number++) {
        if (own.examples().get(number).given().contains(topic)) {
          groups.set(firsts[number]);
        }
      }
      differing[topic] = groups.cardinality();
    }
    return differing;
  }

  // The key of a user's example is its line.
  private static String lines(OwnLabels own, int first, int copy) {
    return "lines " + own.examples().get(first).key() + " and " + own.examples().get(copy).key();
  }
}
