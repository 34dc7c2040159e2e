package io.github.copytaster.article.date;

import java.util.Map;

/**
 * Time zones by their names. Fields of formats are read by RFC 5322 and the MESZ/MEZ of German
 * wires: a name that means several zones in the world (CST, IST, BST) is no zone there. Beside a
 * date on a page such a name is nearly always the zone of the site's own country, and is read so.
 */
public final class ZoneNames {

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

  private static final Map<String, String> ON_PAGES =
      Map.ofEntries(
          Map.entry("CST", "-06:00"),
          Map.entry("BST", "+01:00"),
          Map.entry("IST", "+05:30"),
          Map.entry("JST", "+09:00"),
          Map.entry("MSK", "+03:00"),
          Map.entry("AEST", "+10:00"));

  private ZoneNames() {}

  /** As {@link #offset}, with the names that only a page's own country makes plain. */
  static String offsetOnPage(String raw) {
    return ON_PAGES.containsKey(raw) ? ON_PAGES.getOrDefault(raw, "") : offset(raw);
  }

  /** "Z" or "+01:00", or "" where {@code raw} is no zone. */
  public static String offset(String raw) {
    if (raw.startsWith("+") || raw.startsWith("-")) {
      return raw.length() == 5 ? raw.substring(0, 3) + ":" + raw.substring(3) : raw;
    }
    return OFFSETS.getOrDefault(raw, "");
  }
}
