package io.github.copytaster.article.language;

import java.util.Locale;
import java.util.Set;

/**
 * Whether a short text is English after all. The classifier takes one English headline in thirty
 * for French, Spanish or Danish, by a hair and in the face of plain English words; most short copy
 * is English, so it is given the close calls. What each sign of a language is worth was chosen on
 * headlines and on sentences, pieces and definitions in other languages (docs/quality.md).
 */
final class ShortEnglish {

  private static final double CLOSE = 6;
  private static final double ENGLISH_WORD = 4;
  private static final double FOREIGN_WORD = 8;
  private static final double FOREIGN_LETTER = 8;
  private static final int MOST_LETTERS = 2;

  static final Set<String> ENGLISH =
      Set.of(
          ("the of and to in that is was for it with as his on be at by had not are but from have"
                  + " they which their has will were after its an a he she said over how what who"
                  + " why when where you your we our this new says up out more about against than"
                  + " into if can may")
              .split(" "));
  static final Set<String> FOREIGN =
      Set.of(
          ("el los las que del una por con les des du est et dans der die das und den von ist il di"
                  + " che della os da em uma het een van och att som og av på för til med en le la"
                  + " un une y e o ou sur aux au pour par avec sont zur zum mit bei auf sich im einer"
                  + " eine al lo se su para sobre dos ao dei gli nel per op voor te zijn det ett"
                  + " ved fra de à")
              .split(" "));

  private ShortEnglish() {}

  /**
   * Whether English is close enough to what the classifier found best.
   *
   * @param behind by how much the logarithm of English's likelihood lies behind the best; 0 or more
   */
  static boolean isLikely(String text, double behind) {
    double credit = CLOSE;
    int letters = 0;
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
      credit += ENGLISH.contains(word) ? ENGLISH_WORD : 0;
      credit -= FOREIGN.contains(word) ? FOREIGN_WORD : 0;
    }
    for (int at = 0; at < text.length() && letters < MOST_LETTERS; at++) {
      char sign = text.charAt(at);
      letters += sign > 0x7f && Character.isLetter(sign) ? 1 : 0;
    }
    return behind <= credit - FOREIGN_LETTER * letters;
  }
}
