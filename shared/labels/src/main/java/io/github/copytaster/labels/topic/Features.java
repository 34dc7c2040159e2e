package io.github.copytaster.labels.topic;

import io.github.copytaster.labels.Copy;
import java.util.Arrays;

/**
 * The words and word pairs of one article, hashed, with their weights and places. Only the title
 * and the first {@value #WORDS} words of the body count: news says what it is about at the top.
 */
public final class Features {

  /** Buckets of the hash: a power of two. */
  public static final int BUCKETS = 1 << 17;

  private static final int WORDS = 400;
  private static final float TITLE_WEIGHT = 2.0f;
  private static final int BIGRAM = 0x9E3779B9;

  private int[] ids = new int[1024];
  private int[] starts = new int[1024];
  private int[] ends = new int[1024];
  private float[] weights = new float[1024];
  private int size;
  private int words;

  private Features() {}

  public static Features of(Copy copy) {
    Features features = new Features();
    String text = copy.text();
    int bodyStart = text.length() - copy.body().length();
    features.scan(text, bodyStart);
    features.normalise();
    return features;
  }

  /** How many occurrences there are; a feature that occurs twice is there twice. */
  public int size() {
    return size;
  }

  /** Number of words read. */
  public int words() {
    return words;
  }

  /** Bucket of occurrence {@code index}, 0 to {@link #BUCKETS} - 1. */
  public int id(int index) {
    return ids[index];
  }

  /** Weight of occurrence {@code index}; the squares over distinct features sum to one. */
  public float weight(int index) {
    return weights[index];
  }

  int start(int index) {
    return starts[index];
  }

  int end(int index) {
    return ends[index];
  }

  private void scan(String text, int bodyStart) {
    int previous = 0;
    int previousStart = 0;
    int bodyWords = 0;
    int at = 0;
    while (at < text.length() && bodyWords < WORDS) {
      if (!Character.isLetterOrDigit(text.charAt(at))) {
        at++;
        continue;
      }
      int start = at;
      int hash = 17;
      boolean digits = true;
      while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
        char letter = Character.toLowerCase(text.charAt(at));
        digits &= Character.isDigit(letter);
        hash = 31 * hash + letter;
        at++;
      }
      boolean title = start < bodyStart;
      if (!title) {
        bodyWords++;
      }
      words++;
      int word = digits ? 48 : mix(hash);
      float weight = title ? TITLE_WEIGHT : 1;
      add(word, weight, start, at);
      if (previous != 0) {
        add(mix(previous * BIGRAM + word), weight, previousStart, at);
      }
      previous = word;
      previousStart = start;
    }
  }

  private void add(int hash, float weight, int start, int end) {
    if (size == ids.length) {
      ids = Arrays.copyOf(ids, size * 2);
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      weights = Arrays.copyOf(weights, size * 2);
    }
    ids[size] = hash & (BUCKETS - 1);
    weights[size] = weight;
    starts[size] = start;
    ends[size] = end;
    size++;
  }

  // Sublinear counts: the second "goal" says less than the first. Each occurrence gets an equal
  // part of its feature's log count, then the whole is scaled to length one.
  private void normalise() {
    long[] order = new long[size];
    for (int index = 0; index < size; index++) {
      order[index] = ((long) ids[index] << 32) | index;
    }
    Arrays.sort(order);
    double squares = 0;
    int from = 0;
    while (from < size) {
      int id = (int) (order[from] >> 32);
      int to = from;
      float count = 0;
      while (to < size && (int) (order[to] >> 32) == id) {
        count += weights[(int) order[to]];
        to++;
      }
      double value = 1 + Math.log(count);
      squares += value * value;
      for (int member = from; member < to; member++) {
        weights[(int) order[member]] = (float) (value / (to - from));
      }
      from = to;
    }
    float scale = squares == 0 ? 0 : (float) (1 / Math.sqrt(squares));
    for (int index = 0; index < size; index++) {
      weights[index] *= scale;
    }
  }

  private static int mix(int hash) {
    int mixed = hash * 0x85EBCA6B;
    mixed ^= mixed >>> 13;
    mixed *= 0xC2B2AE35;
    return mixed ^ (mixed >>> 16);
  }
}
