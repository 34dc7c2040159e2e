package io.github.copytaster.article.clean.rule;

import java.util.regex.Pattern;

/**
 * What says within a story that it goes on elsewhere: "-more-" and the head of the next sheet,
 * "Page 1 of 2", where a transcript's tape begins and ends.
 */
final class PageMarks implements Rule {

  private static final int LONGEST = 120;
  private static final String FIRST = "-–—([PpSsMT";

  /** Words between the marks: "more" alone is a line of verse. */
  private static final Pattern MARK =
      Pattern.compile(
          "[-–—(\\[]{1,3}\\s?(?iu:more(?: to (?:come|follow))?|continued|mehr|folgt|suite|suit|segue|sigue|continúa)\\s?[-–—)\\]]{1,3}"
              + "|MORE"
              + "|[-–—(\\[ ]{0,3}(?iu:page|seite|página|pagina|sida) \\d{1,3}(?: ?(?:of|von|de|di|/) ?\\d{1,3})?[-–—)\\] ]{0,3}"
              + "|\\((?:BEGIN|END|STOP|START) (?:VIDEO|AUDIO|LIVE|TAPE|CLIP)[A-Z ]{0,20}\\)"
              + "|\\((?:COMMERCIAL BREAK|CROSSTALK)\\)"
              + "|THIS IS A RUSH TRANSCRIPT\\b.{0,100}");

  /** The head of a next sheet, below "-more-": "Pier / Page 2", "Page 2 - Pier vote", "ADD ONE". */
  private static final Pattern SHEET =
      Pattern.compile(
          "[^.!?]{2,60}\\s?[/,:–—-]{1,2}\\s?(?i:page|pg\\.|p\\.|add) ?\\d{1,2}|(?i:page|add) \\d{1,2}\\s?[/,:–—-]{1,2}\\s?[^.!?]{2,60}");

  @Override
  public void apply(Copy copy) {
    boolean more = false;
    for (int at = copy.firstKept(0); at >= 0; at = copy.firstKept(at + 1)) {
      String line = copy.line(at);
      boolean shortLine = !line.isEmpty() && line.length() <= LONGEST;
      boolean mark =
          shortLine && FIRST.indexOf(line.charAt(0)) >= 0 && MARK.matcher(line).matches();
      if (mark || (more && shortLine && SHEET.matcher(line).matches())) {
        copy.drop(at, "page-mark");
      }
      more = mark;
    }
  }
}
