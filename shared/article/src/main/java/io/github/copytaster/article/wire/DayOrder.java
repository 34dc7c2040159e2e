package io.github.copytaster.article.wire;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether the day or the month comes first in "03/04/2026". One date does not say; another one in
 * the same field of the same file does, if it has a number above 12.
 */
public enum DayOrder {
  DAY_FIRST,
  MONTH_FIRST,
  UNKNOWN;

  /** The highest number that may be a month. */
  private static final int MONTHS = 12;

  private static final Pattern SLASHED =
      Pattern.compile("\\s{0,3}(\\d{1,2})([/-])(\\d{1,2})\\2((?:19|20)\\d\\d)(?!\\d)");

  /** The order of dates that one program wrote; unknown where they say nothing or contradict. */
  public static DayOrder of(Stream<String> dates) {
    return dates.map(DayOrder::evidence).reduce(Evidence.NONE, Evidence::and).order();
  }

  /** Whether a text begins with a date that has its year last, between strokes or hyphens. */
  public static boolean isAsked(String date) {
    return SLASHED.matcher(date).lookingAt();
  }

  /** A date with its year first, "2026-04-03 10:30"; as it was where this order is unknown. */
  public String yearFirst(String date) {
    Matcher slashed = SLASHED.matcher(date);
    if (this == UNKNOWN || !slashed.lookingAt()) {
      return date;
    }
    return iso(slashed.group(1), slashed.group(3), slashed.group(4))
        + date.substring(slashed.end());
  }

  /** The same of a date in parts. */
  public String iso(String first, String second, String year) {
    String day = this == DAY_FIRST ? first : second;
    String month = this == DAY_FIRST ? second : first;
    return year + "-" + twoDigits(month) + "-" + twoDigits(day);
  }

  private static String twoDigits(String number) {
    return number.length() == 1 ? "0" + number : number;
  }

  private static Evidence evidence(String date) {
    Matcher slashed = SLASHED.matcher(date);
    return slashed.lookingAt()
        ? new Evidence(isDay(slashed.group(1)), isDay(slashed.group(3)))
        : Evidence.NONE;
  }

  private static boolean isDay(String number) {
    return Integer.parseInt(number) > MONTHS;
  }

  private record Evidence(boolean dayFirst, boolean monthFirst) {
    static final Evidence NONE = new Evidence(false, false);

    Evidence and(Evidence other) {
      return new Evidence(dayFirst || other.dayFirst, monthFirst || other.monthFirst);
    }

    DayOrder order() {
      if (dayFirst == monthFirst) {
        return UNKNOWN;
      }
      return dayFirst ? DAY_FIRST : MONTH_FIRST;
    }
  }
}
