package io.github.copytaster.labels.topic;

import java.util.Locale;
import java.util.Set;

/** Whether text of unknown language is English enough to be read: its commonest words are there. */
final class EnglishCheck {

  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "the", "of", "and", "to", "in", "that", "is", "was", "for", "it", "with", "as", "his",
          "on", "be", "at", "by", "had", "not", "are", "but", "from", "have", "they", "which",
          "their", "has", "will", "were", "after", "its", "an", "a", "he", "she", "said", "over");
  private static final Set<String> FOREIGN_WORDS =
      Set.of(
          "el", "los", "las", "que", "del", "una", "por", "le", "les", "des", "du", "est", "et",
          "dans", "der", "die", "das", "und", "den", "von", "ist", "il", "di", "che", "della", "os",
          "da", "em", "uma", "het", "een", "van", "och", "att", "som", "og", "bir", "ve");
  private static final int SAMPLE = 600;
  private static final int SHORT = 12;
  private static final double LEAST_SHARE = 0.12;

  private EnglishCheck() {}

  static boolean looksEnglish(String text) {
    String sample = text.substring(0, Math.min(text.length(), SAMPLE)).toLowerCase(Locale.ROOT);
    int words = 0;
    int english = 0;
    int foreign = 0;
    int latin = 0;
    for (String word : sample.split("[^\\p{L}]+", -1)) {
      if (word.isEmpty()) {
        continue;
      }
      words++;
      latin += word.charAt(0) < 0x250 ? 1 : 0;
      english += FUNCTION_WORDS.contains(word) ? 1 : 0;
      foreign += FOREIGN_WORDS.contains(word) ? 1 : 0;
    }
    if (words == 0 || latin * 2 < words) {
      return false;
    }
    // A headline may have no function word at all; then only a foreign one speaks against English.
    return words <= SHORT
        ? foreign <= english
        : english >= LEAST_SHARE * words && english > foreign;
  }
}
