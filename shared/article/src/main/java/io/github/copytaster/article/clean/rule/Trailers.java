package io.github.copytaster.article.clean.rule;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What publishing systems and agencies put below every story, whatever its format: where a feed's
 * post appeared first, how to reach the reporter, whom to follow; and lines of signs between parts.
 */
final class Trailers implements Rule {

  private static final int LONGEST_RULE = 80;

  /** AP parts a long story by "___". */
  private static final int SECTION_MARK = 3;

  private static final String SIGNS = "-_*=~•· ";

  private static final Hints HINTS =
      Hints.of(
          List.of(
              "ppeared first on", "on Medium, where", "ontact the ", "ollow ", "ontinue reading"));
  private static final Pattern TRAILER =
      Pattern.compile(
          "(?i)^.{0,300}\\bappeared first on [^.]{2,80}\\.?$"
              + "|^.{0,300}\\bwas originally published in .{2,120} on Medium, where people are continuing the"
              + " conversation\\b.{0,80}$"
              + "|^to contact the (?:reporters?|editors?|authors?|writers?)\\b.{0,40}\\b(?:this|the) story\\b.{0,200}$"
              + "|^follow (?!us\\b)[\\p{Lu}@][^.!?]{1,60} on (?:twitter|facebook|instagram)\\b.{0,60}$"
              + "|^[>»→ ]{0,3}continue reading(?: [^.!?]{1,100})?[ .…»→>:-]{0,10}$");

  @Override
  public void apply(Copy copy) {
    for (int at = 0; at < copy.size(); at++) {
      String line = copy.line(at);
      if (line.isEmpty() || !copy.isKept(at)) {
        continue;
      }
      if (isRule(line) && (line.length() > SECTION_MARK || isAtAnEnd(copy, at))) {
        copy.drop(at, "separator");
      } else if (HINTS.in(line) != 0 && TRAILER.matcher(line).find()) {
        copy.drop(at, "trailer");
      }
    }
  }

  private static boolean isAtAnEnd(Copy copy, int at) {
    return at == copy.firstKept(0) || at == copy.lastKept();
  }

  // "___", "-----------", "* * *"
  private static boolean isRule(String line) {
    if (line.length() < 3 || line.length() > LONGEST_RULE || SIGNS.indexOf(line.charAt(0)) < 0) {
      return false;
    }
    for (int at = 0; at < line.length(); at++) {
      if (SIGNS.indexOf(line.charAt(at)) < 0) {
        return false;
      }
    }
    return true;
  }
}
