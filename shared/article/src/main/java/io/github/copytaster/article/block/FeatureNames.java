package io.github.copytaster.article.block;

import java.util.ArrayList;
import java.util.List;

/** The inputs of the trees, in order; a stored model is bound to this order. */
public final class FeatureNames {

  private static final List<String> OWN =
      List.of(
          "log-length",
          "log-words",
          "words-to-60",
          "ends-sentence",
          "ends-colon",
          "starts-capital",
          "starts-small",
          "capital-share",
          "digit-share",
          "punctuation-share",
          "commas-per-word",
          "has-quote",
          "boilerplate-hits",
          "short-boilerplate",
          "has-time",
          "has-year",
          "has-address",
          "has-separator",
          "starts-bullet",
          "short-word-share",
          "sentences",
          "capitalised-share",
          "word-length",
          "lexical-score",
          "ends-ellipsis",
          "log-terms");

  private static final List<String> PLACE =
      List.of(
          "place",
          "place-by-words",
          "blank-lines",
          "repeated",
          "in-main-run",
          "before-main-run",
          "after-main-run",
          "main-run-share",
          "log-blocks");

  private static final List<String> COHESION =
      List.of("shared-once", "shared-twice", "shared-before", "shared-after");

  private static final List<String> REPETITION =
      List.of("comes-again", "repeating-5-before", "repeating-5-after");

  private static final List<String> LANDMARKS =
      List.of(
          "comment-lines-above",
          "comment-lines-below",
          "since-comment-line",
          "other-story-lines-above",
          "other-story-lines-below",
          "since-other-story-line");

  private static final List<String> AROUND =
      List.of(
          "log-words-5-before",
          "log-words-5-after",
          "longest-5-before",
          "longest-5-after",
          "long-before-share",
          "long-share",
          "lexical-5-before",
          "lexical-5-after");

  /** Where the rows hold the logarithm of a block's words plus one. */
  static final int LOG_WORDS = OWN.indexOf("log-words");

  static final int OWN_COUNT = OWN.size();
  static final int PLACE_COUNT = PLACE.size();
  static final int COHESION_COUNT = COHESION.size();
  static final int REPETITION_COUNT = REPETITION.size();
  static final int LANDMARK_COUNT = LANDMARKS.size();
  static final int NEIGHBOUR_COUNT = 3 * 6;
  static final int AROUND_COUNT = AROUND.size();

  /** How many inputs plain text has. */
  public static final int TEXT_COUNT =
      OWN_COUNT
          + PLACE_COUNT
          + REPETITION_COUNT
          + LANDMARK_COUNT
          + COHESION_COUNT
          + NEIGHBOUR_COUNT
          + AROUND_COUNT;

  /** How many inputs a page has. */
  public static final int PAGE_COUNT = TEXT_COUNT + 1 + Surroundings.MEASURES.size();

  private FeatureNames() {}

  /** All names in order, the page's last. */
  public static List<String> all() {
    List<String> names = new ArrayList<>(OWN);
    names.addAll(PLACE);
    names.addAll(REPETITION);
    names.addAll(LANDMARKS);
    names.addAll(COHESION);
    for (int distance : LineFeatures.NEIGHBOURS) {
      names.add("log-words" + distance);
      names.add("ends-sentence" + distance);
      names.add("lexical-score" + distance);
    }
    names.addAll(AROUND);
    names.add("path-score");
    names.addAll(Surroundings.MEASURES);
    return List.copyOf(names);
  }
}
