package io.github.copytaster.article.clean.rule;

import io.github.copytaster.article.PublicationTime;
import io.github.copytaster.article.block.TextMass;
import io.github.copytaster.article.date.DateFinder;
import io.github.copytaster.article.date.Dates;
import io.github.copytaster.article.wire.Bylines;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Labelled lines that scrapers put on top: {@code date 2025-12-22 403}, {@code TITLE: … LINK: …}.
 * The number behind such a date is neither time nor amount (research/normalise.md 7).
 */
final class HeaderLines implements Rule {

  static final String REASON = "header-line";

  private static final int FIRST_LINES = 8;
  private static final int LONGEST_DATE = 90;
  private static final Pattern DATE =
      Pattern.compile(
          "(?i)^(?:date|published|updated|posted|publication date)\\s{0,3}:?\\s{0,3}"
              + "(\\d{4}-\\d\\d-\\d\\d)(?:[T ]\\d\\d:\\d\\d\\S{0,12})?(?:\\s{1,3}[1-5]\\d\\d\\b)?\\s{0,3}");
  private static final Pattern LABELLED_DATE =
      Pattern.compile(
          "(?i)^(?:date|(?:first |last )?(?:published|updated|posted)|publication date)\\b[^.]{0,70}$");
  private static final Pattern BARE_TIME =
      Pattern.compile("^(\\d{4}-\\d\\d-\\d\\d)(?:T\\d\\d:\\d\\d\\S{0,12})?$");
  // "2.4.2019 16:02:09 CEST | Lund Ferries | Press release"
  private static final Pattern STAMPED =
      Pattern.compile(
          "^\\d{1,2}\\.\\d{1,2}\\.\\d{4} \\d{1,2}[:.]\\d\\d(?::\\d\\d)?(?: [A-Z]{2,5})? \\| [^|]{2,80}(?:\\| .{2,40})?$");
  private static final Pattern TITLE =
      Pattern.compile(
          "^(?:TITLE|Title|HEADLINE|Headline|HED|Hed):\\s{0,3}(.{3,300}?)(?:\\s{1,3}LINK:.{0,500})?$");
  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:LINK|URL|SOURCE|Source|Link|Url|AUTHOR|Author|KEYWORDS|Keywords|SLUG|Slug|BYLINE|Byline|BY|By|by|DATELINE|Dateline"
              + "|DEK|Dek|SUBHEAD|Subhead):\\s.{0,500}$");
  private static final Pattern AUTHOR =
      Pattern.compile("^(?i:author|byline|by):\\s{0,3}(.{2,80})$");

  private static final Pattern DATELINE = Pattern.compile("^(?i:dateline):\\s{0,3}(.{2,80})$");
  private static final Pattern ADDRESS = Pattern.compile("\\S{1,60}@\\S{1,60}\\.\\w{2,10}");

  @Override
  public void apply(Copy copy) {
    for (int at = 0; at < Math.min(FIRST_LINES, copy.size()); at++) {
      String line = copy.line(at);
      if (line.indexOf('@') > 0 && ADDRESS.matcher(line).matches()) {
        copy.drop(at, REASON);
      }
      if (line.isEmpty() || !mayBeLabel(line)) {
        continue;
      }
      Matcher title = TITLE.matcher(line);
      if (title.find()) {
        copy.findings().title(title.group(1).strip());
        copy.drop(at, REASON);
      } else if (LABEL.matcher(line).find()) {
        labelled(copy, line);
        copy.drop(at, REASON);
      } else {
        date(copy, at, line);
      }
    }
  }

  private static void labelled(Copy copy, String line) {
    Matcher author = AUTHOR.matcher(line);
    if (author.find()) {
      copy.findings().byline(author.group(1).strip());
    }
    Matcher dateline = DATELINE.matcher(line);
    if (dateline.find()) {
      copy.findings().dateline(Bylines.place(dateline.group(1)));
    }
    // "Source: Xinhua| 2026-11-29 12:03:45"
    if (line.length() <= LONGEST_DATE && line.regionMatches(true, 0, "source", 0, 6)) {
      DateFinder.find(line, REASON).ifPresent(copy.findings()::published);
    }
  }

  private static boolean isDay(String written) {
    return Dates.parse(written, REASON).precision() == PublicationTime.Precision.DAY;
  }

  private static boolean mayBeLabel(String line) {
    char first = Character.toLowerCase(line.charAt(0));
    return "bdputhlsakfmn1234567890".indexOf(first) >= 0;
  }

  private static void date(Copy copy, int at, String line) {
    Matcher header = DATE.matcher(line);
    if (!header.find()) {
      header = BARE_TIME.matcher(line);
      if (!header.find()) {
        writtenDate(copy, at, line);
        return;
      }
    }
    if (!isDay(header.group(1))) {
      return; // "date 2026-31-12" is for somebody to look at, not for the archive's order
    }
    copy.findings()
        .published(
            new PublicationTime(header.group(1), PublicationTime.Precision.DAY, false, REASON));
    String rest = line.substring(header.end());
    if (TextMass.words(rest) <= 1) {
      copy.drop(at, REASON);
    } else {
      copy.cut(at, line.substring(0, header.end()), rest, REASON);
    }
  }

  // "Posted: 5 March 2024, 10:30 GMT"
  private static void writtenDate(Copy copy, int at, String line) {
    boolean stamped = STAMPED.matcher(line).matches();
    if (stamped || (line.length() <= LONGEST_DATE && LABELLED_DATE.matcher(line).find())) {
      DateFinder.find(line, REASON)
          .ifPresent(
              found -> {
                copy.findings().published(found);
                copy.drop(at, REASON);
              });
    }
  }
}
