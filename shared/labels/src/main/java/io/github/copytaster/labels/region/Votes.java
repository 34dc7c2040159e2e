package io.github.copytaster.labels.region;

import java.util.Arrays;

/**
 * Which mention speaks for which candidate, and how much of it, in reading order: an ambiguous name
 * has a vote for each country that it likely means. Grows; made per article.
 */
final class Votes {

  private int size;
  private int[] mentions = new int[64];
  private byte[] candidates = new byte[64];
  private float[] shares = new float[64];

  void add(int mention, int candidate, float share) {
    if (size == mentions.length) {
      mentions = Arrays.copyOf(mentions, 2 * size);
      candidates = Arrays.copyOf(candidates, 2 * size);
      shares = Arrays.copyOf(shares, 2 * size);
    }
    mentions[size] = mention;
    candidates[size] = (byte) candidate;
    shares[size] = share;
    size++;
  }

  int size() {
    return size;
  }

  int mention(int vote) {
    return mentions[vote];
  }

  int candidate(int vote) {
    return candidates[vote];
  }

  /** How likely the mention means the candidate, 0 to 1. */
  float share(int vote) {
    return shares[vote];
  }
}
