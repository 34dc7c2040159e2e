package io.github.copytaster.article.wire;

import io.github.copytaster.article.plain.PlainText;
import java.util.regex.Pattern;

/** Who wrote it and where, out of the fields that formats have for it. */
public final class Bylines {

  private static final Pattern BY =
      Pattern.compile("^(?i:by|von|par|por|di|da|av|af|door|text:|af:)\\s{1,3}(?=\\p{Lu})");
  // Not in Chinese, Japanese or Korean, where two to four signs are a whole name.
  private static final Pattern INITIALS =
      Pattern.compile(
          "[\\p{L}&&[^\\p{IsHan}\\p{IsHangul}\\p{IsKatakana}]]{1,4}(?:[/\\-]\\p{L}{1,5}){0,6}/?");
  private static final Pattern AFTER_PLACE =
      Pattern.compile(
          "\\s{0,3}(?:\\(|\\[|/|--|[–—]|\\s-\\s?|,\\s{0,3}(?=\\d)"
              + "|,\\s{0,3}(?=(?i:jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz])[a-z]{0,6}\\.?\\s{0,3}\\d)).{0,200}$");
  private static final Pattern DATE =
      Pattern.compile("^(?:\\d|\\p{L}{3,9}\\.? \\d{1,2}\\b).{0,80}");
  // "Reuters, MAR 04", "Anders Berg/TT"
  private static final Pattern BEHIND =
      Pattern.compile(
          "(?:,? (?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.? \\d{1,2}|(?<=\\p{Ll})/\\p{Lu}{2,5})$");
  private static final Pattern PARTS = Pattern.compile("\\s{0,3};[;\\s]{0,5}");
  private static final int LONGEST = 200;
  private static final int LONGEST_LINE = 80;

  private Bylines() {}

  /**
   * The names of a byline field, "" where it holds none: initials of editors ("gr/bp"), a subtitle,
   * an account name ("meier.anna").
   */
  public static String names(String field) {
    String line = PlainText.oneLine(field);
    String names = BEHIND.matcher(withoutEnd(BY.matcher(line).replaceFirst(""))).replaceFirst("");
    if (names.isEmpty() || names.length() > LONGEST || INITIALS.matcher(names).matches()) {
      return "";
    }
    int capitals = 0;
    int words = 0;
    for (String word : names.split(" ", -1)) {
      int first = word.isEmpty() ? ' ' : word.codePointAt(0);
      words += Character.isLetter(first) ? 1 : 0;
      capitals += Character.isLetter(first) && !Character.isLowerCase(first) ? 1 : 0;
    }
    return capitals * 2 >= words && capitals > 0 ? names : "";
  }

  /** Whether a line is a byline and no more: "By Anna Ross", "Von Jan Mohr, dpa". */
  public static boolean isLine(String line) {
    return line.length() <= LONGEST_LINE
        && BY.matcher(line).find()
        && !line.endsWith(".")
        && !names(line).isEmpty();
  }

  private static String withoutEnd(String names) {
    return names.endsWith(",") || names.endsWith(";") || names.endsWith("=")
        ? names.substring(0, names.length() - 1).strip()
        : names;
  }

  /** The place of a dateline field ("Paris, 21 jan 2019 (AFP) -"), "" where it holds none. */
  public static String place(String field) {
    String line = PlainText.oneLine(field);
    if (line.length() > LONGEST || DATE.matcher(line).matches()) {
      return "";
    }
    // "Mexico City;;Mexico"
    String place = PARTS.matcher(AFTER_PLACE.matcher(line).replaceFirst("")).replaceAll(", ");
    return place.endsWith(",") || place.endsWith("-")
        ? place.substring(0, place.length() - 1).strip()
        : place;
  }
}
