package io.github.copytaster.article.block;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Words and word pairs that name the furniture of a news site (share, cookies, sign up, most read)
 * in many languages. The list is ours; the model decides what a hit is worth.
 */
final class BoilerplateWords {

  private static final IntSet PHRASES = load();

  private BoilerplateWords() {}

  /** How many of the phrases a line holds; {@code signPairs} for scripts without spaces. */
  static int hits(int[] words, int[] signPairs) {
    int hits = 0;
    for (int at = 0; at < words.length; at++) {
      hits += PHRASES.contains(words[at]) ? 1 : 0;
      hits += at > 0 && PHRASES.contains(Hashes.pair(words[at - 1], words[at])) ? 1 : 0;
    }
    for (int pair : signPairs) {
      hits += PHRASES.contains(pair) ? 1 : 0;
    }
    return hits;
  }

  private static IntSet load() {
    try (InputStream list = BoilerplateWords.class.getResourceAsStream("boilerplate-words.txt")) {
      if (list == null) {
        throw new IllegalStateException(
            "boilerplate-words.txt is missing from the jar; build copytaster-article again");
      }
      String text = new String(list.readAllBytes(), StandardCharsets.UTF_8);
      return IntSet.of(
          text.lines()
              .map(String::strip)
              .filter(line -> !line.isEmpty() && !line.startsWith("#"))
              .mapToInt(BoilerplateWords::hash)
              .toArray());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static int hash(String phrase) {
    int space = phrase.indexOf(' ');
    if (space > 0) {
      return Hashes.pair(
          Hashes.word(phrase.substring(0, space)), Hashes.word(phrase.substring(space + 1)));
    }
    boolean pairOfSigns = phrase.length() == 2 && Character.isIdeographic(phrase.charAt(0));
    return pairOfSigns ? Hashes.mix(phrase.charAt(0) * 31 + phrase.charAt(1)) : Hashes.word(phrase);
  }
}
