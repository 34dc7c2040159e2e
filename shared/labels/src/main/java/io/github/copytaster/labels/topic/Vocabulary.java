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

  // Fingerprint and row side by side: one cache line a look-up.
  private final int[] slots;

  /** Words in the order of their rows; of two equal fingerprints the first counts. */
  public Vocabulary(int[] fingerprints) {
    this.fingerprints = fingerprints.clone();
    int capacity = Math.max(2, Integer.highestOneBit(Math.max(1, fingerprints.length)) * 4);
    this.slots = new int[2 * capacity];
    for (int row = 0; row < fingerprints.length; row++) {
      int slot = slotOf(fingerprints[row]);
      if (slots[slot] == FREE) {
        slots[slot] = fingerprints[row];
        slots[slot + 1] = row;
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
    int slot = slotOf(fingerprint(hash));
    return slots[slot] == FREE ? UNKNOWN : slots[slot + 1];
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
      int slot = home(fingerprint) & mask;
      int found = slots[slot];
      int otherwise = found == FREE ? UNKNOWN : ELSEWHERE;
      rows[word] = found == fingerprint ? slots[slot + 1] : otherwise;
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
    while (slots[slot] != FREE && slots[slot] != fingerprint) {
      slot = (slot + 2) & mask;
    }
    return slot;
  }

  private static int home(int fingerprint) {
    return (fingerprint * 0x9E3779B9) >>> 7 << 1;
  }
}
