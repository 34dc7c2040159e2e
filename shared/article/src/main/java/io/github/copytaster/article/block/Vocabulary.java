package io.github.copytaster.article.block;

import java.util.Arrays;

/** Numbers the distinct words of one document, so that counting them takes arrays alone. */
final class Vocabulary {

  private static final float LONG_BLOCK = 15;

  /** For each block the numbers of its distinct content words. */
  final int[][] blocks;

  /** In how many long blocks each word stands. */
  final int[] longBlocks;

  private int[] slots;
  private int[] numbers;
  private int size;

  Vocabulary(Line[] lines) {
    int total = 0;
    for (Line line : lines) {
      total += line.content.length;
    }
    int capacity = Integer.highestOneBit(Math.max(16, total * 2)) * 2;
    slots = new int[capacity];
    numbers = new int[capacity];
    Arrays.fill(numbers, -1);
    blocks = new int[lines.length][];
    int[] seenIn = new int[total + 1];
    for (int at = 0; at < lines.length; at++) {
      int[] content = lines[at].content;
      int[] distinct = new int[content.length];
      int found = 0;
      for (int word : content) {
        int number = number(word);
        if (seenIn[number] != at + 1) {
          seenIn[number] = at + 1;
          distinct[found++] = number;
        }
      }
      blocks[at] = Arrays.copyOf(distinct, found);
    }
    longBlocks = new int[size];
    for (int at = 0; at < lines.length; at++) {
      if (isLong(lines[at])) {
        for (int number : blocks[at]) {
          longBlocks[number]++;
        }
      }
    }
  }

  int size() {
    return size;
  }

  static boolean isLong(Line line) {
    return line.words >= LONG_BLOCK;
  }

  private int number(int word) {
    int mask = slots.length - 1;
    int slot = word & mask;
    while (numbers[slot] >= 0) {
      if (slots[slot] == word) {
        return numbers[slot];
      }
      slot = slot + 1 & mask;
    }
    slots[slot] = word;
    numbers[slot] = size;
    return size++;
  }
}
