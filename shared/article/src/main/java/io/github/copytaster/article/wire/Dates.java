package io.github.copytaster.article.wire;

import io.github.copytaster.article.PublicationTime;
import io.github.copytaster.article.PublicationTime.Precision;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as formats write them. What is missing stays missing. */
final class Dates {

  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4})-(\\d{2})-(\\d{2})(?:[T ](\\d{2}):(\\d{2})(:\\d{2})?(?:\\.\\d{1,9})?\\s?(Z|[+-]\\d{2}:?\\d{2})?)?");
  private static final Pattern COMPACT =
      Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T(\\d{2})(\\d{2})(\\d{2})?(Z|[+-]\\d{4})?)?");

  private Dates() {}

  static PublicationTime parse(String raw, String foundIn) {
    String text = raw.strip();
    Matcher iso = ISO.matcher(text);
    if (iso.lookingAt()) {
      return of(iso, foundIn);
    }
    Matcher compact = COMPACT.matcher(text);
    if (compact.lookingAt()) {
      return of(compact, foundIn);
    }
    try {
      OffsetDateTime mail = OffsetDateTime.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text));
      return new PublicationTime(
          DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(mail), Precision.SECOND, true, foundIn);
    } catch (DateTimeParseException unknown) {
      return PublicationTime.UNKNOWN;
    }
  }

  private static PublicationTime of(Matcher parts, String foundIn) {
    String day = parts.group(1) + "-" + parts.group(2) + "-" + parts.group(3);
    try {
      LocalDate.parse(day);
    } catch (DateTimeException impossible) {
      return PublicationTime.UNKNOWN;
    }
    if (parts.group(4) == null) {
      return new PublicationTime(day, Precision.DAY, false, foundIn);
    }
    String seconds = parts.group(6) == null ? "" : parts.group(6).replace(":", "");
    String zone = zone(parts.group(7) == null ? "" : parts.group(7));
    String value =
        day
            + "T"
            + parts.group(4)
            + ":"
            + parts.group(5)
            + (seconds.isEmpty() ? (zone.isEmpty() ? "" : ":00") : ":" + seconds)
            + zone;
    return new PublicationTime(
        value, seconds.isEmpty() ? Precision.MINUTE : Precision.SECOND, !zone.isEmpty(), foundIn);
  }

  private static String zone(String raw) {
    boolean compact = raw.length() == 5;
    return compact ? raw.substring(0, 3) + ":" + raw.substring(3) : raw;
  }
}
