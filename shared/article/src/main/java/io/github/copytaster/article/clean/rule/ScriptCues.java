package io.github.copytaster.article.clean.rule;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Directions to the studio in a broadcaster's script: "[TAKE VO]", "((JANE))", "CG: ADA LUND /
 * MAYOR", "TRT :12"; and the labels above it, of which the slug is the title.
 */
final class ScriptCues implements Rule {

  private static final String REASON = "script-cue";
  private static final int LONGEST = 90;
  private static final int LEAST_CUES = 2;
  private static final int LINES_OF_HEAD = 10;
  private static final String MARKS = "[(<{*";

  private static final Pattern BRACKETED =
      Pattern.compile(
          "(?:\\[{1,2}[\\p{Lu}\\d :/&.,'’*–-]{2,60}\\]{1,2}|\\(\\([^()]{1,40}\\)\\)|<{1,2}[\\p{Lu}\\d :/*-]{2,40}>{1,2}|\\{{1,2}[^{}]{1,40}\\}{1,2}"
              + "|\\*{2,3}[\\p{Lu}\\d :/-]{2,40}\\*{2,3})\\s{0,3}");
  private static final Pattern CUE =
      Pattern.compile(
          "(?:CG|SUPER|LOWER THIRD|OUT ?CUE|OUTQ|IN ?CUE|TRT|SOT|VO|NAT ?SOT|NATS|PKG|TAKE (?:VO|SOT|PKG|FULL|LIVE)|GFX|FS|ASTON|BREAKING BANNER)\\b[ :=–-].{0,70}"
              + "|(?:TAKE )?(?:VO/SOT|VOSOT|VO|SOT|PKG|NATS|READER|ON CAM(?:ERA)?)");
  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)(slug|story slug|page|writer|anchor|presenter|talent|format|trt|show|producer|reporter|editor|segment|block|story id|duration|approved)\\s?:\\s{0,3}(.{0,60})");

  @Override
  public void apply(Copy copy) {
    int cues = 0;
    for (int at = 0; at < copy.size(); at++) {
      cues += isCue(copy.line(at)) ? 1 : 0;
    }
    if (cues < LEAST_CUES) {
      return;
    }
    for (int at = 0; at < copy.size(); at++) {
      if (isCue(copy.line(at))) {
        copy.drop(at, REASON);
      } else if (at < LINES_OF_HEAD) {
        label(copy, at);
      }
    }
  }

  private static void label(Copy copy, int at) {
    Matcher label = LABEL.matcher(copy.line(at));
    if (label.matches()) {
      if (label.group(1).toLowerCase(Locale.ROOT).endsWith("slug")) {
        copy.findings().title(label.group(2).strip());
      }
      copy.drop(at, HeaderLines.REASON);
    }
  }

  private static boolean isCue(String line) {
    if (line.isEmpty() || line.length() > LONGEST) {
      return false;
    }
    return MARKS.indexOf(line.charAt(0)) >= 0
        ? BRACKETED.matcher(line).matches()
        : CUE.matcher(line).matches();
  }
}
