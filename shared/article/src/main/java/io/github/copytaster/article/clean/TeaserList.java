package io.github.copytaster.article.clean;

import io.github.copytaster.article.wire.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The teasers of a section's front: a headline and one sentence, again and again, with how long ago
 * each was written or what to click below. A live blog looks so, too, but its entries name the same
 * people and places, which teasers of different stories do not.
 */
final class TeaserList {

  /** What stands below each teaser of a home page; below a story it stands once or twice. */
  private static final Set<String> LABELS =
      Set.of(
          "find out more",
          "learn more",
          "more information",
          "mehr erfahren",
          "en savoir plus",
          "más información",
          "scopri di più",
          "saiba mais");

  private static final int LEAST_LABELS = 4;
  private static final int LEAST_PAIRS = 5;
  private static final int LEAST_AGES = 3;
  private static final int LONGEST_HEADLINE = 16;
  private static final int LONGEST_TEASER = 60;
  private static final int SHORTEST_NAME = 4;

  private static final int LEAST_TIMED = 4;
  private static final int LEAST_TIMED_TEXT = 5;
  private static final int MOST_WORDS_AN_AGE = 22;
  private static final Pattern AGE_IN_TEXT =
      Pattern.compile(
          "(?iu)\\b(?:\\d{1,2} (?:mins?|minutes?|hrs?|hours?) ago|(?:vor|il y a|hace|há) \\d{1,2} (?:minuten|std\\.|stunden|min\\.?|minutes|heures|minutos|horas))\\b");
  private static final int LONGEST_HEADLINE_LINE = 200;
  private static final int LONGEST_AGE = 50;

  private static final String UNIT =
      "(?:m(?:ins?(?:ute[ns]?|utos?|uti)?)?|h(?:ours?|rs?|eures?|oras?)?|d(?:ays?|ías?|ias?)?|stunden?|std|tag(?:en?)?|jours?|ore|ora|giorn[oi]"
          + "|minut(?:er|ter|en|er siden)?|uur|uren|dagen|tim(?:mar|me|mer)?|minuutti?a?|tuntia?|мин(?:ут[ыу]?)?|час(?:а|ов)?|dakika|saat|menit|jam|godzin[yę]?"
          + "|week(?:s|en)?|wochen?|semaines?|semanas?)";
  private static final String BEHIND =
      "(?: (?:ago|fa|atrás|geleden|sedan|siden|sitten|назад|önce|temu|lalu))?";
  private static final String AGED =
      "(?:(?:vor|il y a|hace|há|för|for|около|před|przed|updated|posted|published) )?(?:an?|one|1?\\d{1,2}) ?"
          + UNIT
          + "\\.?"
          + BEHIND
          + "(?: ago)?";
  // "7 min ago", "Sport | 7 min ago", "7 min ago · 3 min read"
  private static final Pattern AGE =
      Pattern.compile(
          "(?iu)(?:[\\p{L} &/-]{2,24} ?[|·•–—-] ?)?(?:"
              + AGED
              + ")(?: ?[|·•–—-] ?[\\p{L}\\d &/-]{2,24})?");
  private static final Pattern AGE_BEHIND =
      Pattern.compile(
          "(?iu)(?<=\\S)[ |·•–—-]{1,4}(?:vor|il y a|hace|há)? ?\\d{1,2} ?"
              + UNIT
              + "\\.?"
              + BEHIND
              + "$");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}]+");

  private TeaserList() {}

  static boolean is(List<String> paragraphs) {
    long labels =
        paragraphs.stream().filter(line -> LABELS.contains(line.toLowerCase(Locale.ROOT))).count();
    return labels >= LEAST_LABELS || isFront(paragraphs);
  }

  /** Whether it is but headlines, each with how long ago; a live blog has prose between times. */
  static boolean isTimedList(List<String> paragraphs) {
    long ages = paragraphs.stream().filter(TeaserList::tellsAge).count();
    return (ages >= LEAST_TIMED && areHeadlines(paragraphs, ages)) || isTimedText(paragraphs);
  }

  private static boolean areHeadlines(List<String> paragraphs, long ages) {
    List<String> lines = paragraphs.stream().filter(line -> !isAge(line)).toList();
    long brief = lines.stream().filter(line -> Words.count(line) <= LONGEST_HEADLINE).count();
    return ages * 3 >= lines.size() && brief * 4 >= lines.size() * 3L;
  }

  // The same where all of it runs on: "… pier. 7 min ago Night ferries to stop. 12 min ago …"
  private static boolean isTimedText(List<String> paragraphs) {
    long ages = paragraphs.stream().mapToLong(TeaserList::agesIn).sum();
    return ages >= LEAST_TIMED_TEXT && Words.count(paragraphs) <= MOST_WORDS_AN_AGE * ages;
  }

  private static long agesIn(String text) {
    return text.indexOf(' ') < 0 ? 0 : AGE_IN_TEXT.matcher(text).results().count();
  }

  private static boolean isFront(List<String> paragraphs) {
    List<String> lines = paragraphs.stream().filter(line -> !isAge(line)).toList();
    int ages = paragraphs.size() - lines.size();
    if (ages < LEAST_AGES) {
      return false;
    }
    Map<String, Integer> namedIn = new HashMap<>();
    int pairs = 0;
    for (int at = 0; at + 1 < lines.size(); at++) {
      if (isHeadline(lines.get(at)) && isTeaser(lines.get(at + 1))) {
        pairs++;
        names(lines.get(at) + " " + lines.get(at + 1))
            .forEach(name -> namedIn.merge(name, 1, Integer::sum));
        at++;
      }
    }
    int most = namedIn.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return pairs >= LEAST_PAIRS && pairs * 3 >= lines.size() && most * 2 < pairs;
  }

  private static boolean isAge(String line) {
    return line.length() <= LONGEST_AGE && AGE.matcher(line).matches();
  }

  private static boolean tellsAge(String line) {
    return isAge(line)
        || (line.length() <= LONGEST_HEADLINE_LINE && AGE_BEHIND.matcher(line).find());
  }

  private static boolean isHeadline(String line) {
    return !StoryCheck.endsSentence(line) && Words.count(line) <= LONGEST_HEADLINE;
  }

  private static boolean isTeaser(String line) {
    return StoryCheck.endsSentence(line) && Words.count(line) <= LONGEST_TEASER;
  }

  private static Set<String> names(String text) {
    Set<String> names = new HashSet<>();
    for (String word : NO_WORD.split(text, -1)) {
      if (word.length() >= SHORTEST_NAME && Character.isUpperCase(word.charAt(0))) {
        names.add(word);
      }
    }
    return names;
  }
}
