package io.github.copytaster.article.wire;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;

/** Three letters of ISO 639-2 to two of ISO 639-1, from the JDK's table. */
final class Iso639 {

  private static final Map<String, String> TWO = table();

  private Iso639() {}

  /** Two letters where ISO 639-1 has them, otherwise the three. */
  static String twoLetters(String three) {
    return TWO.getOrDefault(three, three);
  }

  private static Map<String, String> table() {
    // Bibliographic codes, which the JDK does not know.
    Map<String, String> table =
        new HashMap<>(
            Map.of(
                "ger", "de", "fre", "fr", "dut", "nl", "gre", "el", "chi", "zh", "cze", "cs", "per",
                "fa", "rum", "ro", "slo", "sk", "alb", "sq"));
    for (String two : Locale.getISOLanguages()) {
      try {
        table.put(Locale.forLanguageTag(two).getISO3Language(), two);
      } catch (MissingResourceException hasNone) {
        // A two-letter code that was withdrawn: nothing to map.
      }
    }
    return Map.copyOf(table);
  }
}
