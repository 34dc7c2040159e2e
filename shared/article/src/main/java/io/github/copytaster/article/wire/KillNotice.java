package io.github.copytaster.article.wire;

import io.github.copytaster.article.block.Block;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Plain text by which an agency takes a story back: "EDITORS: MANDATORY KILL", "BC-PIER-VOTE,
 * KILL", "ADVISORY - Story on pier withdrawn". Only a line of the head or a note to editors says
 * so; in a story "lawmakers voted to kill the bill".
 */
final class KillNotice {

  private static final int FIRST_LINES = 5;
  private static final int LONGEST = 160;
  private static final int BEGINNING = 120;
  private static final String EDITORS =
      "(?i:(?:attention |attn\\.? |note to |to )?(?:editors?|eds)(?:['’]? ?notes?)?)\\s?[:.,–—-]{1,2}\\s?";
  private static final String STORY = "(?i:story|item|article|copy|report|dispatch)";

  // What is right stands below, or only a part is wrong.
  private static final String WHOLE =
      "(?!.{0,140}\\b(?i:versions?|paragraphs?|paras?|grafs?|headline|sentence|quotes?|previous|earlier)\\b)";
  private static final String NOTICE =
      "(?i:(?:bulletin|urgent|advisory)[ -]{1,3})?(?i:mandatory (?:kill|withdrawal|cancell?ation)"
          + "|kill (?:notice|advisory)|withdrawal (?:notice|advisory)|bulletin kill|story (?:kill|withdrawn))";

  private static final List<Pattern> HEADS =
      List.of(
          // "MANDATORY KILL", "Bulletin kill", "KILL NOTICE: Pier vote"
          Pattern.compile("\\W{0,4}" + NOTICE + "(?:\\W{0,4}| ?[:–—-].{0,100})"),
          Pattern.compile("\\W{0,4}" + EDITORS + NOTICE + "\\b.{0,100}"),
          // "EDITORS: KILL", "EDS: Please withdraw the story …"
          Pattern.compile(
              "\\W{0,4}"
                  + EDITORS
                  + WHOLE
                  + "(?i:please )?(?i:kill|withdraw|cancel|disregard)(?:\\W{0,4}| (?i:the|this|our|all)\\b.{0,60}"
                  + STORY
                  + "\\b.{0,100})"),
          // "EDITORS: The story on the pier has been withdrawn"
          Pattern.compile(
              "\\W{0,4}"
                  + EDITORS
                  + WHOLE
                  + "(?i:the|our|this) .{0,20}"
                  + STORY
                  + "\\b[^.,;]{0,60} (?i:is|has been) (?i:withdrawn|killed|cancell?ed)\\b.{0,40}"),
          // "BC-PIER-VOTE, KILL", "PIER-VOTE (KILL)"
          Pattern.compile(
              "[\\p{Lu}\\d]{2,20}-[\\p{L}\\d/-]{2,40},? \\(?(?:KILL|WITHDRAW|WITHDRAWN|WITHDRAWAL|CANCEL|CANCELED|CANCELLED)\\b.{0,20}"),
          // "ADVISORY - Story on pier withdrawn"
          Pattern.compile(
              "ADVISORY ?[:–—-].{0,60}\\b"
                  + STORY
                  + "\\b.{0,60}\\b(?i:withdrawn|killed)\\b.{0,20}"));

  // "KILL" alone may be the name of a film: an order to editors must stand below it.
  private static final Pattern BARE =
      Pattern.compile(
          "\\W{0,4}(?:KILL|WITHDRAW|WITHDRAWN|CANCEL|CANCELED|CANCELLED)(?:\\W{0,4}|[:–—-] ?.{0,80})");
  private static final Pattern ORDER =
      Pattern.compile(
          WHOLE
              + "(?i)(?:editors?[:,]? )?(?:please )?(?:kill|withdraw|cancel|disregard|delete|remove)\\b.{0,60}\\b"
              + STORY
              + "\\b.*");

  private KillNotice() {}

  /** Whether a text is one, by the lines of its head. */
  static boolean is(List<Block> blocks) {
    int end = Math.min(FIRST_LINES, blocks.size());
    for (int at = 0; at < end; at++) {
      String line = beginning(blocks.get(at).text());
      if (line.length() <= LONGEST
          && (HEADS.stream().anyMatch(head -> head.matcher(line).matches())
              || (BARE.matcher(line).matches() && ordersBelow(blocks, at + 1, end)))) {
        return true;
      }
    }
    return false;
  }

  // "EDITORS: MANDATORY KILL. The story …": the rest says why.
  private static String beginning(String line) {
    if (line.length() <= LONGEST) {
      return line;
    }
    int end = line.indexOf(". ");
    return line.substring(0, end < 0 ? BEGINNING : Math.min(end + 1, BEGINNING));
  }

  private static boolean ordersBelow(List<Block> blocks, int from, int end) {
    return blocks.subList(from, Math.max(from, end)).stream()
        .anyMatch(block -> ORDER.matcher(block.text()).matches());
  }
}
