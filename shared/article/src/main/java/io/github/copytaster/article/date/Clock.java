package io.github.copytaster.article.date;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time of day beside a date.
 *
 * @param time "09:30" or "09:30:15", "" if there is none
 * @param offset "Z", "-05:00" or "" if the source names no zone
 */
record Clock(String time, String offset) {

  static final Clock NONE = new Clock("", "");

  // Only names that mean one offset; "CST" is three of them on three continents, but on news sites
  // that write it behind a 12-hour clock it is the American one.
  private static final Map<String, String> ZONES =
      Map.ofEntries(
          Map.entry("Z", "Z"),
          Map.entry("UTC", "Z"),
          Map.entry("GMT", "Z"),
          Map.entry("EST", "-05:00"),
          Map.entry("EDT", "-04:00"),
          Map.entry("CST", "-06:00"),
          Map.entry("CDT", "-05:00"),
          Map.entry("MST", "-07:00"),
          Map.entry("MDT", "-06:00"),
          Map.entry("PST", "-08:00"),
          Map.entry("PDT", "-07:00"),
          Map.entry("CET", "+01:00"),
          Map.entry("CEST", "+02:00"),
          Map.entry("BST", "+01:00"),
          Map.entry("IST", "+05:30"),
          Map.entry("JST", "+09:00"),
          Map.entry("MSK", "+03:00"),
          Map.entry("AEST", "+10:00"));

  private static final Pattern TIME =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})[:.h](\\d{2})(?::(\\d{2})(?:\\.\\d{1,9})?)?\\s?([aApP]\\.?[mM]\\b\\.?)?\\s?"
              + "(Z\\b|[A-Z]{3,4}\\b|(?:UTC|GMT)?[+-]\\d{2}:?\\d{2})?");

  /** The first time of day in a text of at most some dozen signs. */
  static Clock in(String text) {
    Matcher time = TIME.matcher(text);
    while (time.find()) {
      int hour = Integer.parseInt(time.group(1));
      int minute = Integer.parseInt(time.group(2));
      String half = time.group(4) == null ? "" : time.group(4).toLowerCase(Locale.ROOT);
      boolean afternoon = half.startsWith("p");
      boolean valid = half.isEmpty() ? hour < 24 : hour >= 1 && hour <= 12;
      if (!valid || minute > 59) {
        continue;
      }
      if (!half.isEmpty()) {
        hour = hour % 12 + (afternoon ? 12 : 0);
      }
      String seconds = time.group(3) == null ? "" : ":" + time.group(3);
      String zone = time.group(5) == null ? "" : time.group(5);
      return new Clock(
          String.format(Locale.ROOT, "%02d:%02d%s", hour, minute, seconds), offset(zone));
    }
    return NONE;
  }

  private static String offset(String zone) {
    if (ZONES.containsKey(zone)) {
      return ZONES.getOrDefault(zone, "");
    }
    int sign = Math.max(zone.indexOf('+'), zone.indexOf('-'));
    if (sign < 0) {
      return "";
    }
    String digits = zone.substring(sign).replace(":", "");
    return digits.substring(0, 3) + ":" + digits.substring(3);
  }
}
