package io.github.copytaster.labels.topic;

import io.github.copytaster.labels.text.Tokens;

/**
 * The words a model knows, by fingerprint: 32 bits of the word's hash, so that no publisher's words
 * are stored. Of 50,000 words about one in 90,000 unknown words is taken for a known one.
 */
public final class Vocabulary {

  /** Answer for a word that is not known. */
  public static final int UNKNOWN = -1;

  private static final int FREE = 0;
  private static final int ELSEWHERE = -2;

  private final int[] fingerprints;

  // Fingerprint and row in one number: a look-up fetches once.
  private final long[] slots;

  /** Words in the order of their rows; of two equal fingerprints the first counts. */
  public Vocabulary(int[] fingerprints) {
    this.fingerprints = fingerprints.clone();
    int capacity = Math.max(2, Integer.highestOneBit(Math.max(1, fingerprints.length)) * 4);
    this.slots = new long[capacity];
    for (int row = 0; row < fingerprints.length; row++) {
      int slot = slotOf(fingerprints[row]);
      if (fingerprintIn(slots[slot]) == FREE) {
        slots[slot] = (long) fingerprints[row] << 32 | row;
      }
    }
  }

  /** Folds a 64-bit word hash to a fingerprint, never 0. */
  public static int fingerprint(long hash) {
    int folded = (int) (hash ^ (hash >>> 32));
    return folded == FREE ? 1 : folded;
  }

  /** Row of a word by its 64-bit hash, or {@link #UNKNOWN}. */
  public int row(long hash) {
    long found = slots[slotOf(fingerprint(hash))];
    return fingerprintIn(found) == FREE ? UNKNOWN : (int) found;
  }

  /**
   * Rows of the first words of a text, as {@link #row} gives them. First every word is looked for
   * where it should stand, which takes no decision, so that the processor fetches many places at a
   * time; what stands elsewhere is searched after that.
   */
  void rows(Tokens words, int[] rows) {
    int mask = slots.length - 1;
    for (int word = 0; word < rows.length; word++) {
      int fingerprint = fingerprint(words.hash(word));
      long found = slots[home(fingerprint) & mask];
      int otherwise = fingerprintIn(found) == FREE ? UNKNOWN : ELSEWHERE;
      rows[word] = fingerprintIn(found) == fingerprint ? (int) found : otherwise;
    }
    for (int word = 0; word < rows.length; word++) {
      if (rows[word] == ELSEWHERE) {
        rows[word] = row(words.hash(word));
      }
    }
  }

  /** How many words. */
  public int size() {
    return fingerprints.length;
  }

  int fingerprint(int row) {
    return fingerprints[row];
  }

  private int slotOf(int fingerprint) {
    int mask = slots.length - 1;
    int slot = home(fingerprint) & mask;
    while (fingerprintIn(slots[slot]) != FREE && fingerprintIn(slots[slot]) != fingerprint) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private static int fingerprintIn(long slot) {
    return (int) (slot >>> 32);
  }

  private static int home(int fingerprint) {
    return (fingerprint * 0x9E3779B9) >>> 7;
  }
}
