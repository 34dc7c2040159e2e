package io.github.copytaster.labels.region;

/** Words by their hashes, a bit each. It may take a word for one it holds and never forgets one. */
final class WordSet {

  // One kibibyte: of 500 different words in a long article one in 16 is taken for another.
  private static final int BITS_OF_ARTICLE = 1 << 13;

  private final long[] words;

  private WordSet(int bits) {
    words = new long[bits / Long.SIZE];
  }

  /** For the words of one article. */
  static WordSet ofArticle() {
    return new WordSet(BITS_OF_ARTICLE);
  }

  /**
   * For as many words as are to be told apart.
   *
   * @param bits a power of two, many times as many as words
   */
  static WordSet of(int bits) {
    return new WordSet(bits);
  }

  void add(long hash) {
    words[slot(hash)] |= 1L << hash;
  }

  boolean has(long hash) {
    return (words[slot(hash)] & 1L << hash) != 0;
  }

  private int slot(long hash) {
    return (int) hash >>> 6 & words.length - 1;
  }
}
