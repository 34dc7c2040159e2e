package io.github.copytaster.article.date;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time of day beside a date.
 *
 * @param time "09:30" or "09:30:15", "" if there is none
 * @param offset "Z", "-05:00" or "" if the source names no zone
 */
record TimeOfDay(String time, String offset) {

  static final TimeOfDay NONE = new TimeOfDay("", "");

  // Kiritimati is 14 hours before Greenwich, and no zone is off by less than a quarter of an hour:
  // what is written like an offset and is none ends a span of time ("10:15-19:50").
  private static final int FARTHEST_HOURS = 14;

  private static final Pattern TIME =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})[:.h](\\d{2})(?::(\\d{2})(?:\\.\\d{1,9})?)?\\s?([aApP]\\.?[mM]\\b\\.?)?\\s?"
              + "(Z\\b|(?:UTC|GMT)?[+-]\\d{2}:?\\d{2}|[A-Z]{3,4}\\b)?");

  /** The first time of day in a text of at most some dozen signs. */
  static TimeOfDay in(String text) {
    Matcher time = TIME.matcher(text);
    while (time.find()) {
      int hour = Integer.parseInt(time.group(1));
      int minute = Integer.parseInt(time.group(2));
      String half = time.group(4) == null ? "" : time.group(4).toLowerCase(Locale.ROOT);
      boolean afternoon = half.startsWith("p");
      boolean valid = half.isEmpty() ? hour < 24 : hour >= 1 && hour <= 12;
      int second = time.group(3) == null ? 0 : Integer.parseInt(time.group(3));
      if (!valid || minute > 59 || second > 60) {
        continue;
      }
      if (!half.isEmpty()) {
        hour = hour % 12 + (afternoon ? 12 : 0);
      }
      // A leap second is the last second of its minute.
      String seconds =
          time.group(3) == null ? "" : String.format(Locale.ROOT, ":%02d", Math.min(second, 59));
      String zone = time.group(5) == null ? "" : time.group(5);
      return new TimeOfDay(
          String.format(Locale.ROOT, "%02d:%02d%s", hour, minute, seconds), offset(zone));
    }
    return NONE;
  }

  private static String offset(String zone) {
    int sign = Math.max(zone.indexOf('+'), zone.indexOf('-'));
    if (sign < 0) {
      return ZoneNames.offsetOnPage(zone);
    }
    String offset = ZoneNames.offset(zone.substring(sign));
    int hours = Integer.parseInt(offset.substring(1, 3));
    int minutes = Integer.parseInt(offset.substring(4));
    return hours <= FARTHEST_HOURS && minutes % 15 == 0 ? offset : "";
  }
}
