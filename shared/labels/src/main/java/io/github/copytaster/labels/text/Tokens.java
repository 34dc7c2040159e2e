package io.github.copytaster.labels.text;

/**
 * The words of a text in reading order, held as parallel arrays: nothing is allocated per word.
 * Immutable and thread-safe.
 *
 * <p>A word is a run of letters, marks and digits. An abbreviation is one word ("U.S." hashes as
 * "us"), so is a number ("1,000.5"); an English possessive is not part of its word ("China's" is
 * "China"), other contractions are ("don't" hashes as "dont"); every ideograph and kana is a word
 * of its own. Hashes are of the lower-cased word, so they do not depend on case, place or platform.
 */
public final class Tokens {

  static final int CAPITALISED = 1;
  static final int ALL_CAPITALS = 2;
  static final int UNCASED = 4;
  static final int NUMBER = 8;
  static final int ABBREVIATION = 16;
  static final int POSSESSIVE = 32;

  private final int size;
  private final int[] starts;
  private final int[] ends;
  private final long[] hashes;
  private final byte[] flags;
  private final byte[] gaps;

  Tokens(int size, int[] starts, int[] ends, long[] hashes, byte[] flags, byte[] gaps) {
    this.size = size;
    this.starts = starts;
    this.ends = ends;
    this.hashes = hashes;
    this.flags = flags;
    this.gaps = gaps;
  }

  /** Splits a text. Takes time and space linear in its length, whatever it holds. */
  public static Tokens of(String text) {
    return new Scanner(text).tokens();
  }

  /**
   * The hash that a single word has in a text, for building dictionaries.
   *
   * @throws IllegalArgumentException if {@code word} is not exactly one word
   */
  public static long hashOf(String word) {
    Tokens tokens = of(word);
    if (tokens.size() != 1) {
      throw new IllegalArgumentException(
          "expected one word, found " + tokens.size() + " in \"" + word + "\"");
    }
    return tokens.hash(0);
  }

  /** How many words. */
  public int size() {
    return size;
  }

  /** Offset of the word's first UTF-16 unit in the text. */
  public int start(int word) {
    return starts[word];
  }

  /** Offset behind the word's last UTF-16 unit. */
  public int end(int word) {
    return ends[word];
  }

  /** 64-bit FNV-1a over the UTF-16 units of the lower-cased word. */
  public long hash(int word) {
    return hashes[word];
  }

  /** What stands between this word and the one before it. */
  public Gap gap(int word) {
    return Gap.of(gaps[word]);
  }

  /** Whether the first letter is a capital: "France", "FRANCE", "McDonald". */
  public boolean isCapitalised(int word) {
    return (flags[word] & CAPITALISED) != 0;
  }

  /** Whether it has two letters or more, all of them capitals: "NATO", "U.S.", "G20" is not. */
  public boolean isAllCapitals(int word) {
    return (flags[word] & ALL_CAPITALS) != 0;
  }

  /** Whether it begins with a letter of a script without case, such as Arabic or Han. */
  public boolean isUncased(int word) {
    return (flags[word] & UNCASED) != 0;
  }

  /** Whether it begins with a digit. */
  public boolean isNumber(int word) {
    return (flags[word] & NUMBER) != 0;
  }

  /** Whether it is written with dots: "U.S.". */
  public boolean isAbbreviation(int word) {
    return (flags[word] & ABBREVIATION) != 0;
  }

  /** Whether "'s" followed, which is not part of the word. */
  public boolean isPossessive(int word) {
    return (flags[word] & POSSESSIVE) != 0;
  }

  /** Whether a sentence may begin here, so that a capital says little. */
  public boolean mayStartSentence(int word) {
    Gap gap = gap(word);
    return word == 0 || gap == Gap.DOT || gap == Gap.STOP || gap == Gap.LINE;
  }
}
