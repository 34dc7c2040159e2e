package io.github.copytaster.article.sniff;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Text that a program writes for another and that holds no story, by its beginning: a press
 * office's invitation, the subtitles of a report. Long enough ones were taken for copy.
 */
final class OtherText {

  private static final Pattern SUBTITLES =
      Pattern.compile(
          "\\d{1,5}\\s{0,3}\\R(?:\\d{1,2}:)?\\d\\d:\\d\\d[,.]\\d{1,3}\\s{1,3}-->\\s{1,3}(?:\\d{1,2}:)?\\d\\d:\\d\\d");

  private OtherText() {}

  /** What the text is, if it is such. */
  static Optional<String> kind(String start) {
    if (start.startsWith("BEGIN:VCALENDAR")) {
      return Optional.of("a calendar (iCalendar)");
    }
    if (start.startsWith("BEGIN:VCARD")) {
      return Optional.of("contacts (vCard)");
    }
    boolean webVtt = start.startsWith("WEBVTT") && start.contains("-->");
    return webVtt || SUBTITLES.matcher(start).lookingAt()
        ? Optional.of("subtitles")
        : Optional.empty();
  }
}
