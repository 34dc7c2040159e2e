package io.github.copytaster.article.clean.rule;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What says that a text is a press release: {@code FOR IMMEDIATE RELEASE}, {@code MEDIA RELEASE
 * PR67276}. The headline may stand behind it, and out of a PDF the lead behind that: "For Immediate
 * Release: Pier to stay (Austin, Texas) – The …".
 */
final class ReleaseMark implements Rule {

  private static final int FIRST_LINES = 6;
  private static final String IMMEDIATE =
      "(?i:for immediate release|para publicaci[oó]n inmediata)";
  private static final Pattern BARE =
      Pattern.compile(
          "(?i)^(?:for immediate release|(?:media|press|news) release(?:\\s{1,3}[A-Z]{0,4}\\d{1,9})?"
              + "|news provided by\\b.{0,80})[.:]?$");
  private static final Pattern HEADLINE =
      Pattern.compile("^" + IMMEDIATE + " ?[:–—-] ?(.{20,200})$");
  private static final Pattern HEADLINE_AND_LEAD =
      Pattern.compile(
          "^" + IMMEDIATE + " ?[:–—-] ?(.{20,200}?) (?=\\(\\p{Lu}[\\p{L} .,]{2,40}\\) ?[-–—])");
  private static final Pattern AT_START = Pattern.compile("^" + IMMEDIATE + "\\W{1,4}(?=\\w)");

  /** A headline without the mark. */
  static String off(String headline) {
    return AT_START.matcher(headline).replaceFirst("");
  }

  @Override
  public void apply(Copy copy) {
    for (int at = 0; at < Math.min(FIRST_LINES, copy.size()); at++) {
      String line = copy.line(at);
      Matcher both = HEADLINE_AND_LEAD.matcher(line);
      Matcher headline = HEADLINE.matcher(line);
      if (both.find()) {
        copy.findings().title(both.group(1));
        copy.cut(at, both.group(), line.substring(both.end()), HeaderLines.REASON);
      } else if (headline.find()) {
        copy.findings().title(headline.group(1));
        copy.drop(at, HeaderLines.REASON);
      } else if (BARE.matcher(line).find()) {
        copy.drop(at, HeaderLines.REASON);
      }
    }
  }
}
