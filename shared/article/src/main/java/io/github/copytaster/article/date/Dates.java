package io.github.copytaster.article.date;

import io.github.copytaster.article.PublicationTime;
import io.github.copytaster.article.PublicationTime.Precision;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as formats write them. What is missing stays missing, what is impossible is unknown:
 *
 * <pre>
 * 2026-01-12T09:30:00+01:00  2026-01-12 09:30  2026-01     ISO 8601, and nearly so
 * 20260112T093000+0100       20260112T093000Z  20260112    IIM, NITF and NewsML 1
 * 12.01.2026 09:30                                         as much of Europe writes it
 * Mon, 12 Jan 2026 09:30:00 GMT  12-JAN-1987 15:43:59.53   mail, RSS, the Reuters archive
 * 1768210200                 1768210200000                 seconds and milliseconds since 1970
 * </pre>
 */
public final class Dates {

  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4})-(\\d{2})(?:-(\\d{2})(?:(?:T|\\s{1,2})(\\d{2}):(\\d{2})(?::(\\d{2}))?"
              + "(?:[.,]\\d{1,9})?\\s?(Z|UTC|GMT|[+-]\\d{2}:?\\d{2})?)?)?(?!\\d)");
  private static final Pattern COMPACT =
      Pattern.compile(
          "(\\d{4})(\\d{2})(\\d{2})(?:T?(\\d{2})(\\d{2})(\\d{2})?(Z|[+-]\\d{2}:?\\d{2})?)?(?!\\d)");
  private static final Pattern DOTTED =
      Pattern.compile(
          "(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})(?:,?\\s{1,2}(\\d{1,2})[:.](\\d{2})(?::(\\d{2}))?\\s?(Z|[+-]\\d{2}:?\\d{2})?)?(?![\\d.:])");
  private static final Pattern WORDED =
      Pattern.compile(
          "(?:[A-Za-z]{3,9},?\\s{1,3})?(\\d{1,2})[\\s-]([A-Za-z]{3,9})[\\s-](\\d{4}|\\d{2})"
              + "(?:,?\\s{1,3}(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?:\\.\\d{1,9})?\\s?([A-Z]{1,4}|[+-]\\d{2}:?\\d{2})?)?"
              + "(?![\\w:])");
  private static final Pattern EPOCH = Pattern.compile("\\d{10}(?:\\d{3})?");
  private static final int LONGEST = 60;
  private static final int FIRST_NEWSPAPER = 1605;
  private static final int LAST_YEAR = 2200;

  private Dates() {}

  /**
   * Reads one date.
   *
   * @param foundIn where it stood, for {@link PublicationTime#foundIn}
   * @return {@link PublicationTime#UNKNOWN} if {@code raw} is no date
   */
  public static PublicationTime parse(String raw, String foundIn) {
    String text = raw.strip();
    if (text.isEmpty() || text.length() > LONGEST) {
      return PublicationTime.UNKNOWN;
    }
    if (EPOCH.matcher(text).matches()) {
      long number = Long.parseLong(text);
      Instant instant =
          text.length() == 13 ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number);
      return parse(instant.toString(), foundIn);
    }
    try {
      Matcher iso = ISO.matcher(text);
      if (iso.lookingAt()) {
        return of(iso, iso.group(2), foundIn);
      }
      Matcher dotted = DOTTED.matcher(text);
      if (dotted.lookingAt()) {
        return of(
            day(
                Integer.parseInt(dotted.group(3)),
                Integer.parseInt(dotted.group(2)),
                Integer.parseInt(dotted.group(1))),
            dotted,
            foundIn);
      }
      Matcher compact = COMPACT.matcher(text);
      if (compact.lookingAt()) {
        return of(compact, compact.group(2), foundIn);
      }
      Matcher worded = WORDED.matcher(text);
      return worded.lookingAt() ? worded(worded, foundIn) : PublicationTime.UNKNOWN;
    } catch (DateTimeException impossible) {
      return PublicationTime.UNKNOWN;
    }
  }

  private static PublicationTime of(LocalDate day, Matcher parts, String foundIn) {
    Optional<LocalTime> time = time(parts);
    if (time.isEmpty()) {
      return new PublicationTime(day.toString(), Precision.DAY, false, foundIn);
    }
    boolean toTheSecond = parts.group(6) != null;
    String zone = zone(parts);
    if (!zone.isEmpty()) {
      ZoneOffset.of(zone);
    }
    String clock = time.get().toString();
    boolean fill = clock.length() == 5 && (toTheSecond || !zone.isEmpty());
    return new PublicationTime(
        day + "T" + clock + (fill ? ":00" : "") + zone,
        toTheSecond ? Precision.SECOND : Precision.MINUTE,
        !zone.isEmpty(),
        foundIn);
  }

  private static PublicationTime of(Matcher parts, String month, String foundIn) {
    if (parts.group(3) == null) {
      day(Integer.parseInt(parts.group(1)), Integer.parseInt(month), 1);
      return new PublicationTime(parts.group(1) + "-" + month, Precision.MONTH, false, foundIn);
    }
    LocalDate day =
        day(
            Integer.parseInt(parts.group(1)),
            Integer.parseInt(month),
            Integer.parseInt(parts.group(3)));
    return of(day, parts, foundIn);
  }

  private static PublicationTime worded(Matcher parts, String foundIn) {
    int month = Months.number(parts.group(2));
    if (month == 0) {
      return PublicationTime.UNKNOWN;
    }
    LocalDate day = day(Months.year(parts.group(3)), month, Integer.parseInt(parts.group(1)));
    return of(day, parts, foundIn);
  }

  private static LocalDate day(int year, int month, int day) {
    if (year < FIRST_NEWSPAPER || year > LAST_YEAR) {
      throw new DateTimeException("no newspaper of the year " + year);
    }
    return LocalDate.of(year, month, day);
  }

  private static Optional<LocalTime> time(Matcher parts) {
    if (parts.group(4) == null) {
      return Optional.empty();
    }
    int second = parts.group(6) == null ? 0 : Integer.parseInt(parts.group(6));
    // A leap second is the last second of its minute.
    return Optional.of(
        LocalTime.of(
            Integer.parseInt(parts.group(4)),
            Integer.parseInt(parts.group(5)),
            Math.min(second, 59)));
  }

  private static String zone(Matcher parts) {
    String raw = parts.group(7) == null ? "" : parts.group(7);
    return ZoneNames.offset(raw);
  }
}
