package io.github.copytaster.integration.template;

import java.util.List;
import java.util.regex.Pattern;

/** The cron and rate grammar of EventBridge Scheduler, as far as a nightly run needs it. */
final class ScheduleExpressions {

  private static final Pattern RATE =
      Pattern.compile("rate\\([1-9][0-9]{0,4} (minute|hour|day)s?\\)");
  private static final List<Pattern> FIELDS =
      List.of(
          field("[1-5]?[0-9]"),
          field("1?[0-9]|2[0-3]"),
          field("[1-9]|[12][0-9]|3[01]|\\?|L"),
          field("[1-9]|1[0-2]|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC"),
          field("[1-7]|SUN|MON|TUE|WED|THU|FRI|SAT|\\?"),
          field("20[0-9]{2}"));

  private ScheduleExpressions() {}

  static boolean isValid(String expression) {
    if (RATE.matcher(expression).matches()) {
      return true;
    }
    if (!expression.startsWith("cron(") || !expression.endsWith(")")) {
      return false;
    }
    String[] fields = expression.substring(5, expression.length() - 1).split(" ", -1);
    if (fields.length != FIELDS.size()) {
      return false;
    }
    for (int at = 0; at < fields.length; at++) {
      if (!FIELDS.get(at).matcher(fields[at]).matches()) {
        return false;
      }
    }
    // Day of month and day of week exclude each other: exactly one is the question mark.
    return fields[2].equals("?") != fields[4].equals("?");
  }

  private static Pattern field(String value) {
    String one = "(?:" + value + ")(?:-(?:" + value + "))?";
    return Pattern.compile("\\*(?:/[0-9]{1,2})?|" + one + "(?:,(?:" + one + ")){0,12}");
  }
}
