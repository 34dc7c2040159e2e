package io.github.copytaster.article.clean;

import io.github.copytaster.article.wire.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Notes from desk to desk that formats do not mark as such: a daybook lists hours, a budget says
 * how long its stories will be ("96 Zl.", "SENT: 640 words"), a news list who writes what.
 */
final class Schedule {

  private static final List<String> UNITS =
      List.of("Zl", "Zeilen", "words", "mots", "palabras", "lignes", "righe", "sanaa", "tegn");
  private static final Pattern HOUR =
      Pattern.compile(
          "^(?:[-+*•–] ?)?(?:\\d{1,2}[:.h]\\d{2}|[0-2]\\d[0-5]0)(?: ?(?:Uhr|GMT|[ap]\\.?m))?\\b");
  // What only an editor says to a reporter.
  private static final Pattern DESK_WORDS =
      Pattern.compile(
          "(?i)\\b(?:\\d{3,4}w|pi(?:x|cs?) (?:of|from|done|to|by|on)|presser|phoner|feature filed"
              + "|(?:stringer|photographer|snapper|reporter) (?:booked|needed|assigned|tbc)"
              + "|desk (?:to write|to file|on call)|hold for (?:mon|tue|wed|thu|fri|sat|sun)"
              + "|on leave:|sick:|morning conference|news ?list|planning diary|news diary"
              + "|live ?blog and \\d{3,4} words|time to be confirmed|tbc)(?!\\w)");
  private static final int LEAST_DESK_WORDS = 4;
  private static final int LONGEST_LIST = 400;
  private static final int LEAST_LENGTHS = 3;
  private static final int LEAST_HOURS = 5;
  private static final int LONGEST_ENTRY = 40;

  private Schedule() {}

  /**
   * What it is instead of a story, or empty.
   *
   * @param words of all paragraphs
   */
  static Optional<String> objection(List<String> paragraphs, int words) {
    int lengths = 0;
    int hours = 0;
    for (String paragraph : paragraphs) {
      lengths += holdsLength(paragraph) ? 1 : 0;
      boolean entry =
          HOUR.matcher(paragraph).lookingAt() && Words.count(paragraph) <= LONGEST_ENTRY;
      hours += entry ? 1 : 0;
    }
    boolean budget = lengths >= LEAST_LENGTHS && lengths * 8 >= paragraphs.size();
    boolean daybook = hours >= LEAST_HOURS && hours * 2 >= paragraphs.size();
    return budget || daybook || (words <= LONGEST_LIST && isNewsList(paragraphs))
        ? Optional.of("a planning note")
        : Optional.empty();
  }

  private static boolean isNewsList(List<String> paragraphs) {
    Set<String> found = new HashSet<>();
    for (String paragraph : paragraphs) {
      Matcher word = DESK_WORDS.matcher(paragraph);
      while (word.find()) {
        found.add(word.group().toLowerCase(Locale.ROOT));
      }
    }
    return found.size() >= LEAST_DESK_WORDS;
  }

  // Two to four digits and a unit, by hand: a pattern took a twentieth of all cleaning.
  private static boolean holdsLength(String paragraph) {
    int length = paragraph.length();
    for (int at = 0; at < length; at++) {
      if (isDigit(paragraph.charAt(at))) {
        int start = at;
        while (at < length && isDigit(paragraph.charAt(at))) {
          at++;
        }
        int count = at - start;
        boolean own = start == 0 || !isWord(paragraph.charAt(start - 1));
        if (count >= 2 && count <= 4 && own && isUnit(paragraph, at)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isUnit(String paragraph, int behindDigits) {
    int start = behindDigits + (paragraph.startsWith(" ", behindDigits) ? 1 : 0);
    for (String unit : UNITS) {
      int end = start + unit.length();
      if (paragraph.startsWith(unit, start)
          && (end == paragraph.length() || !isWord(paragraph.charAt(end)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDigit(char sign) {
    return sign >= '0' && sign <= '9';
  }

  private static boolean isWord(char sign) {
    return sign == '_' || Character.isLetterOrDigit(sign);
  }
}
