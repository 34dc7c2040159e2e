package io.github.copytaster.article.wire.agency;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The two header lines of an ANPA 1312 message.
 *
 * @param service one letter and the number of the transmission ("W2870")
 * @param category one letter, for example "i" international
 * @param slug the keyword ("BC-LT--Argentina-CancerB")
 * @param end where the header ends in the text
 */
record AnpaHeader(String service, String category, String slug, int end) {

  private static final Pattern LINES =
      Pattern.compile(
          "\\x01([a-zA-Z]\\d{4})[^\\x1f\\n]{0,20}\\x1f([^\\n]{0,20})\\r?\\n"
              + "([a-z]) ([a-z])[\\x00-\\x1f]{0,4} {0,3}([^\\r\\n]{0,80})\\r?\\n");
  // The same where an archive has taken out the control characters: "a0412 ---", and below it
  // "r a BC-Flood 11-29 0351".
  private static final Pattern STRIPPED =
      Pattern.compile(
          "\\s{0,20}([a-zA-Z]\\d{4})\\b([^\\r\\n]{0,20})\\r?\\n"
              + "([a-z]) ([a-z])[ \\t]{1,4}([^\\r\\n]{1,60}\\s\\d\\d-\\d\\d \\d{4})\\s{0,5}\\r?\\n");
  private static final Pattern PADDED_DATE =
      Pattern.compile("\\s{1,10}\\d\\d-\\d\\d \\d{4}\\s{0,5}$");

  /** The header at the start of a text, if there is one. */
  static Optional<AnpaHeader> find(String text) {
    Matcher lines = LINES.matcher(text);
    if (lines.find()) {
      return Optional.of(header(lines));
    }
    Matcher stripped = STRIPPED.matcher(text);
    return stripped.lookingAt() ? Optional.of(header(stripped)) : Optional.empty();
  }

  private static AnpaHeader header(Matcher lines) {
    return new AnpaHeader(
        lines.group(1),
        lines.group(4),
        PADDED_DATE.matcher(lines.group(5)).replaceFirst("").strip(),
        lines.end());
  }
}
