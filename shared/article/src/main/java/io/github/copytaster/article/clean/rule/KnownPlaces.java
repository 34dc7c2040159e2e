package io.github.copytaster.article.clean.rule;

import io.github.copytaster.article.block.ListResource;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Places by name, from a list of ours. "Wien – " and "Brexit – " look alike: without an agency or a
 * day only the name says which of them is a dateline.
 */
final class KnownPlaces {

  private static final String LIST = "dateline-places.txt";
  private static final int MOST_WORDS = 5;
  private static final int LONGEST = 32;
  private static final Pattern COMMA = Pattern.compile(", ");

  private static final KnownPlaces SHIPPED = load();

  private final Set<String> names;

  private KnownPlaces(Set<String> names) {
    this.names = names;
  }

  /** The list that ships. */
  static KnownPlaces shipped() {
    return SHIPPED;
  }

  /** Where the longest known name at the start of a text ends, or 0. */
  int endIn(String text) {
    int end = 0;
    int words = 0;
    for (int at = 1; at <= Math.min(text.length(), LONGEST) && words < MOST_WORDS; at++) {
      boolean boundary = at == text.length() || !isInside(text, at);
      if (boundary) {
        words += at < text.length() && text.charAt(at) == ' ' ? 1 : 0;
        end = names.contains(key(text.substring(0, at))) ? at : end;
      }
    }
    return end;
  }

  private static boolean isInside(String text, int at) {
    char sign = text.charAt(at);
    int type = Character.getType(sign);
    return Character.isLetterOrDigit(sign)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  // "İ" becomes "i" and a dot.
  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replace("\u0307", "").replace('ё', 'е').replace('’', '\'');
  }

  private static KnownPlaces load() {
    return new KnownPlaces(
        ListResource.lines(KnownPlaces.class, LIST)
            .flatMap(line -> Arrays.stream(COMMA.split(line, -1)))
            .filter(name -> !name.isEmpty())
            .map(KnownPlaces::key)
            .collect(Collectors.toUnmodifiableSet()));
  }
}
