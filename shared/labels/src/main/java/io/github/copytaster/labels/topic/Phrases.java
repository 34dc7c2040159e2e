package io.github.copytaster.labels.topic;

import io.github.copytaster.labels.Evidence;
import io.github.copytaster.labels.TokenisedCopy;
import io.github.copytaster.labels.text.Gap;
import io.github.copytaster.labels.text.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The words and phrases that weighed most for one topic, with their places. Neighbouring words that
 * each add something make one phrase: "interest rates", "prime minister".
 */
final class Phrases {

  private static final int MOST = 5;
  private static final int WORDS = 3;

  // A word that adds less than this share of the heaviest one's weight explains nothing.
  private static final float LEAST_SHARE = 0.15f;

  private final int[] firsts;
  private final int[] lasts;
  private final float[] sums;
  private int size;

  private Phrases(int most) {
    firsts = new int[most];
    lasts = new int[most];
    sums = new float[most];
  }

  /**
   * Heaviest first, at most {@value #MOST}; each tells at least one word that none before it told.
   *
   * @param weights by member of the bag: what it adds to the topic
   */
  static List<Evidence> of(TokenisedCopy article, WordBag bag, float[] weights) {
    Phrases phrases = new Phrases(bag.tokensSeen());
    phrases.find(article.tokens(), bag, weights);
    List<Evidence> evidence = new ArrayList<>(MOST);
    BitSet told = new BitSet(bag.size());
    for (int at = phrases.heaviest(); at >= 0 && evidence.size() < MOST; at = phrases.heaviest()) {
      if (phrases.tellsMore(at, bag, told)) {
        evidence.add(phrases.evidence(at, article));
      }
      phrases.sums[at] = 0;
    }
    return evidence;
  }

  private void find(Tokens tokens, WordBag bag, float[] weights) {
    float heaviest = 0;
    for (float weight : weights) {
      heaviest = Math.max(heaviest, weight);
    }
    float least = Math.max(LEAST_SHARE * heaviest, Float.MIN_VALUE);
    boolean open = false;
    for (int token = 0; token < bag.tokensSeen(); token++) {
      int member = bag.memberOfToken(token);
      if (member < 0 || weights[member] < least) {
        open = false;
        continue;
      }
      boolean joins = open && token - firsts[size - 1] < WORDS && joins(tokens.gap(token));
      if (!joins) {
        firsts[size++] = token;
      }
      lasts[size - 1] = token;
      sums[size - 1] += weights[member];
      open = true;
    }
  }

  private static boolean joins(Gap gap) {
    return gap == Gap.SPACE || gap == Gap.HYPHEN;
  }

  // Of equally heavy ones the first; -1 if none is left.
  private int heaviest() {
    int best = -1;
    float most = 0;
    for (int at = 0; at < size; at++) {
      if (sums[at] > most) {
        most = sums[at];
        best = at;
      }
    }
    return best;
  }

  private boolean tellsMore(int phrase, WordBag bag, BitSet told) {
    boolean fresh = false;
    for (int token = firsts[phrase]; token <= lasts[phrase]; token++) {
      int member = bag.memberOfToken(token);
      fresh |= !told.get(member);
      told.set(member);
    }
    return fresh;
  }

  private Evidence evidence(int phrase, TokenisedCopy article) {
    int start = article.tokens().start(firsts[phrase]);
    int end = article.tokens().end(lasts[phrase]);
    String text = article.text().substring(start, end);
    return new Evidence(text, start, end, sums[phrase], "phrase");
  }
}
