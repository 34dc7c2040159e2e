package io.github.copytaster.article.clean;

import io.github.copytaster.article.wire.Words;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Notes from desk to desk that formats do not mark as such: a daybook lists hours, a budget says
 * how long its stories will be ("96 Zl.", "SENT: 640 words").
 */
final class Schedule {

  private static final Pattern LENGTH =
      Pattern.compile(
          "\\b\\d{2,4} ?(?:Zl\\b|Zeilen\\b|words\\b|mots\\b|palabras\\b|lignes\\b|righe\\b|sanaa\\b|tegn\\b)");
  private static final Pattern HOUR =
      Pattern.compile(
          "^(?:[-+*•–] ?)?(?:\\d{1,2}[:.h]\\d{2}|[0-2]\\d[0-5]0)(?: ?(?:Uhr|GMT|[ap]\\.?m))?\\b");
  private static final String UNIT_INITIALS = "Zwmplrst";
  private static final int LEAST_LENGTHS = 3;
  private static final int LEAST_HOURS = 5;
  private static final int LONGEST_ENTRY = 40;

  private Schedule() {}

  static Optional<String> objection(List<String> paragraphs) {
    int lengths = 0;
    int hours = 0;
    for (String paragraph : paragraphs) {
      lengths += mayHoldLength(paragraph) && LENGTH.matcher(paragraph).find() ? 1 : 0;
      boolean entry =
          HOUR.matcher(paragraph).lookingAt() && Words.count(paragraph) <= LONGEST_ENTRY;
      hours += entry ? 1 : 0;
    }
    boolean budget = lengths >= LEAST_LENGTHS && lengths * 8 >= paragraphs.size();
    boolean daybook = hours >= LEAST_HOURS && hours * 2 >= paragraphs.size();
    return budget || daybook ? Optional.of("a planning note") : Optional.empty();
  }

  // A digit and the first letter of a unit: the pattern alone took a tenth of all cleaning.
  private static boolean mayHoldLength(String paragraph) {
    for (int at = 1; at < paragraph.length(); at++) {
      char digit = paragraph.charAt(at - 1);
      if (digit >= '0' && digit <= '9') {
        boolean spaced = paragraph.charAt(at) == ' ' && at + 1 < paragraph.length();
        char initial = paragraph.charAt(spaced ? at + 1 : at);
        if (UNIT_INITIALS.indexOf(initial) >= 0) {
          return true;
        }
      }
    }
    return false;
  }
}
