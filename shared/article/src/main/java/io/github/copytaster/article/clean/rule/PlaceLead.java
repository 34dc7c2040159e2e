package io.github.copytaster.article.clean.rule;

import static io.github.copytaster.article.clean.rule.DatelineParts.CERTAIN_DAY;
import static io.github.copytaster.article.clean.rule.DatelineParts.DAY;
import static io.github.copytaster.article.clean.rule.DatelineParts.KNOWN_STATE;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A lead that begins with a place and a dash, in Latin letters: "JUNEAU, Alaska — ". */
final class PlaceLead {

  // What is written small goes on with a sentence: "MIT - the institute - …".
  private static final String FIRST_WORD = "\\s{1,3}(?=\\S)(?!\\p{Ll})";
  private static final String NAME = "\\p{Lu}[\\p{L}.'’-]{1,20}";

  // What stands in capitals there and is no place.
  private static final String NO_LABEL =
      "(?!(?:BREAKING|EXCLUSIVE|OPINION|ANALYSIS|EXPLAINER|UPDATE|WATCH|LIVE|VIDEO|PHOTOS?|REVIEW|PREVIEW|FEATURE"
          + "|FACTBOX|TIMELINE|PROFILE|INTERVIEW|COMMENT(?:ARY)?|EDITORIAL|CORRECTION|ADVISORY|SPORTS?|FOOTBALL|SOCCER"
          + "|TENNIS|CRICKET|BUSINESS|POLITICS|WORLD|NATIONAL|LOCAL|NEWS|NATO|FIFA|UEFA|WHO|IMF|OPEC"
          + "|EXCLUSIF|EXCLUSIVA|ESCLUSIVA|ÚLTIMA HORA|EILMELDUNG|KOMMENTAR|ANALYSE|ANÁLISIS|REPORTAGE|DOSSIER|SPÉCIAL)"
          + "(?! ?[\\p{Lu}/,]))";

  // Papers of South Asia and the Gulf set no dash; by name, because "WATCH:" stands there too.
  private static final String BEFORE_COLON =
      "(?:NEW DELHI|MUMBAI|KOLKATA|CHENNAI|BENGALURU|BANGALORE|HYDERABAD|LUCKNOW|PATNA|JAIPUR|BHOPAL|SRINAGAR"
          + "|CHANDIGARH|GUWAHATI|AHMEDABAD|PUNE|THIRUVANANTHAPURAM|KOCHI|ISLAMABAD|KARACHI|LAHORE|PESHAWAR|QUETTA"
          + "|RAWALPINDI|MUZAFFARABAD|DHAKA|KATHMANDU|COLOMBO|KABUL|DUBAI|ABU DHABI|RIYADH|JEDDAH|DOHA|KUWAIT CITY"
          + "|MUSCAT|MANAMA|CAIRO|BEIRUT|AMMAN|BAGHDAD|TEHRAN|JERUSALEM|GAZA CITY|KUALA LUMPUR|SINGAPORE|JAKARTA"
          + "|MANILA|BANGKOK|HANOI|HONG KONG|TAIPEI|BEIJING|SHANGHAI|TOKYO|SEOUL|SYDNEY|WASHINGTON|NEW YORK|LONDON"
          + "|PARIS|BERLIN|BRUSSELS|GENEVA|MOSCOW|KYIV|ANKARA|ISTANBUL|UNITED NATIONS|NAIROBI|LAGOS|ABUJA"
          + "|JOHANNESBURG|CAPE TOWN)";

  private static final List<Pattern> PATTERNS =
      List.of(
          // "New York, Sept. 3", "AUSTIN, Texas – March 5, 2024": the day says that it is a
          // dateline, as the state does; a colon stands below it in South Asia.
          Pattern.compile(
              "^(?<place>"
                  + NAME
                  + "(?: (?:d[aeo]l? |l[ae] |am |sur |upon )?"
                  + NAME
                  + "){0,2}(?:, "
                  + KNOWN_STATE
                  + ")?)(?:(?:,|\\s{0,2}(?:--|[–—-])) "
                  + CERTAIN_DAY
                  + "| \\("
                  + CERTAIN_DAY
                  + "\\))(?:\\s{1,3}(?:--|[–—_-])|\\s{0,1}:)"
                  + FIRST_WORD),
          Pattern.compile(
              "^"
                  + NO_LABEL
                  + "(?<place>\\p{Lu}[\\p{Lu} .'’/-]{2,30}(?:, "
                  + KNOWN_STATE
                  + "){0,2})"
                  + DAY
                  + "\\s{1,3}(?:--|[–—_-])"
                  + FIRST_WORD),
          Pattern.compile(
              "^(?<place>"
                  + NAME
                  + "(?: "
                  + NAME
                  + "){0,2}, "
                  + KNOWN_STATE
                  + ")"
                  + DAY
                  + "\\s{1,3}(?:--|[–—_])"
                  + FIRST_WORD),
          Pattern.compile(
              "^(?<place>" + BEFORE_COLON + "(?:/" + BEFORE_COLON + ")?):" + FIRST_WORD),
          // "(PHOENIX) –", "(Dallas, Texas) –"
          Pattern.compile(
              "^\\((?<place>\\p{Lu}[\\p{L}.'’-]{2,20}(?: "
                  + NAME
                  + "){0,2}(?:, \\p{Lu}[\\p{L}.]{1,14})?)\\)\\s{0,2}[-–—]{1,2}\\s{0,2}(?=\\S)"));

  private PlaceLead() {}

  /** At an offset of a paragraph; empty if none begins there. */
  static Optional<Lead> in(String head, int from) {
    for (Pattern pattern : PATTERNS) {
      Matcher place = pattern.matcher(head).region(from, head.length());
      if (place.lookingAt()) {
        return Optional.of(Lead.place(place));
      }
    }
    return Optional.empty();
  }
}
