package io.github.copytaster.article.clean.rule;

import java.util.Objects;
import java.util.regex.Matcher;

/**
 * What a lead begins with before its first words.
 *
 * @param byline or ""
 * @param place of the dateline, or ""
 * @param agency or ""
 * @param end where the first words begin
 */
record Lead(String byline, String place, String agency, int end) {

  /** No more than a place. */
  static Lead place(Matcher found) {
    return new Lead("", group(found, "place"), "", found.end());
  }

  /** A place and an agency, which the pattern must name. */
  static Lead agency(Matcher found) {
    return new Lead("", group(found, "place"), group(found, "agency"), found.end());
  }

  /** A byline, a place and an agency, which the pattern must name. */
  static Lead signed(Matcher found) {
    return new Lead(group(found, "by"), group(found, "place"), group(found, "agency"), found.end());
  }

  private static String group(Matcher found, String name) {
    return Objects.requireNonNullElse(found.group(name), "").strip();
  }
}
