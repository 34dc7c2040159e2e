package io.github.copytaster.labels.topic;

import io.github.copytaster.labels.Evidence;
import io.github.copytaster.labels.TokenisedCopy;
import io.github.copytaster.labels.text.Gap;
import io.github.copytaster.labels.text.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** The words and phrases that weighed most for one topic, with their places. */
final class Phrases {

  private static final int MOST = 5;
  private static final int WORDS = 3;

  // A word that adds less than this share of the heaviest one's weight explains nothing.
  private static final float LEAST_SHARE = 0.15f;

  private Phrases() {}

  private record Run(int first, int last, float weight) {}

  /**
   * Heaviest first, at most {@value #MOST}; no word twice.
   *
   * @param weights by member of the bag: what it adds to the topic
   */
  static List<Evidence> of(TokenisedCopy article, WordBag bag, float[] weights) {
    float heaviest = 0;
    for (float weight : weights) {
      heaviest = Math.max(heaviest, weight);
    }
    List<Run> runs = runs(article.tokens(), bag, weights, LEAST_SHARE * heaviest);
    runs.sort(Comparator.comparingDouble((Run run) -> -run.weight()).thenComparingInt(Run::first));
    List<Evidence> evidence = new ArrayList<>(MOST);
    BitSet told = new BitSet(bag.size());
    for (Run run : runs) {
      if (evidence.size() < MOST && tellsMore(run, bag, told)) {
        int start = article.tokens().start(run.first());
        int end = article.tokens().end(run.last());
        evidence.add(
            new Evidence(article.text().substring(start, end), start, end, run.weight(), "phrase"));
      }
    }
    return evidence;
  }

  // Neighbouring words that each add something make one phrase: "interest rates", "prime minister".
  private static List<Run> runs(Tokens tokens, WordBag bag, float[] weights, float least) {
    List<Run> runs = new ArrayList<>();
    int token = 0;
    while (token < bag.tokensSeen()) {
      float weight = weight(token, bag, weights);
      if (weight <= 0 || weight < least) {
        token++;
        continue;
      }
      int first = token;
      float sum = 0;
      while (token < bag.tokensSeen()
          && token - first < WORDS
          && (token == first || joins(tokens.gap(token)))
          && weight(token, bag, weights) > 0
          && weight(token, bag, weights) >= least) {
        sum += weight(token, bag, weights);
        token++;
      }
      runs.add(new Run(first, token - 1, sum));
    }
    return runs;
  }

  private static float weight(int token, WordBag bag, float[] weights) {
    int member = bag.memberOfToken(token);
    return member < 0 ? 0 : weights[member];
  }

  private static boolean joins(Gap gap) {
    return gap == Gap.SPACE || gap == Gap.HYPHEN;
  }

  private static boolean tellsMore(Run run, WordBag bag, BitSet told) {
    boolean fresh = false;
    for (int token = run.first(); token <= run.last(); token++) {
      int member = bag.memberOfToken(token);
      fresh |= !told.get(member);
      told.set(member);
    }
    return fresh;
  }
}
