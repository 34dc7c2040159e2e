package io.github.copytaster.labels.region;

/**
 * Names of places by the hashes of their words, in parallel arrays: an open-addressing table over
 * 64-bit keys of names and of their beginnings. Two names share a key with a chance below 1 in 10
 * billion for a table this size, so the words themselves are not kept. Immutable and thread-safe.
 */
final class Gazetteer {

  /** What {@link #look} answers where no name and no beginning of one has this key. */
  static final int ABSENT = 0;

  /** Key of no words; see {@link #extend}. */
  static final long EMPTY = 0x9E3779B97F4A7C15L;

  static final int COMMON_WORD = 1;
  static final int GIVEN_NAME = 2;
  static final int FAMILY_NAME = 4;
  static final int ONLY_WITH_CONTEXT = 8;
  static final int ACRONYM = 16;
  static final int SINGLE_WORD = 32;
  static final int SMALL_TOWN = 64;

  private static final int BEGINNING = 1 << 30;

  private final Stems stems;
  private final long[] keys;
  private final int[] values;
  private final byte[] kinds;
  private final byte[] flags;
  private final byte[] capitals;
  private final int[] firstMeaning;
  private final short[] countries;
  private final char[] letters;
  private final float[] shares;

  Gazetteer(
      Stems stems,
      long[] keys,
      int[] values,
      byte[] kinds,
      byte[] flags,
      byte[] capitals,
      int[] firstMeaning,
      short[] countries,
      char[] letters,
      float[] shares) {
    this.stems = stems;
    this.keys = keys;
    this.values = values;
    this.kinds = kinds;
    this.flags = flags;
    this.capitals = capitals;
    this.firstMeaning = firstMeaning;
    this.countries = countries;
    this.letters = letters;
    this.shares = shares;
  }

  /** The key of some words and one more. */
  static long extend(long key, long wordHash) {
    long mixed = (key ^ wordHash) * 0xFF51AFD7ED558CCDL;
    return mixed ^ (mixed >>> 32);
  }

  /** What the table holds for a key: {@link #ABSENT}, or a value for the two questions below. */
  int look(long key) {
    int mask = keys.length - 1;
    int at = (int) key & mask;
    while (values[at] != ABSENT) {
      if (keys[at] == key) {
        return values[at];
      }
      at = (at + 1) & mask;
    }
    return ABSENT;
  }

  /** Whether a longer name begins so. */
  static boolean goesOn(int value) {
    return (value & BEGINNING) != 0;
  }

  /** The name with exactly these words, or -1. */
  static int name(int value) {
    return (value & ~BEGINNING) - 1;
  }

  static int beginning(int value) {
    return value | BEGINNING;
  }

  /** Names that stand for every word that begins so. */
  Stems stems() {
    return stems;
  }

  int size() {
    return kinds.length;
  }

  PlaceKind kind(int name) {
    return PlaceKind.of(kinds[name]);
  }

  boolean has(int name, int flag) {
    return (flags[name] & flag) != 0;
  }

  /** Whether the word at this place of the name is written with a capital; true past the eighth. */
  boolean needsCapital(int name, int word) {
    return word > 7 || (capitals[name] & (1 << word)) != 0;
  }

  /**
   * How many countries it may stand in: none for a sea or mountains that belong to no single one.
   */
  int meanings(int name) {
    return firstMeaning[name + 1] - firstMeaning[name];
  }

  /** Number of the country of one meaning; the likeliest comes first. */
  int country(int name, int meaning) {
    return countries[firstMeaning[name] + meaning];
  }

  /**
   * What the name is in one of its countries, as evidence names it: "admin1" for Georgia in the US.
   */
  String label(int name, int country) {
    int meaning = firstMeaning[name];
    while (countries[meaning] != country) {
      meaning++;
    }
    return PlaceKind.labelOfLetter(letters[meaning]);
  }

  /** Share of one meaning among all, without context. */
  float share(int name, int meaning) {
    return shares[firstMeaning[name] + meaning];
  }
}
