package io.github.copytaster.labels.region;

import java.io.DataInputStream;
import java.io.IOException;

/**
 * Learned weights of what stands around the mentions: a few numbers for each key of {@link
 * Surroundings}, summed over the mentions of a candidate, in the article's opening and after it.
 * They say which of two countries a story is about: "strikes on X", "X's minister", "fled to X".
 * Immutable and thread-safe.
 */
final class Contexts {

  /** Sums a candidate: over the opening, and over the rest. */
  private static final int SUMS = 2;

  private static final float[] CERTAINTY = {1f, 0.3f, 0f};

  /** A key that stands for none; one in four billion is lost by it. */
  private static final int FREE = 0;

  private final int width;

  /** Open addressing: a key and then its numbers' bits, side by side so that both come at once. */
  private final int[] table;

  private final int mask;

  private Contexts(int width, int slots) {
    this.width = width;
    mask = slots - 1;
    table = new int[slots * (1 + width)];
  }

  /** Reads how many keys and numbers a key, then the keys, then their numbers. */
  static Contexts read(DataInputStream model) throws IOException {
    int[] keys = new int[model.readInt()];
    int width = model.readInt();
    Contexts contexts = new Contexts(width, Integer.highestOneBit(Math.max(1, keys.length)) * 4);
    for (int one = 0; one < keys.length; one++) {
      keys[one] = model.readInt();
    }
    for (int key : keys) {
      int at = contexts.find(key);
      contexts.table[at] = key;
      for (int number = 1; number <= width; number++) {
        contexts.table[at + number] = Float.floatToIntBits(model.readFloat());
      }
    }
    return contexts;
  }

  /** How many numbers {@link #of} gives for each candidate. */
  int size() {
    return SUMS * width;
  }

  /** The sums of each candidate. */
  float[][] of(PlaceReader.Reading reading) {
    float[][] sums = new float[reading.candidates().size()][size()];
    each(
        reading,
        (candidate, opening, weight, found, count) -> {
          int from = opening ? 0 : width;
          for (int at = 0; at < count; at++) {
            add(found[at], weight, sums[candidate], from);
          }
        });
    return sums;
  }

  private void add(int key, float weight, float[] sums, int from) {
    int at = find(key);
    if (table[at] == FREE) {
      return;
    }
    for (int number = 0; number < width; number++) {
      sums[from + number] += weight * Float.intBitsToFloat(table[at + 1 + number]);
    }
  }

  // Where a key stands, or the free place where it would.
  private int find(int key) {
    int slot = key & mask;
    while (table[slot * (1 + width)] != key && table[slot * (1 + width)] != FREE) {
      slot = (slot + 1) & mask;
    }
    return slot * (1 + width);
  }

  /** Takes the keys around one mention, for a candidate that it speaks for. */
  interface Visitor {
    void visit(int candidate, boolean opening, float weight, int[] keys, int count);
  }

  /** Visits each vote of an early mention in the text that may be a place. */
  static void each(PlaceReader.Reading reading, Visitor visitor) {
    Mentions mentions = reading.mentions();
    Votes votes = reading.candidates().votes;
    Surroundings surroundings = new Surroundings(reading.passage(), mentions);
    int[] found = new int[Surroundings.MOST_KEYS];
    int count = 0;
    int last = -1;
    for (int vote = 0; vote < votes.size(); vote++) {
      int mention = votes.mention(vote);
      if (mention >= surroundings.size()) {
        return;
      }
      float certainty = CERTAINTY[mentions.grade(mention)];
      if (certainty > 0 && mentions.isInText(mention)) {
        count = mention == last ? count : surroundings.keys(mention, found);
        last = mention;
        boolean opening = surroundings.isOpening(mention);
        float weight = certainty * votes.share(vote);
        visitor.visit(votes.candidate(vote), opening, weight, found, count);
      }
    }
  }
}
