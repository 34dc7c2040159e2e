package io.github.copytaster.article.clean.rule;

import io.github.copytaster.article.date.DateFinder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The dateline of a press release: "AUSTIN, Texas, Feb. 1, 2017 /PRNewswire/ --", "SAN
 * FRANCISCO--(BUSINESS WIRE)--". It often stands on a line of its own, and was then taken for the
 * headline. No headline stands below it.
 */
final class ReleaseDateline implements Rule {

  private static final String MONTH =
      "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?";

  private static final String DATE =
      "(?:"
          + MONTH
          + " \\d{1,2}(?:, \\d{4})?|\\d{1,2} "
          + MONTH
          + "(?: \\d{4})?|le \\d{1,2}(?:er)? \\p{L}{3,9} \\d{4})";

  private static final String PLACES = "(\\p{Lu}[\\p{L} .,'’&-]{1,60}?)";

  private static final String DASH = "\\s{0,2}(?:--?|[–—])?\\s{0,3}";

  /** Any name between slashes, if a date stands before; the known ones in brackets. */
  private static final Pattern DATELINE =
      Pattern.compile(
          "^"
              + PLACES
              + "(?:,? "
              + DATE
              + "\\s{0,2}/([^/]{2,40}?)\\s?/|(?:(?:,? |\\s[-–]\\s)"
              + DATE
              + ")?,?"
              + DASH
              + "\\(((?i:business ?wire|globe ?newswire|pr ?newswire|pr ?web|access(?:wire| newswire)|acn newswire|marketwired?|newmediawire|ots\\b|newsfile corp\\.?|ein ?presswire)[^)]{0,20})\\)"
              + "(?:"
              + DASH
              + DATE
              + "\\s?(?:--|[–—])\\s{0,3})?|"
              // "WESTMOUTH, MA / ACCESSWIRE / March 5, 2024 / "
              + "\\s?/\\s([\\p{Lu} ]{4,24}|[A-Z]\\w{3,20}wire)\\s/\\s"
              + DATE
              + "\\s/)"
              + DASH);

  private static final int FIRST_LINES = 14;
  private static final int SEARCHED = 160;

  @Override
  public void apply(Copy copy) {
    for (int at = 0; at < Math.min(FIRST_LINES, copy.size()); at++) {
      boolean open = copy.isOpen(at);
      String line = copy.line(at);
      String head = line.substring(0, Math.min(line.length(), SEARCHED));
      if (!open || (head.indexOf('/') < 0 && head.indexOf('(') < 0)) {
        continue;
      }
      Matcher dateline = DATELINE.matcher(head);
      if (dateline.lookingAt()) {
        take(copy, at, dateline);
        return;
      }
    }
  }

  private static String wire(Matcher dateline) {
    for (int group = 2; group < dateline.groupCount(); group++) {
      if (dateline.group(group) != null) {
        return dateline.group(group);
      }
    }
    return dateline.group(dateline.groupCount());
  }

  private static void take(Copy copy, int at, Matcher dateline) {
    String line = copy.line(at);
    copy.findings().dateline(dateline.group(1).strip());
    copy.findings().agency(wire(dateline).strip());
    copy.findings().leadPrefix(line.substring(0, dateline.end()));
    DateFinder.find(dateline.group(), "dateline").ifPresent(copy.findings()::published);
    copy.move(at, line.substring(dateline.end()));
    copy.beginsAt(at);
    if (copy.line(at).isEmpty()) {
      copy.drop(at, "dateline");
    }
  }
}
