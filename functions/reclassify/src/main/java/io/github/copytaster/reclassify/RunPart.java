package io.github.copytaster.reclassify;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Counts of one invocation, or of a whole run.
 *
 * @param relabelled articles whose labels changed
 * @param unchanged articles with the same labels as before
 * @param lost articles that something newer overtook
 * @param missing articles whose text is gone
 * @param failed articles that could not be read; they stay in the queue
 * @param failures which, a few of them
 * @param topicMoves "conflict → politics" to count, changes only
 * @param countryMoves likewise for the list of countries
 * @param examples a few of the changes
 */
record RunPart(
    int relabelled,
    int unchanged,
    int lost,
    int missing,
    int failed,
    List<String> failures,
    Map<String, Integer> topicMoves,
    Map<String, Integer> countryMoves,
    List<Movement> examples) {

  /** Examples that a part keeps, and a report of all parts. */
  private static final int EXAMPLES = 200;

  static final RunPart NOTHING =
      new RunPart(0, 0, 0, 0, 0, List.of(), Map.of(), Map.of(), List.of());

  RunPart {
    topicMoves = new TreeMap<>(topicMoves);
    countryMoves = new TreeMap<>(countryMoves);
    failures = List.copyOf(failures);
    examples = List.copyOf(examples);
  }

  RunPart plus(RunPart other) {
    return new RunPart(
        relabelled + other.relabelled,
        unchanged + other.unchanged,
        lost + other.lost,
        missing + other.missing,
        failed + other.failed,
        Stream.concat(failures.stream(), other.failures.stream()).limit(EXAMPLES).toList(),
        sum(topicMoves, other.topicMoves),
        sum(countryMoves, other.countryMoves),
        Stream.concat(examples.stream(), other.examples.stream()).limit(EXAMPLES).toList());
  }

  static RunPart of(Movement movement) {
    if (!movement.changed()) {
      return oneUnchanged();
    }
    return new RunPart(
        1,
        0,
        0,
        0,
        0,
        List.of(),
        movement.topicChanged()
            ? Map.of(movement.topicBefore() + " → " + movement.topicAfter(), 1)
            : Map.of(),
        movement.countriesChanged()
            ? Map.of(movement.countriesBefore() + " → " + movement.countriesAfter(), 1)
            : Map.of(),
        List.of(movement));
  }

  static RunPart oneUnchanged() {
    return new RunPart(0, 1, 0, 0, 0, List.of(), Map.of(), Map.of(), List.of());
  }

  static RunPart oneLost() {
    return new RunPart(0, 0, 1, 0, 0, List.of(), Map.of(), Map.of(), List.of());
  }

  static RunPart oneMissing() {
    return new RunPart(0, 0, 0, 1, 0, List.of(), Map.of(), Map.of(), List.of());
  }

  /** An article that is there and cannot be read. */
  static RunPart oneFailed(String articleId) {
    return new RunPart(0, 0, 0, 0, 1, List.of(articleId), Map.of(), Map.of(), List.of());
  }

  private static Map<String, Integer> sum(Map<String, Integer> one, Map<String, Integer> other) {
    Map<String, Integer> total = new TreeMap<>(one);
    other.forEach((move, count) -> total.merge(move, count, Integer::sum));
    return total;
  }
}
