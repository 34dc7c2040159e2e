package io.github.copytaster.article.clean.rule;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one desk tells the next above or in front of the first words: "(Adds quotes, details)",
 * "Eds: Updates throughout.", "(ROUGH CUT ONLY - NO REPORTER NARRATION)"; and in brackets or
 * slashes, anywhere: "[NOTE TO DESK: figures checked]"; and above it all "Hi all, copy below".
 */
final class DeskNotes implements Rule {

  private static final String REASON = "desk-note";
  private static final int FIRST_LINES = 4;
  private static final int SEARCHED = 320;
  private static final String DOES =
      "(?:Adds|Updates|UPDATES|Recasts|Rewrites|Refiles|Corrects|Repeats|Removes|Changes|Clarifies|Writes through"
          + "|Fixes|Releads)";
  private static final Pattern BRACKETED =
      Pattern.compile("^\\(" + DOES + "\\b[^()]{2,300}\\)\\s{0,3}");
  private static final Pattern LINE =
      Pattern.compile(
          "\\([\\p{Lu}\\d ,.:;'’&/+-]{12,160}\\)|(?:Eds|EDS|Editors|EDITORS|ATTENTION EDITORS|ATTN EDITORS)"
              + "\\s?[:.]\\s?.{2,300}");

  // "[NOTE TO DESK: figures checked]", "// EDS: legal have cleared para 4 //". An editor's note is
  // for readers.
  private static final Pattern MARKED =
      Pattern.compile(
          "(?:[\\[({]{1,3}|//) ?(?i:notes? (?:to|for) (?:the )?(?:desk|news ?desk|eds|editors?|subs?|sub-?editors?)"
              + "|(?:attention )?(?:desk|eds|editors|subs))\\s?[:–—-].{1,400}(?:[\\])}]{1,3}|//)");
  private static final int LONGEST_MARKED = 450;

  // Who passes copy on: "Hi all, copy below, please put it up soon."
  private static final Pattern COVER_NOTE =
      Pattern.compile(
          "(?:Hi|Hiya|Hello|Hey|Morning|Good (?:morning|afternoon|evening)|Dear|All|Folks|Team|Colleagues)\\b"
              + "(?: \\p{L}{1,20}){0,3}[,:!–—-] [^!?]{0,60}\\b(?i:copy|story|piece|draft|text|attached|below)\\b.{0,160}");

  @Override
  public void apply(Copy copy) {
    dropMarked(copy);
    int first = copy.firstKept(0);
    if (first >= 0 && first < copy.lastKept() && COVER_NOTE.matcher(copy.line(first)).matches()) {
      copy.drop(first, REASON);
    }
    int seen = 0;
    for (int at = copy.firstKept(0); at >= 0 && seen < FIRST_LINES; at = copy.firstKept(at + 1)) {
      seen++;
      String line = copy.line(at);
      if (line.isEmpty() || "(EA".indexOf(line.charAt(0)) < 0) {
        continue;
      }
      Matcher bracketed = BRACKETED.matcher(line.substring(0, Math.min(line.length(), SEARCHED)));
      if (bracketed.find()) {
        copy.cut(at, bracketed.group(), line.substring(bracketed.end()), REASON);
      } else if (at < copy.lastKept() && LINE.matcher(line).matches()) {
        copy.drop(at, REASON);
      }
    }
  }

  private static void dropMarked(Copy copy) {
    for (int at = copy.firstKept(0); at >= 0; at = copy.firstKept(at + 1)) {
      String line = copy.line(at);
      if (!line.isEmpty()
          && line.length() <= LONGEST_MARKED
          && "[({/".indexOf(line.charAt(0)) >= 0
          && MARKED.matcher(line).matches()) {
        copy.drop(at, REASON);
      }
    }
  }
}
