package io.github.copytaster.article.wire.agency;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first line of an IPTC 7901 message: "eca062 4 i 211 ccccb dpa 061".
 *
 * @param source the service, for example "eca"
 * @param number of the message in that service
 * @param priority 1 to 9
 * @param category one to three letters
 * @param agency the short name further right, or ""
 * @param end where the line ends in the text
 */
record Iptc7901Header(
    String source, String number, String priority, String category, String agency, int end) {

  // Some gateways strip the control characters; then the line must be the whole line and its words
  // must stand as the guidelines have them.
  private static final Pattern LINE =
      Pattern.compile(
          "^[\\s\\x00-\\x1f]{0,20}?(\\x01)?\\s?([a-zA-Z]{1,8})(\\d{1,8}) (\\d) ([a-zA-Z]{1,3}) (\\d{1,5})"
              + "([ \\t][^\\n\\r\\x02]{0,60})?[ \\t]{0,20}(?=[\\r\\n\\x02])");
  private static final Pattern AGENCY =
      Pattern.compile("\\b(dpa|sda|ats|apa|afp|ansa|ap|kyodo|rtr|belga)(?:[-\\s]|$)");

  /** The header at the start of a text, if there is one. */
  static Optional<Iptc7901Header> find(String text) {
    Matcher line = LINE.matcher(text);
    if (!line.find()) {
      return Optional.empty();
    }
    String rest = line.group(7) == null ? "" : line.group(7);
    Matcher agency = AGENCY.matcher(rest);
    return Optional.of(
        new Iptc7901Header(
            line.group(2),
            line.group(3),
            line.group(4),
            line.group(5),
            agency.find() ? agency.group(1) : "",
            line.end()));
  }
}
