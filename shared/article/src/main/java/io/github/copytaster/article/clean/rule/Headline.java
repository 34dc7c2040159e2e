package io.github.copytaster.article.clean.rule;

import io.github.copytaster.article.block.TextMass;
import java.util.regex.Pattern;

/**
 * The headline of plain text: a short line above the lead, without a stop, whose words the story
 * takes up again. Where the title is known, the line that repeats it is taken out of the body.
 */
final class Headline implements Rule {

  static final String REASON = "headline";

  private static final int REACH = 14;
  private static final float LONGEST = 28;
  private static final float LEAD_WORDS = 12;
  private static final int BODY_LINES = 8;
  private static final int LEAST_REACH = 6;

  /** What Reuters writes before the headline of a later version. */
  private static final Pattern TAG =
      Pattern.compile(
          "^(?:(?:UPDATE|WRAPUP|CORRECTED|CORRECTION|REFILE|RPT|REPEAT|RECAST)(?: \\d{1,2})?-){1,3}(?=\\S)");

  @Override
  public void apply(Copy copy) {
    String known = copy.findings().title();
    if (!known.isEmpty()) {
      dropRepeated(copy, known);
      return;
    }
    int lead = copy.begin() > 0 ? copy.begin() : lead(copy);
    if (lead <= 0) {
      return;
    }
    SharedWords body = body(copy, lead);
    int best = -1;
    double most = 0.3;
    for (int at = lead - 1; at >= Math.max(0, lead - REACH); at--) {
      double score = score(copy, at, lead, body);
      if (score > most) {
        most = score;
        best = at;
      }
    }
    if (best >= 0) {
      take(copy, best);
    } else if (isHeading(copy, lead)) {
      take(copy, copy.firstKept(0));
    }
  }

  private static void take(Copy copy, int at) {
    copy.findings().title(TAG.matcher(strip(copy.line(at))).replaceFirst(""));
    copy.drop(at, REASON);
  }

  // A first line without a stop that the model takes for part of the story, whose words do not
  // come up again: "Harbour flood – live".
  private static boolean isHeading(Copy copy, int lead) {
    int first = copy.firstKept(0);
    return first == 0
        && first < lead
        && lead <= LEAST_REACH
        && copy.words(first) >= 3
        && copy.words(first) <= LONGEST
        && !isStopped(copy.line(first))
        && !copy.line(first).endsWith("”")
        && !copy.line(first).endsWith("\"")
        && !isLabelled(copy.line(first))
        && !isItem(copy.line(first));
  }

  private static void dropRepeated(Copy copy, String title) {
    int seen = 0;
    for (int at = 0; at < copy.size() && seen < 3; at++) {
      if (copy.isKept(at)) {
        seen++;
        if (strip(copy.line(at)).equalsIgnoreCase(title)) {
          copy.drop(at, REASON);
        }
      }
    }
  }

  private static int lead(Copy copy) {
    for (int at = copy.firstKept(0); at >= 0; at = copy.firstKept(at + 1)) {
      if (copy.words(at) >= LEAD_WORDS && TextMass.endsSentence(copy.line(at))) {
        return at;
      }
    }
    return -1;
  }

  private static SharedWords body(Copy copy, int lead) {
    SharedWords words = new SharedWords();
    int lines = 0;
    for (int at = lead; at >= 0 && lines < BODY_LINES; at = copy.firstKept(at + 1)) {
      words.add(copy.line(at));
      lines++;
    }
    return words;
  }

  private static double score(Copy copy, int at, int lead, SharedWords body) {
    String line = copy.line(at);
    float words = copy.words(at);
    boolean onlyLineAbove = lead == 1 || (at == 0 && lead <= 3);
    float least = onlyLineAbove || isOfPerson(line, copy.line(lead)) ? 2 : 3;
    if (!copy.isOpen(at)
        || words < least
        || words > LONGEST
        || isStopped(line)
        || isLabelled(line)
        || isItem(line)) {
      return 0;
    }
    SharedWords named = SharedWords.of(line);
    double shared = named.sharedWith(body) / (double) Math.max(2, named.size());
    double near = 0.2 * (REACH - (lead - at)) / REACH;
    double heading = line.startsWith("#") ? 0.6 : 0;
    double whole = Math.min(1, words / 7);
    return shared == 0 && !onlyLineAbove
        ? 0
        : shared * whole + near + heading + (onlyLineAbove ? 0.3 : 0);
  }

  // "Maria Teller" above "Maria Teller, 84, of Westmouth, died …"
  private static boolean isOfPerson(String line, String lead) {
    int name = lead.indexOf(line + ", ");
    int age = name + line.length() + 2;
    return name >= 0 && age < lead.length() && Character.isDigit(lead.charAt(age));
  }

  // "Published: 12:19", "来源：中广网": a label and what it names.
  private static boolean isLabelled(String line) {
    int colon = Math.max(line.indexOf(": "), line.indexOf('：'));
    boolean clock = false;
    for (int at = 1; at + 1 < line.length(); at++) {
      clock |=
          line.charAt(at) == ':'
              && Character.isDigit(line.charAt(at - 1))
              && Character.isDigit(line.charAt(at + 1));
    }
    return clock || (colon > 0 && colon < 4 && line.length() < 20);
  }

  // Points below the headline: "- Adds new locations", "• EBITDA of INR 1,458 million".
  private static boolean isItem(String line) {
    return line.startsWith("- ")
        || line.startsWith("* ")
        || line.startsWith("-- ")
        || line.startsWith("• ");
  }

  // "U.S." and "Inc." end headlines too; a stop after a longer word ends a sentence.
  private static boolean isStopped(String line) {
    if (line.endsWith(".") && !line.contains(". ") && isInCapitals(line)) {
      return false; // as papers of a hundred years ago set their headlines
    }
    if (!line.endsWith(".") || line.endsWith("...")) {
      return line.endsWith("。") || line.endsWith(":");
    }
    int space = line.lastIndexOf(' ');
    return line.length() - space > 5;
  }

  private static boolean isInCapitals(String line) {
    int capitals = 0;
    for (int at = 0; at < line.length(); at++) {
      char sign = line.charAt(at);
      if (Character.isLowerCase(sign) || Character.isDigit(sign)) {
        return false;
      }
      capitals += Character.isUpperCase(sign) ? 1 : 0;
    }
    return capitals > 8;
  }

  private static String strip(String line) {
    int at = 0;
    while (at < line.length() && "#*_ ".indexOf(line.charAt(at)) >= 0) {
      at++;
    }
    return line.substring(at).strip();
  }
}
