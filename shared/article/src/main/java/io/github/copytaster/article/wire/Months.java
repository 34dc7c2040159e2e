package io.github.copytaster.article.wire;

import java.util.List;
import java.util.Locale;

/** Months and years as dates in running copy write them. */
final class Months {

  private static final List<String> ENGLISH =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  // dpa's English wire ends with German months ("101137 GMT Dez 18").
  private static final List<String> GERMAN =
      List.of("jan", "feb", "mrz", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "dez");
  private static final int PIVOT = 70;

  private Months() {}

  /** 1 to 12, or 0 if it is no month. */
  static int number(String name) {
    String start = name.substring(0, Math.min(3, name.length())).toLowerCase(Locale.ROOT);
    return Math.max(ENGLISH.indexOf(start), GERMAN.indexOf(start)) + 1;
  }

  /** Four digits as they are; two digits as mail readers do: 70 to 99 are of the last century. */
  static int year(String digits) {
    int year = Integer.parseInt(digits);
    if (digits.length() > 2) {
      return year;
    }
    return year < PIVOT ? 2000 + year : 1900 + year;
  }
}
