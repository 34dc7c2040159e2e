package io.github.copytaster.article.wire;

import io.github.copytaster.article.PublicationTime;
import io.github.copytaster.article.date.DateFinder;
import io.github.copytaster.article.date.Dates;
import io.github.copytaster.article.plain.PlainText;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Embargoes as formats write them: a time, or words that hold copy back until somebody speaks ("not
 * before the speech"). Words are kept, because copy whose embargo nobody can read must be held
 * back, not published.
 */
public final class Embargoes {

  /**
   * Held back until further notice; an empty element of NewsML-G2 says so (IPTC: an empty {@code
   * embargoed} means embargoed indefinitely).
   */
  public static final String INDEFINITE = "indefinite";

  private static final int LONGEST = 100;
  private static final Set<String> NONE =
      Set.of(
          "false",
          "no",
          "none",
          "null",
          "0",
          "n/a",
          "not embargoed",
          "immediate",
          "immediate release",
          "for immediate release");

  // "31 January or when the speech is given": the later of the two may be the one nobody can read.
  private static final Pattern CONDITION =
      Pattern.compile("(?i)\\b(?:or|once|when|whichever|oder|sobald|ou|cuando)\\b");

  // Of two dates one may be that of the release: "issued 1 March 2024 for 5 March 2024".
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

  private Embargoes() {}

  /**
   * The embargo that is written.
   *
   * @return an ISO 8601 time; where none can be read the words themselves, at most 100 characters;
   *     "" where nothing is said, or that there is none
   */
  public static String of(String written) {
    String words = PlainText.oneLine(written);
    if (NONE.contains(words.toLowerCase(Locale.ROOT))) {
      return "";
    }
    PublicationTime time = time(words);
    return time.equals(PublicationTime.UNKNOWN) ? beginning(words) : time.value();
  }

  /** {@link #INDEFINITE} for a publication status that says so ("embargoed"), else "". */
  public static String ofStatus(String status) {
    return Statuses.code(status).equals("embargoed") ? INDEFINITE : "";
  }

  /** Whether an embargo ends at a time that can be read. */
  public static boolean isTime(String embargo) {
    return !time(embargo).equals(PublicationTime.UNKNOWN);
  }

  private static PublicationTime time(String words) {
    if (CONDITION.matcher(words).find() || YEAR.matcher(words).results().count() > 1) {
      return PublicationTime.UNKNOWN;
    }
    PublicationTime time = Dates.parse(words, "embargo");
    return time.equals(PublicationTime.UNKNOWN)
        ? DateFinder.find(words, "embargo").orElse(time)
        : time;
  }

  private static String beginning(String words) {
    if (words.length() <= LONGEST) {
      return words;
    }
    int end = Character.isHighSurrogate(words.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return words.substring(0, end).stripTrailing();
  }
}
