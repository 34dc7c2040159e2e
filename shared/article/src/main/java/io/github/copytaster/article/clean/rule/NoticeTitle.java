package io.github.copytaster.article.clean.rule;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The title of a kill or an advisory that comes without one: the headline or slug of the story of
 * which it speaks. "EDITORS: MANDATORY KILL. The story slugged WESTMOUTH-PIER …"
 */
final class NoticeTitle implements Rule {

  private static final int SEARCHED = 500;
  private static final Pattern NOTICE =
      Pattern.compile(
          "(?i)\\b(?:kill(?:ed)?|withdraw[n]?|withdrawal|correct(?:ion|ed|s)?|advisory|advised|error|erroneous(?:ly)?|disregard|retract(?:ed|ion)?)\\b");
  private static final Pattern HEADLINED =
      Pattern.compile(
          "(?i)\\b(?:headlined|titled|entitled|headline|headed|story|item|report),?:? [\"“‘']([^\"”’\\n]{8,160})[\"”’']");
  private static final Pattern SLUGGED =
      Pattern.compile(
          "(?:\\b(?i:slugged|slug|slugline):? [\"“]?|\\b)((?:BC|AM|PM)?-{0,2}\\p{Lu}[\\p{Lu}\\d]{2,20}(?:[-/]{1,2}[\\p{Lu}\\d]{2,20}){1,6})\\b");

  @Override
  public void apply(Copy copy) {
    int first = copy.firstKept(0);
    if (first < 0 || !copy.findings().title().isEmpty()) {
      return;
    }
    String line = copy.line(first);
    String head = line.substring(0, Math.min(line.length(), SEARCHED));
    if (!NotesAbove.isToDesk(head) || !NOTICE.matcher(head).find()) {
      return;
    }
    Matcher named = HEADLINED.matcher(head);
    Matcher slugged = SLUGGED.matcher(head);
    if (named.find()) {
      copy.findings().title(named.group(1).strip());
    } else if (slugged.find()) {
      copy.findings().title(slugged.group(1));
    }
  }
}
