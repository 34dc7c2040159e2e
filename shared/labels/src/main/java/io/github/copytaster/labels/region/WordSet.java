package io.github.copytaster.labels.region;

/**
 * Words of one article by their hashes, in one kibibyte. It may take a word for one it holds (in a
 * long article of 500 different words for about one in 16) and never forgets one.
 */
final class WordSet {

  private static final int BITS = 1 << 13;

  private final long[] words = new long[BITS / 64];

  void add(long hash) {
    int bit = (int) hash & (BITS - 1);
    words[bit >> 6] |= 1L << bit;
  }

  boolean has(long hash) {
    int bit = (int) hash & (BITS - 1);
    return (words[bit >> 6] & (1L << bit)) != 0;
  }
}
