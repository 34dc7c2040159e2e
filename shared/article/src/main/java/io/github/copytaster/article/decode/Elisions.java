package io.github.copytaster.article.decode;

import java.util.Locale;
import java.util.Set;

/** What stands before and behind an apostrophe in English, French and Italian. */
final class Elisions {

  private static final Set<String> TAILS = Set.of("t", "s", "m", "d", "re", "ve", "ll");
  private static final Set<String> HEADS =
      Set.of(
          "l", "d", "j", "n", "m", "t", "s", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu",
          "aujourd", "quelqu", "presqu", "un", "all", "dell", "nell", "sull", "dall", "quell",
          "bell", "sant", "com", "dov", "cos", "anch", "o");

  private Elisions() {}

  /** Whether letters stand behind an apostrophe: the "t" of "don’t". */
  static boolean isTail(String letters) {
    return TAILS.contains(letters.toLowerCase(Locale.ROOT));
  }

  /** Whether letters stand before one: the "L" of "L’été". */
  static boolean isHead(String letters) {
    return HEADS.contains(letters.toLowerCase(Locale.ROOT));
  }
}
