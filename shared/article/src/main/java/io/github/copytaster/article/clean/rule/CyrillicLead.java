package io.github.copytaster.article.clean.rule;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A lead in Cyrillic letters: "МОСКВА, 29 ноября. /ТАСС/. ", "МИНСК, 29 ноя — РИА Новости. ". */
final class CyrillicLead {

  private static final String PLACE = "(?<place>[\\p{Lu}][\\p{IsCyrillic} -]{2,30}?)";
  private static final String DAY =
      "\\d{1,2}\\.? \\p{IsCyrillic}{3,10}\\.?(?:,? (?:19|20)\\d\\d(?: г\\.)?)?(?:,? \\d{1,2}[:.]\\d\\d)?";
  private static final String DASH = "(?:--|[-–—])";
  private static final String NAME = "\\p{Lu}\\p{L}{1,15} \\p{Lu}\\p{L}{1,20}";
  private static final String NAMES =
      "РИА Новости(?: Крым)?|(?:ИТАР-)?ТАСС|Интерфакс(?:-[\\p{L}]{4,12})?|ИНТЕРФАКС|INTERFAX\\.RU|(?:ИА )?REGNUM"
          + "|УНИАН|УНН|Укр[иі]нформ|УКР[ИІ]НФОРМ|БЕЛТА|БелТА|Sputnik|Росбалт|РАПСИ|ПРАЙМ|Прайм|КАЗИНФОРМ|Казинформ"
          + "|Kazinform|БТА|ТАНЈУГ|Танјуг|АКИpress|Кабар|АЗЕРТАДЖ|Азертадж|Trend|Арменпресс|Рейтер|Reuters|AFP|AP";

  private static final List<Pattern> PATTERNS =
      List.of(
          // Between slashes or brackets behind a day any name is one.
          Pattern.compile(
              "^(?:"
                  + PLACE
                  + "[,.] "
                  + DAY
                  + "|"
                  + DAY
                  + ", (?<second>\\p{Lu}[\\p{IsCyrillic} -]{2,30}?))[.,]?\\s{0,2}"
                  + DASH
                  + "?\\s{0,2}[/(](?:Корр\\. )?(?<agency>РИА Новости|ИА \\p{L}{2,20}|\\p{Lu}[\\p{L}.-]{1,24})(?:,? (?<by>"
                  + NAME
                  + "))?[/)][.,]?\\s{0,2}"
                  + DASH
                  + "?\\s{0,2}(?=\\S)"),
          Pattern.compile(
              "^"
                  + PLACE
                  + "(?<second>)(?:[,.] "
                  + DAY
                  + ")?(?:[.,]?\\s{0,2}"
                  + DASH
                  + "\\s{1,2}|[.,]\\s{1,2})(?:Корр\\. )?(?<agency>"
                  + NAMES
                  + ")(?:, (?<by>"
                  + NAME
                  + "))?\\s?(?:\\.(?:\\s{0,2}"
                  + DASH
                  + ")?|"
                  + DASH
                  + "|:)\\s{1,3}(?=\\S)"),
          Pattern.compile(
              "^(?<place>)(?<second>)(?<agency>"
                  + NAMES
                  + ")(?<by>)\\s{0,2}(?:"
                  + DASH
                  + "|\\.\\s)\\s{1,2}(?=\\S)(?!\\p{Ll})"),
          Pattern.compile(
              "^"
                  + PLACE
                  + "(?<second>), "
                  + DAY
                  + "(?<agency>)(?<by>)\\s{1,2}"
                  + DASH
                  + "\\s{1,2}(?=\\S)(?!\\p{Ll})"));

  private CyrillicLead() {}

  /** At the beginning of a paragraph; empty if it has none. */
  static Optional<Lead> in(String head) {
    if (!mayBegin(head)) {
      return Optional.empty();
    }
    for (Pattern pattern : PATTERNS) {
      Matcher found = pattern.matcher(head);
      if (found.lookingAt()) {
        Lead lead = Lead.signed(found);
        return Optional.of(
            found.group("second") == null || found.group("second").isEmpty()
                ? lead
                : new Lead(lead.byline(), found.group("second"), lead.agency(), lead.end()));
      }
    }
    return Optional.empty();
  }

  private static boolean mayBegin(String head) {
    for (int at = 0; at < Math.min(head.length(), 8); at++) {
      if (Character.UnicodeScript.of(head.charAt(at)) == Character.UnicodeScript.CYRILLIC) {
        return true;
      }
    }
    return false;
  }
}
