package io.github.copytaster.labels.topic;

import io.github.copytaster.labels.Evidence;
import io.github.copytaster.labels.TokenisedCopy;
import io.github.copytaster.labels.text.Gap;
import io.github.copytaster.labels.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
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
    int[] heavy = heavyTokens(bag, weights);
    Phrases phrases = new Phrases(heavy.length);
    phrases.join(heavy, article.tokens(), bag, weights);
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

  // Which word is heavy no processor can guess: every token is written down, and only counted if
  // its word is.
  private static int[] heavyTokens(WordBag bag, float[] weights) {
    float heaviest = 0;
    for (float weight : weights) {
      heaviest = weight > heaviest ? weight : heaviest;
    }
    float least = Math.max(LEAST_SHARE * heaviest, Float.MIN_VALUE);
    int[] counts = new int[bag.size() + 1];
    for (int member = 0; member < weights.length; member++) {
      counts[member + 1] = weights[member] < least ? 0 : 1;
    }
    int[] heavy = new int[bag.tokensSeen() + 1];
    int size = 0;
    for (int token = 0; token < bag.tokensSeen(); token++) {
      heavy[size] = token;
      size += counts[bag.memberOfToken(token) + 1];
    }
    return Arrays.copyOf(heavy, size);
  }

  private void join(int[] heavy, Tokens tokens, WordBag bag, float[] weights) {
    for (int token : heavy) {
      boolean joins =
          size > 0
              && lasts[size - 1] == token - 1
              && token - firsts[size - 1] < WORDS
              && joins(tokens.gap(token));
      if (!joins) {
        firsts[size++] = token;
      }
      lasts[size - 1] = token;
      sums[size - 1] += weights[bag.memberOfToken(token)];
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
