package io.github.copytaster.article.plain;

import java.util.regex.Pattern;

/** Lines that part or end what stands in one text: "-30-", "###", "ENDS", "* * *". */
final class StoryEnd {

  private static final int LONGEST = 80;
  private static final String FIRST = "-–—(#*_=~•⁂E";
  private static final Pattern END =
      Pattern.compile(
          "[-–—(] ?(?:30|0) ?[-–—)]|# ?# ?#|[-–—(*]{0,3} ?(?:ENDS?|Ends|END IT) ?[-–—).*]{0,3}");
  private static final Pattern RULE =
      Pattern.compile(
          "(?:\\* ?){3,40}|(?:- ?){3,80}|_{3,80}|={3,80}|~{3,80}|(?:• ?){3,40}|[—–]{2,80}|⁂");

  private StoryEnd() {}

  /** Whether a line is one of them. */
  static boolean is(String line) {
    return FIRST.indexOf(line.charAt(0)) >= 0 && (isEnd(line) || isRule(line));
  }

  /** Whether a line says that a story ends there. */
  static boolean isEnd(String line) {
    return line.length() <= LONGEST && END.matcher(line).matches();
  }

  /** Whether a line parts what is above it from what is below, which may be one story. */
  static boolean isRule(String line) {
    return line.length() <= LONGEST && RULE.matcher(line).matches();
  }
}
