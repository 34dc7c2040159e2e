package io.github.copytaster.article.clean.rule;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before the first words of a story: byline, dateline, agency and dash. It is moved,
 * not dropped: some conventions count it as body (research/normalise.md 1a).
 */
final class LeadPrefix implements Rule {

  private static final String MONTH =
      "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?"
          + "|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";

  // "NEW DELHI, Nov 3": a date behind the place is no state.
  private static final String NO_DATE = "(?!" + MONTH + "\\.?(?: \\d| ?[-–—(_]))";

  // "KYIV, Sept. 3", "BERLIN, 3 March", and "EL GENEINA, Sudan, March", whose day was cut off.
  private static final String DAY =
      "(?:,? (?:(?:\\p{L}{3,9}\\.? )?\\d{1,2}(?: \\p{L}{3,9}\\.?)?|"
          + MONTH
          + "\\.?)(?:,? (?:19|20)\\d\\d)?)?";

  // "Fráncfort (Alemania)" is a place; "April 14" is none.
  private static final String PLACE =
      "(?!"
          + MONTH
          + "\\.? \\d)\\p{Lu}[\\p{L} .'’/-]{1,40}?(?: \\(\\p{Lu}[\\p{Ll} ]{2,25}\\))?(?:, "
          + NO_DATE
          + "\\p{Lu}[\\p{L}.]{0,14}\\.?(?: \\p{Lu}\\.)?){0,2}";

  // AP's old wire has an underscore for the dash: "WASHINGTON _ The Senate …".
  private static final Pattern WITH_AGENCY =
      Pattern.compile(
          "^(?:By (\\p{Lu}[\\p{L}.' -]{2,40})\\.\\s{1,3})?(?:("
              + PLACE
              + ")"
              + DAY
              + ",?\\s{0,3}|"
              + MONTH
              + "\\.? \\d{1,2}(?:, (?:19|20)\\d\\d)? )?[(\\[](?:\\d{1,2} \\p{L}{3,9} )?("
              + AgencySignatures.NAMES
              + ")[)\\]]\\s{0,3}(?:\\.?[-–—:_]{1,2}\\s{0,3})?(?=\\S)");
  // "Jan. 12 (BusinessDesk) - ", "Lisboa, 28 jan 2025 (Agência) -- ": an agency that no list
  // has. The day before it and the dash behind it say what it is.
  private static final Pattern WITH_DAY_AND_SIGNATURE =
      Pattern.compile(
          "^(?:("
              + PLACE
              + "), )?(?:"
              + MONTH
              + "\\.? \\d{1,2}|\\d{1,2} (?:de )?\\p{L}{3,10}\\.?)(?:,? (?:19|20)\\d\\d)?"
              + " \\((?!\\p{L}{3,9}day\\))(\\p{Lu}[\\p{L}\\d .&’'-]{1,30})\\)\\s{0,2}\\.?(?:--|[-–—])\\s{1,3}(?=\\S)");
  private static final Pattern CAPITALS =
      Pattern.compile(
          "^(\\p{Lu}[\\p{Lu} .'’/-]{2,30}(?:, "
              + NO_DATE
              + "\\p{Lu}[\\p{L}.]{0,12}\\.?(?: \\p{Lu}\\.)?){0,2})"
              + DAY
              + "\\s{1,3}(?:--|[–—_-])\\s{1,3}(?=\\S)");
  private static final Pattern WITH_STATE =
      Pattern.compile(
          "^(\\p{Lu}[\\p{L}.'’-]{1,20}(?: \\p{Lu}[\\p{L}.'’-]{1,20}){0,2}, "
              + NO_DATE
              + "\\p{Lu}[\\p{L}.]{1,12}\\.?(?: \\p{Lu}\\.)?)"
              + DAY
              + "\\s{1,3}(?:--|[–—_])\\s{1,3}(?=\\S)");
  // "New York, Sept. 3": the day says that it is a dateline, as the state does.
  private static final Pattern WITH_DAY =
      Pattern.compile(
          "^(\\p{Lu}[\\p{L}.'’-]{1,20}(?: \\p{Lu}[\\p{L}.'’-]{1,20}){0,2}), (?:"
              + MONTH
              + "\\.? \\d{1,2}|\\d{1,2} "
              + MONTH
              + "\\.?)\\s{1,3}(?:--|[–—_-])\\s{1,3}(?=\\S)");
  // "(PHOENIX) –", "(Dallas, Texas) –"
  private static final Pattern IN_BRACKETS =
      Pattern.compile(
          "^\\((\\p{Lu}[\\p{L}.'’-]{2,20}(?: \\p{Lu}[\\p{L}.'’-]{1,20}){0,2}(?:, \\p{Lu}[\\p{L}.]{1,14})?)\\)"
              + "\\s{0,2}[-–—]{1,2}\\s{0,2}(?=\\S)");
  private static final Pattern CHINESE =
      Pattern.compile("^(\\p{IsHan}{2,6}[讯电])[ \\u3000]{1,2}(?=\\S)");
  private static final List<Pattern> PLACES = List.of(CAPITALS, WITH_STATE, WITH_DAY, IN_BRACKETS);
  private static final int SEARCHED = 140;
  private static final float LEAST_WORDS = 15;

  @Override
  public void apply(Copy copy) {
    int first = copy.firstKept(0);
    if (first < 0) {
      return;
    }
    String line = copy.line(first);
    String head = line.substring(0, Math.min(line.length(), SEARCHED));
    Matcher agency = WITH_AGENCY.matcher(head);
    Matcher signed = WITH_DAY_AND_SIGNATURE.matcher(head);
    int end = 0;
    if (mayHoldAgency(head) && agency.lookingAt()) {
      copy.findings().byline(group(agency, 1));
      copy.findings().dateline(group(agency, 2));
      copy.findings().agency(group(agency, 3));
      // "(ANSA) - NAPOLI, 24 FEB - ": the place comes second.
      end = group(agency, 2).isEmpty() ? place(copy, head, agency.end()) : agency.end();
    } else if (mayHoldAgency(head) && signed.lookingAt()) {
      copy.findings().dateline(group(signed, 1));
      copy.findings().agency(group(signed, 2));
      end = signed.end();
    } else if (copy.words(first) > LEAST_WORDS) {
      end = place(copy, head, 0);
    }
    if (end > 0) {
      copy.findings().leadPrefix(line.substring(0, end));
      copy.move(first, line.substring(end));
    }
  }

  // Where the dateline that begins at an offset ends; the offset itself if none does.
  private static int place(Copy copy, String head, int from) {
    for (Pattern pattern : PLACES) {
      Matcher place = pattern.matcher(head).region(from, head.length());
      if (place.lookingAt()) {
        copy.findings().dateline(place.group(1).strip());
        return place.end();
      }
    }
    Matcher chinese = CHINESE.matcher(head);
    if (from == 0 && chinese.lookingAt()) {
      copy.findings().agency(chinese.group(1));
      return chinese.end();
    }
    return from;
  }

  private static boolean mayHoldAgency(String head) {
    return head.indexOf(')') > 0 || head.indexOf(']') > 0;
  }

  private static String group(Matcher matcher, int group) {
    String found = matcher.group(group);
    return found == null ? "" : found.strip();
  }
}
