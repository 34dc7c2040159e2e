package io.github.copytaster.article.wire;

import io.github.copytaster.article.PublicationTime;
import io.github.copytaster.article.PublicationTime.Precision;
import io.github.copytaster.article.date.DateFinder;
import io.github.copytaster.article.date.Dates;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Times in fields that are named for one. Beside what standards write ({@link Dates}) there is what
 * programs print and what houses type:
 *
 * <pre>
 * /Date(1764063600000)/  /Date(1764063600000+0100)/   .NET; the offset changes nothing
 * 1764063600.25  1764063600000000                     parts of a second, microseconds
 * Tue Nov 25 09:40:00 +0000 2025                      C, Java, Twitter
 * 25.11.25 09:40                                      tables
 * 25/11/2025  November 25, 2025 9:40 AM               houses; 03/04/2025 may be two days and is none
 * </pre>
 */
public final class FieldTimes {

  private static final Pattern DOT_NET =
      Pattern.compile("\\\\?/Date\\((-?\\d{1,14})(?:[+-]\\d{4})?\\)\\\\?/");
  private static final Pattern EPOCH =
      Pattern.compile("(\\d{10}(?:\\d{3})?)(?:\\d{3}|\\.\\d{1,9})");
  private static final Pattern YEAR_LAST =
      Pattern.compile(
          "[A-Z][a-z]{2} ([A-Z][a-z]{2}) {1,2}(\\d{1,2}) (\\d\\d:\\d\\d:\\d\\d) (?:([A-Z]{3,4}|[+-]\\d{4}) )?(\\d{4})");
  private static final Pattern SHORT_YEAR =
      Pattern.compile("(\\d{1,2}\\.\\d{1,2}\\.)(\\d\\d)(?= |$)");
  private static final int LONGEST = 60;

  private FieldTimes() {}

  /**
   * Reads one.
   *
   * @param foundIn where it stood, for {@link PublicationTime#foundIn}
   * @return {@link PublicationTime#UNKNOWN} if {@code raw} is no time
   */
  public static PublicationTime parse(String raw, String foundIn) {
    String text = raw.strip();
    Matcher dotNet = DOT_NET.matcher(text);
    if (dotNet.matches()) {
      String instant = Instant.ofEpochMilli(Long.parseLong(dotNet.group(1))).toString();
      return Dates.parse(instant, foundIn);
    }
    Matcher epoch = EPOCH.matcher(text);
    if (epoch.matches()) {
      return Dates.parse(epoch.group(1), foundIn);
    }
    Matcher shortYear = SHORT_YEAR.matcher(text);
    if (shortYear.lookingAt()) {
      return Dates.parse(shortYear.replaceFirst("$120$2"), foundIn);
    }
    Matcher yearLast = YEAR_LAST.matcher(text);
    PublicationTime time =
        Dates.parse(yearLast.matches() ? yearLast.replaceFirst("$2 $1 $5 $3 $4") : text, foundIn);
    boolean more = time.precision() == Precision.DAY && text.indexOf(':') > 0;
    if (text.length() > LONGEST || (!more && !time.equals(PublicationTime.UNKNOWN))) {
      return time;
    }
    // "2025-11-25 9:40": its hour has one digit.
    return DateFinder.find(text, foundIn)
        .filter(found -> !more || found.value().startsWith(time.value()))
        .orElse(time);
  }
}
