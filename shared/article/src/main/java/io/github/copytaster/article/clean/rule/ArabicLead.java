package io.github.copytaster.article.clean.rule;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A lead in Arabic letters: "القاهرة (رويترز) - ", "بيروت - أ ف ب: ". */
final class ArabicLead {

  private static final String PLACE = "(?<place>\\p{IsArabic}[\\p{IsArabic} ]{1,30}?)";

  // "29 نوفمبر تشرين الثاني 2026", "29-11-2026"
  private static final String DAY =
      "[ ,]{1,2}(?:في )?\\p{Nd}{1,2}(?: \\p{IsArabic}{3,10}(?:[ /]{1,3}\\p{IsArabic}{3,10}){0,2}(?: \\p{Nd}{4})?"
          + "|(?:[-/]\\p{Nd}{1,2}[-/]\\p{Nd}{4}))";
  private static final String NAMES =
      "رويترز|[أا] ?\\.?ف ?\\.?ب|فرانس برس|[أا] ?ب|أسوشيتد برس|د ?ب ?[أا]|واس|وام|وفا|سانا|قنا|كونا|بنا|بترا"
          + "|[أا] ?ش ?[أا]|شينخوا|الأناضول|وات|واج|ومع|واع|نينا|العمانية|معا|سبأ|ایرنا|ایسنا|تسنیم|إرنا";
  private static final String SIGN = "(?:[-–—:/ـ.]{1,2})";

  private static final List<Pattern> PATTERNS =
      List.of(
          Pattern.compile(
              "^"
                  + PLACE
                  + "(?:"
                  + DAY
                  + ")?\\s?"
                  + SIGN
                  + "?\\s?[(\\[]\\s?(?<agency>"
                  + NAMES
                  + ")\\s?[)\\]]\\s?"
                  + SIGN
                  + "\\s{0,2}(?=\\S)"),
          // Behind a day any name in brackets is one.
          Pattern.compile(
              "^"
                  + PLACE
                  + DAY
                  + "\\s?[(/]\\s?(?<agency>[\\p{IsArabic} .]{2,20})\\s?[)/]\\s?"
                  + SIGN
                  + "\\s{0,2}(?=\\S)"),
          Pattern.compile(
              "^"
                  + PLACE
                  + "(?:"
                  + DAY
                  + ")?\\s{0,2}[-–—/]{1,2}\\s{0,2}(?<agency>"
                  + NAMES
                  + ")\\s{0,2}[-–—:/]{1,2}\\s{0,2}(?=\\S)"));

  private ArabicLead() {}

  /** At the beginning of a paragraph; empty if it has none. */
  static Optional<Lead> in(String head) {
    if (head.isEmpty()
        || Character.UnicodeScript.of(head.charAt(0)) != Character.UnicodeScript.ARABIC) {
      return Optional.empty();
    }
    for (Pattern pattern : PATTERNS) {
      Matcher found = pattern.matcher(head);
      if (found.lookingAt()) {
        return Optional.of(Lead.agency(found));
      }
    }
    return Optional.empty();
  }
}
