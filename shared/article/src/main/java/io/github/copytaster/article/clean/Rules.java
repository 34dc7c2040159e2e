package io.github.copytaster.article.clean;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Rules that take out a whole line, each with the reason it leaves behind. Bounded patterns only.
 */
final class Rules {

  private static final int SHORT_LINE = 70;

  private record Rule(String reason, Pattern pattern, int longestWords) {}

  private static final List<Rule> RULES =
      List.of(
          new Rule(
              "header-line",
              Pattern.compile(
                  "(?i)^\\s{0,9}(?:date|published|updated|posted)\\s{0,3}:?\\s{0,3}\\d{4}-\\d\\d-\\d\\d(?:[T ]\\S{1,20})?(?:\\s{1,3}\\d{3})?\\s{0,9}$"),
              12),
          new Rule(
              "caption",
              Pattern.compile(
                  "(?i)\\|\\s{0,3}[^|]{0,60}\\bphotos? by\\b|\\((?:Image|Photo|Picture|Credit)s?\\s{0,2}:[^)]{2,80}\\)\\s{0,3}$|^(?:file )?(?:photo|image|picture)(?: credit| caption| courtesy)?\\s{0,2}[:/]"),
              SHORT_LINE),
          new Rule(
              "promotion",
              Pattern.compile(
                  "(?i)^(?:help us improve|read more|also read|see also|related(?: articles| stories)?|share this(?: article)?|advertisement|sign up|subscribe|follow us|recommended|more stories|most read|view comments|story continues below|article continues below|you may also like|don.t miss)\\b.{0,60}$"),
              16),
          new Rule(
              "credit",
              Pattern.compile(
                  "(?i)^\\(?(?:Reporting (?:on|by)|Additional reporting|Editing by|Contributing:|With (?:files|inputs|reporting) from|Information from:|Edited by).{0,200}$"),
              40),
          new Rule(
              "legal-line",
              Pattern.compile(
                  "(?i)^(?:legal (?:warning|notice|disclaimer)|disclaimer|copyright\\b|©|all rights\\b|\\(c\\) ?\\d{4}|MENAFN\\d{6,20})|all rights (?:are )?reserved|may not be published, broadcast|without (?:a )?(?:prior )?written (?:contract|permission|consent)"),
              SHORT_LINE));

  private Rules() {}

  /** The reason to drop this line, if there is one. */
  static Optional<String> reason(String line) {
    int words = Text.words(line);
    return RULES.stream()
        .filter(rule -> words <= rule.longestWords() && rule.pattern().matcher(line).find())
        .map(Rule::reason)
        .findFirst();
  }
}
