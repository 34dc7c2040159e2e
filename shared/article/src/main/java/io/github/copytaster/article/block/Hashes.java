package io.github.copytaster.article.block;

import java.util.Locale;

/** Hashes of words; stored models depend on them, so they never change. */
public final class Hashes {

  private Hashes() {}

  /** The hash under which a word is known: case is folded, every digit is a 0. */
  public static int word(String word) {
    int hash = 0;
    String folded = word.toLowerCase(Locale.ROOT);
    for (int at = 0; at < folded.length(); at++) {
      char sign = folded.charAt(at);
      hash = hash * 31 + (Character.isDigit(sign) ? '0' : sign);
    }
    return mix(hash);
  }

  /** Two words that stand side by side. */
  static int pair(int first, int second) {
    return mix(first * 0x9E3779B1 + second);
  }

  /** Spreads the bits (the finaliser of MurmurHash3, which is in the public domain). */
  public static int mix(int value) {
    int mixed = value;
    mixed ^= mixed >>> 16;
    mixed *= 0x85EBCA6B;
    mixed ^= mixed >>> 13;
    mixed *= 0xC2B2AE35;
    return mixed ^ (mixed >>> 16);
  }
}
