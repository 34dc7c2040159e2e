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

  private static final String UNIT =
      "(?:m(?:in(?:ute[ns]?|utos?|uti)?)?|h(?:ours?|rs?|eures?|oras?)?|days?|d|stunden?|tagen?|jours?|días?|ore)";
  private static final Pattern AGE =
      Pattern.compile(
          "(?i)(?:(?:vor|il y a|hace|há) )?\\d{1,2} ?" + UNIT + "\\.?(?: (?:ago|fa|atrás))?");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}]+");

  private TeaserList() {}

  static boolean is(List<String> paragraphs) {
    long labels =
        paragraphs.stream().filter(line -> LABELS.contains(line.toLowerCase(Locale.ROOT))).count();
    return labels >= LEAST_LABELS || isFront(paragraphs);
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
    return line.length() <= 20 && AGE.matcher(line).matches();
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
