package io.github.copytaster.article.wire;

import java.util.Map;

/**
 * Time zones as RFC 5322 names them, and MESZ/MEZ of German wires. A name that means several zones
 * in the world (IST, BST) is no zone: the time then stays one without.
 */
final class ZoneNames {

  private static final Map<String, String> OFFSETS =
      Map.ofEntries(
          Map.entry("Z", "Z"),
          Map.entry("UT", "Z"),
          Map.entry("UTC", "Z"),
          Map.entry("GMT", "Z"),
          Map.entry("EST", "-05:00"),
          Map.entry("EDT", "-04:00"),
          Map.entry("CDT", "-05:00"),
          Map.entry("MST", "-07:00"),
          Map.entry("MDT", "-06:00"),
          Map.entry("PST", "-08:00"),
          Map.entry("PDT", "-07:00"),
          Map.entry("CET", "+01:00"),
          Map.entry("CEST", "+02:00"),
          Map.entry("MEZ", "+01:00"),
          Map.entry("MESZ", "+02:00"));

  private ZoneNames() {}

  /** "Z" or "+01:00", or "" where {@code raw} is no zone. */
  static String offset(String raw) {
    if (raw.startsWith("+") || raw.startsWith("-")) {
      return raw.length() == 5 ? raw.substring(0, 3) + ":" + raw.substring(3) : raw;
    }
    return OFFSETS.getOrDefault(raw, "");
  }
}
