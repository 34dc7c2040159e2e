package io.github.copytaster.article.block;

import java.util.stream.Stream;

/**
 * English words of four letters and more that every story holds, so that sharing one says nothing.
 * Other languages do without: a word that stands everywhere then counts as shared, which the model
 * has seen in training.
 */
final class StopWords {

  private static final IntSet WORDS =
      IntSet.of(
          Stream.of(
                  ("with from have they which were there would their been when will more said what"
                          + " about than into them only other time some could these then like over"
                          + " such most made after also many before must through this that where"
                          + " while because being just very well even back much those here does")
                      .split(" ", -1))
              .mapToInt(Hashes::word)
              .toArray());

  private StopWords() {}

  static boolean contains(int word) {
    return WORDS.contains(word);
  }
}
