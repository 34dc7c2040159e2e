package io.github.copytaster.labels.region;

import io.github.copytaster.labels.text.Tokens;
import java.util.HashMap;
import java.util.Map;

/**
 * Beginnings of words that name a place whatever ending follows: "росси" in "российского", "egipci"
 * in "egipcias". Arabic words may also carry a conjunction, a preposition and the article in front.
 * Immutable after loading.
 */
final class Stems {

  /** No stem begins this word. */
  static final int NONE = -1;

  private static final int SHORTEST = 3;
  private static final int LONGEST_ENDING = 6;
  private static final long BASIS = 0x9E3779B97F4A7C15L;
  private static final String CONJUNCTIONS = "وف";
  private static final String PREPOSITIONS = "بلك";
  private static final String ARTICLE = "ال";

  private final Map<Long, Integer> names = new HashMap<>();

  /** Adds the beginning of a word and the name it stands for. */
  void add(String stem, int name) {
    long hash = BASIS;
    for (int at = 0; at < stem.length(); at++) {
      hash = extend(hash, stem.charAt(at));
    }
    names.putIfAbsent(hash, name);
  }

  boolean isEmpty() {
    return names.isEmpty();
  }

  /** The name whose stem begins this word, the longest stem first; or {@link #NONE}. */
  int find(String text, Tokens tokens, int word) {
    int start = tokens.start(word);
    int end = tokens.end(word);
    int found = from(text, start, end);
    if (found != NONE || !isArabic(text.charAt(start))) {
      return found;
    }
    int from = start;
    if (CONJUNCTIONS.indexOf(text.charAt(from)) >= 0) {
      from++;
      found = from(text, from, end);
    }
    if (found == NONE && from < end && PREPOSITIONS.indexOf(text.charAt(from)) >= 0) {
      from++;
      found = from(text, from, end);
      // "لل" is a preposition and the article in one.
      if (found == NONE && from < end && text.charAt(from) == 'ل') {
        found = from(text, from + 1, end);
      }
    }
    if (found == NONE && text.startsWith(ARTICLE, from)) {
      found = from(text, from + ARTICLE.length(), end);
    }
    return found;
  }

  private int from(String text, int start, int end) {
    int found = NONE;
    long hash = BASIS;
    for (int at = start; at < end; at++) {
      hash = extend(hash, text.charAt(at));
      if (at - start + 1 >= SHORTEST && end - at - 1 <= LONGEST_ENDING) {
        found = names.getOrDefault(hash, found);
      }
    }
    return found;
  }

  private static long extend(long hash, char sign) {
    return (hash ^ Character.toLowerCase(sign)) * 0x100000001B3L;
  }

  private static boolean isArabic(char sign) {
    return sign >= 0x0600 && sign <= 0x06FF;
  }
}
