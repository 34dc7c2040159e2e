package io.github.copytaster.article.clean.rule;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An agency's name behind the last sentence: "… in the talks. (ILKHA)", " Reuter", "/ANSA/". */
final class AgencyTag implements Rule {

  private static final Pattern TAG =
      Pattern.compile(
          "\\s{0,3}(?:[(\\[]("
              + AgencySignatures.NAMES
              + ")[)\\]]|/("
              + AgencySignatures.NAMES
              + ")/)[\\s.]{0,3}$");
  private static final Pattern LINE =
      Pattern.compile(
          "^[\\s(\\[/–—-]{0,3}(?:The (?=Associated|Canadian))?(Reuter|"
              + AgencySignatures.NAMES
              + ")[\\s)\\]/.]{0,3}$");
  // "… by the evening. EFE", "… by the evening.EFE"
  private static final Pattern BARE =
      Pattern.compile(
          "(?<=[\\p{L}\\d)][.!?]|[.!?][”\"»’])\\s?(EFE|ANSA|AFP|PTI|ANI|IANS|Lusa|Belga|dpa)$");
  private static final Pattern CHINESE_WRITER = Pattern.compile("[（(](\\p{IsHan}{2,4})[)）]$");

  private static final int LONGEST_BARE = 12;

  @Override
  public void apply(Copy copy) {
    int last = copy.lastKept();
    if (last < 0) {
      return;
    }
    String line = copy.line(last);
    Matcher alone = LINE.matcher(line);
    // The only line is the story, whatever it says.
    if (last > copy.firstKept(0) && line.length() < 30 && alone.lookingAt()) {
      copy.findings().agency(alone.group(1));
      copy.drop(last, "agency-tag");
      last = copy.lastKept();
      line = copy.line(last);
    }
    if (line.isEmpty()) {
      return;
    }
    Matcher tag = TAG.matcher(line);
    if (")]/. ".indexOf(line.charAt(line.length() - 1)) >= 0 && tag.find() && tag.start() > 0) {
      copy.findings().agency(tag.group(1) == null ? tag.group(2) : tag.group(1));
      copy.cut(last, tag.group(), line.substring(0, tag.start()), "agency-tag");
      return;
    }
    Matcher bare = BARE.matcher(line.substring(Math.max(0, line.length() - LONGEST_BARE)));
    if (bare.find()) {
      copy.findings().agency(bare.group(1));
      String rest = line.substring(0, line.length() - bare.group().length());
      copy.cut(last, bare.group(), rest, "agency-tag");
      return;
    }
    Matcher writer = CHINESE_WRITER.matcher(line);
    if (line.endsWith("）") && writer.find()) {
      copy.findings().byline(writer.group(1));
      copy.cut(last, writer.group(), line.substring(0, writer.start()), "byline");
    }
  }
}
