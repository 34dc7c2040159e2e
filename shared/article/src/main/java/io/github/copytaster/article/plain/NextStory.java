package io.github.copytaster.article.plain;

import io.github.copytaster.article.block.Block;
import io.github.copytaster.article.block.TextMass;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether below an end mark another story begins that has no dateline: a headline of which the text
 * above says little, and prose that takes it up. Below the end of a release stands who sent it, and
 * that is named above ("About Lund Ferries", "Lund Ferries at a glance").
 */
final class NextStory {

  private static final float LEAST_WORDS = 40;
  private static final float SENTENCE_WORDS = 8;
  private static final int LEAST_HEADLINE_WORDS = 4;
  private static final int LONG_WORD = 4;
  // A byline and a place may stand between a headline and its lead.
  private static final int LINES_OF_HEAD = 3;
  private static final Pattern WORDS = Pattern.compile("[^\\p{L}]+");
  private static final Pattern BELOW_A_RELEASE =
      Pattern.compile(
          "(?iu)\\W{0,4}(?:about|notes?|editor'?s?|for (?:more|further|additional)|further|additional|more"
              + "|contacts?|media|press|background|forward[- ]looking|safe harbou?r|cautionary|disclaimer|important"
              + "|legal|company|who we are|latest|related|key facts|supporting|quotes?|conference call|webcast"
              + "|use of non|non-gaap|methodology|copyright|über|hinweis|weitere|presse|kontakt|à propos|sobre|acerca"
              + "|contacto|informazioni|chi è|over|meer)(?!\\p{L}).*");

  private NextStory() {}

  /**
   * Whether it does at block {@code head}.
   *
   * @param start the first block of the story above
   */
  static boolean beginsAt(List<Block> blocks, int start, int head) {
    String headline = blocks.get(head).text();
    return isMark(blocks.get(head - 1).text())
        && StoryHead.isHeadline(headline)
        && !BELOW_A_RELEASE.matcher(headline).matches()
        && TextMass.words(headline) >= LEAST_HEADLINE_WORDS
        && prose(blocks, start, head - 1) >= LEAST_WORDS
        && prose(blocks, head + 1, end(blocks, head)) >= LEAST_WORDS
        && leadFollows(blocks, head)
        && isNew(headline, blocks, start, head);
  }

  // Asterisks and dashes part one feature as well, which has headings below them.
  private static boolean isMark(String line) {
    return StoryEnd.isEnd(line) || (line.startsWith("===") && StoryEnd.isRule(line));
  }

  private static boolean leadFollows(List<Block> blocks, int head) {
    for (int at = head + 1; at < Math.min(blocks.size(), head + 1 + LINES_OF_HEAD); at++) {
      if (isProse(blocks.get(at).text())) {
        return true;
      }
    }
    return false;
  }

  // Its words come up again below it, and most of them did not above.
  private static boolean isNew(String headline, List<Block> blocks, int start, int head) {
    Set<String> named = words(headline);
    int below = shared(named, blocks.subList(head + 1, end(blocks, head)));
    int above = shared(named, blocks.subList(start, head));
    return below > 0 && above * 2 < named.size() && above < below;
  }

  private static int shared(Set<String> named, List<Block> blocks) {
    Set<String> found = new HashSet<>();
    blocks.forEach(block -> found.addAll(words(block.text())));
    found.retainAll(named);
    return found.size();
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    for (String word : WORDS.split(text.toLowerCase(Locale.ROOT), -1)) {
      if (word.length() >= LONG_WORD) {
        words.add(word);
      }
    }
    return words;
  }

  private static int end(List<Block> blocks, int head) {
    int end = head + 1;
    while (end < blocks.size() && !isMark(blocks.get(end).text())) {
      end++;
    }
    return end;
  }

  private static float prose(List<Block> blocks, int from, int to) {
    float words = 0;
    for (Block block : blocks.subList(from, Math.max(from, to))) {
      words += isProse(block.text()) ? TextMass.words(block.text()) : 0;
    }
    return words;
  }

  private static boolean isProse(String line) {
    return TextMass.endsSentence(line) && TextMass.words(line) >= SENTENCE_WORDS;
  }
}
