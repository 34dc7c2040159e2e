package io.github.copytaster.article.plain;

import io.github.copytaster.article.block.Block;
import java.util.List;
import java.util.regex.Pattern;

/** How wires begin a story: a slug, a headline, and a lead behind a dateline. */
final class StoryHead {

  private static final int LONGEST_HEADLINE = 110;
  private static final int LONGEST_SLUG = 45;
  private static final int LOOK = 140;

  // "WESTMOUTH, England (AP) — ", "PARIS, Sept. 3 (Reuters) - "
  private static final Pattern WITH_AGENCY =
      Pattern.compile(
          "[*_]{0,3}\\p{Lu}[\\p{L}.'’ /-]{1,40}(?:, [\\p{L}\\d. ]{2,25}){0,3},?[*_]{0,3}"
              + " ?[(\\[](?:\\p{Lu}[\\p{L} ]{1,20}|dpa)[)\\]][*_]{0,3}\\s?(?:--|[–—_-])[*_]{0,3}\\s");
  // "WESTMOUTH, England — ", "KYIV, Sept. 3 — "
  private static final Pattern CAPITALS =
      Pattern.compile(
          "[*_]{0,3}\\p{Lu}[\\p{Lu}.'’ /-]{2,40}(?:, [\\p{L}\\d. ]{2,25}){0,3}[*_]{0,3}"
              + "\\s(?:--|[–—])[*_]{0,3}\\s");
  private static final Pattern SLUG =
      Pattern.compile("\\p{Lu}[\\p{L}\\d]{1,20}(?:[-/][\\p{L}\\d]{1,20}){1,5}");

  private StoryHead() {}

  /** Whether a dateline stands before the first words of a paragraph. */
  static boolean hasDateline(String paragraph) {
    String head = paragraph.substring(0, Math.min(LOOK, paragraph.length()));
    return mayHoldDash(head)
        && (WITH_AGENCY.matcher(head).lookingAt() || CAPITALS.matcher(head).lookingAt());
  }

  // A fast look before the patterns: nearly no paragraph has one so near its beginning.
  private static boolean mayHoldDash(String head) {
    for (int at = 3; at < head.length(); at++) {
      char sign = head.charAt(at);
      char before = head.charAt(at - 1);
      if (sign == '—'
          || sign == '–'
          || ((sign == '-' || sign == '_') && " )]-*_".indexOf(before) >= 0)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The place at which the head begins whose lead is the block at {@code lead}, which has a
   * dateline; {@code lead} itself where no headline stands above it.
   */
  static int start(List<Block> blocks, int lead, int from) {
    int start = lead;
    while (start > from && lead - start < 2 && isHeadline(blocks.get(start - 1).text())) {
      start--;
    }
    return start > from && start < lead && isSlug(blocks.get(start - 1).text()) ? start - 1 : start;
  }

  /** Whether a slug stands first, above a headline and a dateline. */
  static boolean hasSlug(List<Block> blocks) {
    return blocks.size() > 2
        && isSlug(blocks.get(0).text())
        && isHeadline(blocks.get(1).text())
        && hasDateline(blocks.get(2).text());
  }

  /** A line without a stop that may be a headline or a slug. */
  static boolean isHeadline(String line) {
    int last = line.codePointBefore(line.length());
    int first = line.codePointAt(0);
    boolean begins = !Character.isLowerCase(first) || line.startsWith("#");
    return line.length() <= LONGEST_HEADLINE
        && begins
        && ".:;,!”\")".indexOf(last) < 0
        && !StoryEnd.is(line)
        && !hasDateline(line);
  }

  private static boolean isSlug(String line) {
    return line.length() <= LONGEST_SLUG && SLUG.matcher(line).matches();
  }
}
