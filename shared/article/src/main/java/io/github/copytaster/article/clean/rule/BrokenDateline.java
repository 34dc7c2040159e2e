package io.github.copytaster.article.clean.rule;

import io.github.copytaster.article.date.DateFinder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A dateline on a line of its own, because the page had it in bold: "CHICAGO" above "– The county
 * …", "SANTA ANA –", "Miami (October 7, 2024)".
 */
final class BrokenDateline implements Rule {

  private static final Pattern PLACE =
      Pattern.compile(
          "^(?<place>\\p{Lu}[\\p{Lu} .,'’-]{2,30}?|\\p{Lu}[\\p{L} .,'’-]{2,30}?(?= \\())"
              + "(?<day> \\(\\p{L}[^()]{6,25}\\d{4}\\))?\\s{0,2}(?<dash>[-–—]{1,2})?$");
  private static final Pattern DASH = Pattern.compile("^[-–—]{1,2}\\s{1,2}");

  @Override
  public void apply(Copy copy) {
    int first = copy.firstKept(0);
    // The model takes a place alone for junk.
    if (first > 0 && copy.reason(first - 1).equals(LearnedChoice.REASON)) {
      take(copy, first - 1, first);
    }
    if (first >= 0 && copy.findings().leadPrefix().isEmpty()) {
      take(copy, first, copy.firstKept(first + 1));
    }
  }

  private static void take(Copy copy, int at, int story) {
    Matcher place = PLACE.matcher(copy.line(at));
    if (story < 0 || !place.matches()) {
      return;
    }
    Matcher dash = DASH.matcher(copy.line(story));
    boolean follows = dash.lookingAt();
    String day = place.group("day");
    // Otherwise it is a heading in capitals.
    if (!follows && day == null && place.group("dash") == null) {
      return;
    }
    copy.findings().dateline(place.group("place").strip());
    copy.findings().leadPrefix(copy.line(at) + " " + (follows ? dash.group() : ""));
    if (day != null) {
      DateFinder.find(day, "dateline").ifPresent(copy.findings()::published);
    }
    copy.drop(at, "dateline");
    copy.move(story, copy.line(story).substring(follows ? dash.end() : 0));
  }
}
