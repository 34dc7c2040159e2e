package io.github.copytaster.article.clean.rule;

import io.github.copytaster.article.wire.Embargoes;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line above a press release that holds it back: {@code EMBARGOED UNTIL 00.01 GMT TUESDAY 5
 * MARCH 2024}. A story about an embargo ("Embargo on oil extended until March") has none: the word
 * stands alone, or an "until" or a colon with a time comes next.
 */
final class EmbargoLine implements Rule {

  static final String REASON = "embargo";

  private static final int FIRST_LINES = 8;
  private static final int LONGEST = 140;
  private static final Pattern HELD =
      Pattern.compile(
          "(?i)^\\W{0,6}(?:(?:strictly |(?:under|sous) (?:strict )?)?embargo(?:ed)?|sperrfrist"
              + "|(?:not|hold) for (?:publication|release|broadcast)(?: (?:or|and) \\p{L}{4,12})?)\\b");
  private static final Pattern UNTIL =
      Pattern.compile(
          "(?i)^\\W{0,3}(?:(?:not )?for (?:publication|release) )?(?:until|till|before|bis|jusqu|hasta)\\b");
  private static final Pattern TIME =
      Pattern.compile("^ ?: ?(?=.{0,80}(?:\\d[:.h]\\d\\d|(?:19|20)\\d\\d))");

  @Override
  public void apply(Copy copy) {
    for (int at = 0; at < Math.min(FIRST_LINES, copy.size()); at++) {
      String line = copy.line(at);
      Matcher held = HELD.matcher(line);
      if (line.length() <= LONGEST && held.find()) {
        String embargo = until(line.substring(held.end()));
        if (!embargo.isEmpty()) {
          copy.findings().embargo(embargo);
          copy.drop(at, REASON);
        }
      }
    }
  }

  private static String until(String rest) {
    if (rest.chars().noneMatch(Character::isLetterOrDigit)) {
      return Embargoes.INDEFINITE;
    }
    Matcher until = UNTIL.matcher(rest);
    if (until.find()) {
      return Embargoes.of(rest.substring(until.end()));
    }
    Matcher time = TIME.matcher(rest);
    return time.find() ? Embargoes.of(rest.substring(time.end())) : "";
  }
}
