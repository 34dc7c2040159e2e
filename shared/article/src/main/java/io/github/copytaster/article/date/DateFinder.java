package io.github.copytaster.article.date;

import io.github.copytaster.article.PublicationTime;
import io.github.copytaster.article.PublicationTime.Precision;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the date in a short text such as a meta tag, a line below a headline or an address. What is
 * missing stays missing: a date without a year, or one that could be read in two ways
 * ("05/04/2018"), is none. Stateless.
 */
public final class DateFinder {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  private static final Pattern NUMBERS =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d\\d)([-/.年])\\s?(\\d{1,2})[-/.月]\\s?(\\d{1,2})(?:日|(?!\\d))");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(?<!\\d)(\\d{1,2})([./-])(\\d{1,2})[./-]((?:19|20)\\d\\d)(?!\\d)");
  private static final Pattern DAY_MONTH =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?[ -](?:de |of )?(\\p{L}{3,12})\\.?,?[ -](?:de )?((?:19|20)\\d\\d)(?!\\d)");
  private static final Pattern MONTH_DAY =
      Pattern.compile(
          "(?<!\\p{L})(\\p{L}{3,12})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d\\d)(?!\\d)");
  private static final Pattern ADDRESS =
      Pattern.compile("/((?:19|20)\\d\\d)/(\\d{1,2}|\\p{L}{3,9})/(\\d{1,2})(?:/|$|[^\\d/])");
  private static final Pattern ADDRESS_DASHED =
      Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)-(\\d\\d)-(\\d\\d)(?!\\d)");
  private static final int BESIDE = 30;

  private DateFinder() {}

  /** The first date in {@code text}, with the time beside it. */
  public static Optional<PublicationTime> find(String text, String foundIn) {
    Optional<Found> found =
        first(NUMBERS, text, match -> date(match.group(1), match.group(3), match.group(4)));
    found = found.or(() -> first(DAY_MONTH, text, DateFinder::dayMonth));
    found = found.or(() -> first(MONTH_DAY, text, DateFinder::monthDay));
    found = found.or(() -> first(DAY_FIRST, text, DateFinder::dayFirst));
    return found.map(date -> time(text, date, foundIn));
  }

  /** The date in the path of an address, as in {@code /2018/apr/05/}. */
  public static Optional<PublicationTime> inAddress(String address) {
    return first(ADDRESS, address, DateFinder::path)
        .or(
            () ->
                first(
                    ADDRESS_DASHED,
                    address,
                    match -> date(match.group(1), match.group(2), match.group(3))))
        .map(found -> new PublicationTime(found.day().toString(), Precision.DAY, false, "url"));
  }

  private record Found(LocalDate day, int start, int end) {}

  private interface Reading {
    Optional<LocalDate> day(Matcher match);
  }

  private static Optional<Found> first(Pattern pattern, String text, Reading reading) {
    Matcher match = pattern.matcher(text);
    while (match.find()) {
      Optional<LocalDate> day = reading.day(match);
      if (day.isPresent()) {
        return Optional.of(new Found(day.get(), match.start(), match.end()));
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> dayMonth(Matcher match) {
    return date(match.group(3), month(match.group(2)), match.group(1));
  }

  private static Optional<LocalDate> monthDay(Matcher match) {
    return date(match.group(3), month(match.group(1)), match.group(2));
  }

  private static Optional<LocalDate> path(Matcher match) {
    String month = match.group(2);
    boolean named = Character.isLetter(month.charAt(0));
    return date(match.group(1), named ? month(month) : month, match.group(3));
  }

  // "05/04/2018" is May in America and April elsewhere; with points the day always comes first.
  private static Optional<LocalDate> dayFirst(Matcher match) {
    int first = Integer.parseInt(match.group(1));
    int second = Integer.parseInt(match.group(3));
    if (match.group(2).equals(".") || first > 12 || first == second) {
      return date(match.group(4), match.group(3), match.group(1));
    }
    return second > 12 ? date(match.group(4), match.group(1), match.group(3)) : Optional.empty();
  }

  private static String month(String name) {
    return Integer.toString(Months.number(name));
  }

  private static Optional<LocalDate> date(String year, String month, String day) {
    int number = Integer.parseInt(year);
    try {
      return number < FIRST_YEAR || number > LAST_YEAR
          ? Optional.empty()
          : Optional.of(LocalDate.of(number, Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  private static PublicationTime time(String text, Found date, String foundIn) {
    String after = text.substring(date.end(), Math.min(text.length(), date.end() + BESIDE));
    TimeOfDay beside = TimeOfDay.in(after);
    if (beside.time().isEmpty()) {
      beside = TimeOfDay.in(text.substring(Math.max(0, date.start() - BESIDE), date.start()));
    }
    if (beside.time().isEmpty()) {
      return new PublicationTime(date.day().toString(), Precision.DAY, false, foundIn);
    }
    boolean seconds = beside.time().length() > 5;
    boolean zone = !beside.offset().isEmpty();
    String time = beside.time() + (zone && !seconds ? ":00" : "");
    return new PublicationTime(
        String.format(Locale.ROOT, "%sT%s%s", date.day(), time, beside.offset()),
        seconds ? Precision.SECOND : Precision.MINUTE,
        zone,
        foundIn);
  }
}
