package io.github.copytaster.article.clean.rule;

import io.github.copytaster.article.block.TextMass;
import io.github.copytaster.article.headline.Head;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The headline of text that does not say which line it is. Where the title is known, the line that
 * repeats it is taken out of the body.
 */
public final class Headline implements Rule {

  static final String REASON = "headline";

  private static final float LEAD_WORDS = 12;
  private static final float LONG = 30;
  private static final int LEAST_REACH = 6;
  private static final float LEAST_WORDS = 3;

  private static final String FIRST_HEADING = "# ";

  /** Bullets in front, quotation marks behind. */
  private static final String NO_HEADING = "-–*•”\"";

  /** What Reuters writes before the headline of a later version. */
  private static final Pattern TAG =
      Pattern.compile(
          "^(?:(?:UPDATE|WRAPUP|CORRECTED|CORRECTION|REFILE|RPT|REPEAT|RECAST)(?: \\d{1,2})?-){1,3}(?=\\S)");

  private static final Pattern SIGNS =
      Pattern.compile(
          "(?:[\\p{So}\\x{1F3FB}-\\x{1F3FF}\\uFE0F\\u200D]\\s{0,2}){1,8}(?=[\\p{L}\\p{N}\"“«„])");

  private final ToIntFunction<Head> choice;

  /**
   * @param choice the number of the headline's line, or -1
   */
  public Headline(ToIntFunction<Head> choice) {
    this.choice = choice;
  }

  @Override
  public void apply(Copy copy) {
    String known = copy.findings().title();
    if (!known.isEmpty()) {
      dropRepeated(copy, known);
      return;
    }
    int lead = copy.begin() > 0 && copy.begin() < copy.size() ? copy.begin() : lead(copy);
    if (lead <= 0) {
      return;
    }
    Head head = head(copy, lead);
    int heading = onlyFirstHeading(copy, lead);
    int headline = heading >= 0 ? heading : choice.applyAsInt(head);
    if (headline >= 0) {
      take(copy, headline);
      dropAbove(copy, headline);
    } else if (lead <= LEAST_REACH && isHeading(copy, head)) {
      take(copy, 0);
    }
  }

  // Markdown's "# …", where there is one: the title in 55 of 57 pages as html2text writes them.
  private static int onlyFirstHeading(Copy copy, int lead) {
    int found = -1;
    for (int at = 0; at < copy.size(); at++) {
      if (copy.line(at).startsWith(FIRST_HEADING)) {
        if (found >= 0) {
          return -1;
        }
        found = at;
      }
    }
    return found >= 0 && found < lead && copy.isOpen(found) ? found : -1;
  }

  private static void take(Copy copy, int at) {
    copy.findings().title(TAG.matcher(withoutSigns(strip(copy.line(at)))).replaceFirst(""));
    copy.drop(at, REASON);
  }

  // A first line without a stop that the model takes for part of the story, whose words do not
  // come up again: "Harbour flood – live".
  private static boolean isHeading(Copy copy, Head head) {
    String line = copy.line(0);
    return copy.isKept(0)
        && head.isCandidate(0)
        && copy.words(0) >= LEAST_WORDS
        && copy.words(0) < LEAD_WORDS
        && !TextMass.endsSentence(line)
        && !line.endsWith(":")
        && NO_HEADING.indexOf(line.charAt(0)) < 0
        && NO_HEADING.indexOf(line.charAt(line.length() - 1)) < 0;
  }

  // A score, a section's name, a label: a summary is longer.
  private static void dropAbove(Copy copy, int headline) {
    for (int at = 0; at < headline; at++) {
      if (copy.isKept(at) && copy.words(at) < LEAD_WORDS) {
        copy.drop(at, "above-headline");
      }
    }
  }

  private static void dropRepeated(Copy copy, String title) {
    int seen = 0;
    for (int at = 0; at < copy.size() && seen < 3; at++) {
      if (copy.isKept(at)) {
        seen++;
        if (strip(copy.line(at)).equalsIgnoreCase(title)) {
          copy.drop(at, REASON);
        }
      }
    }
  }

  private static int lead(Copy copy) {
    for (int at = copy.firstKept(0); at >= 0; at = copy.firstKept(at + 1)) {
      float words = copy.words(at);
      if (words >= LONG || (words >= LEAD_WORDS && TextMass.endsSentence(copy.line(at)))) {
        return at;
      }
    }
    return -1;
  }

  private static Head head(Copy copy, int lead) {
    boolean[] story = new boolean[copy.size()];
    boolean[] open = new boolean[copy.size()];
    for (int at = 0; at < story.length; at++) {
      story[at] = copy.isKept(at);
      open[at] = copy.isOpen(at);
    }
    return new Head(copy.lines(), copy.words(), story, open, lead);
  }

  // Channels put a flash or a light in front.
  private static String withoutSigns(String line) {
    Matcher signs = SIGNS.matcher(line);
    return signs.lookingAt() ? line.substring(signs.end()) : line;
  }

  private static String strip(String line) {
    int at = 0;
    while (at < line.length() && "#*_ ".indexOf(line.charAt(at)) >= 0) {
      at++;
    }
    return line.substring(at).strip();
  }
}
