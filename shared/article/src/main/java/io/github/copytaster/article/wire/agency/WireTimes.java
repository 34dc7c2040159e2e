package io.github.copytaster.article.wire.agency;

import io.github.copytaster.article.PublicationTime;
import io.github.copytaster.article.date.Dates;
import io.github.copytaster.article.date.ZoneNames;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The time of transmission at the end of a message. */
final class WireTimes {

  // "131137 GMT Nov 13": day, hour, minute, month and year of two digits.
  private static final Pattern IPTC_7901 =
      Pattern.compile(
          "\\b(\\d\\d)(\\d\\d)(\\d\\d)(?: (GMT|UTC|MEZ|MESZ|CET|CEST))? (\\p{L}{3,4}) (\\d\\d)\\b");
  // "AP-WF-11-13-13 1509GMT", "KWS-21:37-09-12-18": month, day and year stand the American way with
  // AP and day first with Kyodo, whose own header (MM-DD) says which.
  private static final Pattern AP =
      Pattern.compile("\\bAP-\\w{2,4}-(\\d\\d)-(\\d\\d)-(\\d\\d) (\\d\\d)(\\d\\d)(GMT|E[SD]T)\\b");
  // All of a line; "^" and "<" are what an archive left of the marks around it.
  private static final Pattern AP_LINE =
      Pattern.compile(
          "(?m)^\\^?[ \\t]{0,9}AP-\\w{2,4}-\\d\\d-\\d\\d-\\d\\d \\d{4}(?:GMT|E[SD]T)[<=]?[ \\t\\r]{0,9}$");
  private static final int TAIL = 300;

  private WireTimes() {}

  static PublicationTime iptc7901(String message) {
    Matcher time = IPTC_7901.matcher(tail(message));
    if (!time.find()) {
      return PublicationTime.UNKNOWN;
    }
    return Dates.parse(
        String.format(
            Locale.ROOT,
            "%s %s %s %s:%s %s",
            time.group(1),
            time.group(5),
            time.group(6),
            time.group(2),
            time.group(3),
            time.group(4) == null ? "" : time.group(4)),
        "iptc7901:transmission");
  }

  static PublicationTime anpa(String message) {
    Matcher time = AP.matcher(tail(message));
    if (!time.find()) {
      return PublicationTime.UNKNOWN;
    }
    String zone = ZoneNames.offset(time.group(6));
    return Dates.parse(
        String.format(
            Locale.ROOT,
            "20%s-%s-%sT%s:%s%s",
            time.group(3),
            time.group(1),
            time.group(2),
            time.group(4),
            time.group(5),
            zone),
        "anpa:transmission");
  }

  /** Whether a line holds AP's time of transmission and no more. */
  static boolean isAnpaTime(String line) {
    return AP_LINE.matcher(line).matches();
  }

  /** The text with an end of transmission behind each line that holds its time. */
  static String anpaMessages(String text) {
    return AP_LINE
        .matcher(text)
        .replaceAll(found -> found.group() + "\n" + Controls.END_OF_TRANSMISSION);
  }

  /**
   * A name for a message. Services count from 1 every day, so that the day is part of it; a message
   * without a day is named by its text.
   */
  static String guid(String number, PublicationTime sent, String message) {
    return number
        + ":"
        + (sent.value().length() < 10 ? message.hashCode() : sent.value().substring(0, 10));
  }

  /** Whether a line holds a time of transmission and no more. */
  static boolean isTime(String line) {
    return line.length() < 40 && IPTC_7901.matcher(line).find();
  }

  private static String tail(String message) {
    return message.substring(Math.max(0, message.length() - TAIL));
  }
}
