package io.github.copytaster.article.clean.rule;

import static io.github.copytaster.article.clean.rule.DatelineParts.CERTAIN_DAY;
import static io.github.copytaster.article.clean.rule.DatelineParts.DAY;
import static io.github.copytaster.article.clean.rule.DatelineParts.KNOWN_STATE;
import static io.github.copytaster.article.clean.rule.DatelineParts.MONTH;
import static io.github.copytaster.article.clean.rule.DatelineParts.PLACE;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A lead that names its agency, in Latin letters: "PARIS, Sept. 3 (AFP) - ", "Accra, GNA - ". */
final class AgencyLead {

  // "(dpa/bb)" is the agency's desk for Brandenburg.
  private static final String NAMES =
      "(?<agency>" + AgencySignatures.NAMES + ")(?:/\\p{L}{2,12}){0,2}";

  // AP's old wire has an underscore for the dash: "WASHINGTON _ The Senate …".
  private static final Pattern IN_BRACKETS =
      Pattern.compile(
          "^(?:By (?<by>\\p{Lu}[\\p{L}.' -]{2,40})\\.\\s{1,3})?(?:(?<place>"
              + PLACE
              + ")"
              + DAY
              + ",?\\s{0,3}(?:[-–—]\\s?)?|"
              + MONTH
              + "\\.? \\d{1,2}(?:, (?:19|20)\\d\\d)? )?[(\\[/](?:\\d{1,2} \\p{L}{3,9} )?"
              + NAMES
              + "[)\\]/]\\s{0,3}(?:\\.?[-–—:_=]{1,3}\\s{0,3}(?=\\S|$)|(?=[^\\s–—-]))");

  // "Jan. 12 (BusinessDesk) - ", "Lisboa, 28 jan 2025 (Agência) -- ": an agency that no list
  // has. The day before it and the dash behind it say what it is.
  private static final Pattern WITH_DAY =
      Pattern.compile(
          "^(?:(?<place>"
              + PLACE
              + "), (?:\\p{L}{3,10}\\.? \\d{1,2}|\\d{1,2}\\.? (?:de )?\\p{L}{3,10}\\.?)|"
              + MONTH
              + "\\.? \\d{1,2}|\\d{1,2} (?:de )?\\p{L}{3,10}\\.?)(?:,? (?:de )?(?:19|20)\\d\\d)?"
              + " [(\\[](?!\\p{L}{3,9}day[)\\]])(?<agency>\\p{Lu}[\\p{L}\\d .&’'-]{1,30})[)\\]]"
              + "\\s{0,2}\\.?(?:-{1,3}|[–—])\\s{1,3}(?=\\S)");

  // "HARBOR CITY, Ore. (KHCT) — ": a paper or a station behind a place in capitals.
  private static final Pattern OF_THE_HOUSE =
      Pattern.compile(
          "^(?<place>\\p{Lu}[\\p{Lu} .'’/-]{2,30}(?:, "
              + KNOWN_STATE
              + ")?) \\((?<agency>\\p{Lu}[\\p{L}\\d .&’'-]{1,30})\\)\\s{0,2}(?:--?|[–—])\\s{1,3}(?=\\S)(?!\\p{Ll})");

  // "TOKYO, Nov. 29, Kyodo - ", "Islamabad - APP: "
  private static final Pattern BARE =
      Pattern.compile(
          "^(?<place>"
              + PLACE
              + ")"
              + DAY
              + "(?:, |\\s?[-–—]\\s?)"
              + NAMES
              + "\\s?(?:\\.?(?:--?|[–—])|:)\\s{1,3}(?=\\S)");

  // "SYDNEY, Nov 29 AAP - ": nothing parts day and agency.
  private static final Pattern BEHIND_DAY =
      Pattern.compile(
          "^(?<place>"
              + PLACE
              + "),? "
              + CERTAIN_DAY
              + ",? "
              + NAMES
              + "\\s{0,2}(?:\\.?(?:--?|[–—])|:)\\s{1,3}(?=\\S)");

  // "TEMPO.CO, Jakarta - ": the site stands first.
  private static final Pattern SITE =
      Pattern.compile(
          "^(?<agency>\\p{Lu}[\\w-]{1,24}(?i:\\.(?:com|net|org|id|co|my|vn|ph|in)){1,2}), (?<place>\\p{Lu}[\\p{L}. ]{2,25}?)"
              + "\\s{1,2}(?:--?|[–—])\\s{1,3}(?=\\S)(?!\\p{Ll})");

  private static final Pattern SPACE = Pattern.compile(" ");
  private static final int LONGEST_BARE = 60;

  private AgencyLead() {}

  /** At the beginning of a paragraph; empty if it names none. */
  static Optional<Lead> in(String head) {
    if (head.indexOf(')') > 0 || head.indexOf(']') > 0 || head.contains("/ ")) {
      Matcher bracketed = IN_BRACKETS.matcher(head);
      if (bracketed.lookingAt()) {
        return Optional.of(Lead.signed(bracketed));
      }
      Matcher dated = WITH_DAY.matcher(head);
      if (dated.lookingAt()) {
        return Optional.of(Lead.agency(dated));
      }
      Matcher house = OF_THE_HOUSE.matcher(head);
      if (house.lookingAt() && !isShortFor(house.group("agency"), house.group("place"))) {
        return Optional.of(Lead.agency(house));
      }
    }
    String beginning = head.substring(0, Math.min(head.length(), LONGEST_BARE));
    return mayBeBare(beginning) ? bare(beginning) : Optional.empty();
  }

  private static Optional<Lead> bare(String beginning) {
    for (Pattern pattern : List.of(BARE, BEHIND_DAY, SITE)) {
      Matcher found = pattern.matcher(beginning);
      if (found.lookingAt()) {
        return Optional.of(Lead.agency(found));
      }
    }
    return Optional.empty();
  }

  // "COMMONWEALTH OF INDEPENDENT STATES (CIS) - "
  private static boolean isShortFor(String letters, String place) {
    int at = 0;
    for (String word : SPACE.split(place, -1)) {
      at += at < letters.length() && word.indexOf(letters.charAt(at)) == 0 ? 1 : 0;
    }
    return at == letters.length();
  }

  // A fast look before the pattern: what stands behind the agency.
  private static boolean mayBeBare(String beginning) {
    return beginning.contains(": ")
        || beginning.contains("- ")
        || beginning.contains("– ")
        || beginning.contains("— ");
  }
}
