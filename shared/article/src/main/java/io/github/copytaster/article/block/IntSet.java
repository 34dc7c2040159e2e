package io.github.copytaster.article.block;

import java.util.Arrays;

/** A fixed set of ints in an open table: no boxing where every word is looked up. */
final class IntSet {

  private final int[] slots;
  private final int mask;
  private final boolean hasZero;

  private IntSet(int[] values) {
    int size = Integer.highestOneBit(Math.max(4, values.length * 4));
    slots = new int[size];
    mask = size - 1;
    hasZero = Arrays.stream(values).anyMatch(value -> value == 0);
    for (int value : values) {
      int slot = value & mask;
      while (slots[slot] != 0 && slots[slot] != value) {
        slot = slot + 1 & mask;
      }
      slots[slot] = value;
    }
  }

  static IntSet of(int... values) {
    return new IntSet(values);
  }

  boolean contains(int value) {
    if (value == 0) {
      return hasZero;
    }
    int slot = value & mask;
    while (slots[slot] != 0) {
      if (slots[slot] == value) {
        return true;
      }
      slot = slot + 1 & mask;
    }
    return false;
  }
}
