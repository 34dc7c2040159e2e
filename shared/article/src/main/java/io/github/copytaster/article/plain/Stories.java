package io.github.copytaster.article.plain;

import io.github.copytaster.article.block.Block;
import io.github.copytaster.article.block.TextMass;
import java.util.ArrayList;
import java.util.List;

/**
 * The stories of one text. Desks send several in a file, with an end mark between them, or only a
 * head like the first one's. A feature is parted by asterisks too, and a release has "About us"
 * below its end mark: where it is not sure that another story begins, all stays together.
 */
final class Stories {

  private static final float LEAST_WORDS = 25;
  // Below "# # #" a page may have the headlines and dates of its latest news.
  private static final float SENTENCE_WORDS = 8;

  private Stories() {}

  /** One list of blocks for each story. */
  static List<List<Block>> of(List<Block> blocks) {
    List<List<Block>> stories = new ArrayList<>();
    int start = 0;
    for (int at = 1; at < blocks.size(); at++) {
      if (StoryEnd.is(blocks.get(at - 1).text()) && NextStory.beginsAt(blocks, start, at)) {
        stories.add(List.copyOf(blocks.subList(start, at)));
        start = at;
        continue;
      }
      if (!StoryHead.hasDateline(blocks.get(at).text())) {
        continue;
      }
      int head = StoryHead.start(blocks, at, start + 1);
      if (isAnother(blocks, start, head, at) && isStory(blocks, start, head)) {
        stories.add(List.copyOf(blocks.subList(start, head)));
        start = head;
      }
    }
    stories.add(List.copyOf(blocks.subList(start, blocks.size())));
    // A last one of a line or two is no story, and what it says of the one above is not known.
    return stories.size() > 1 && !isStory(blocks, start, blocks.size())
        ? List.of(List.copyOf(blocks))
        : stories;
  }

  private static boolean isAnother(List<Block> blocks, int start, int head, int lead) {
    String above = blocks.get(head - 1).text();
    if (StoryEnd.isEnd(above)) {
      return true;
    }
    // Without an end mark, only where the head is made like that of the story above.
    int firstLead = firstLead(blocks, start, head);
    boolean headed = head < lead && firstLead > start;
    return headed && (StoryEnd.isRule(above) || endsSentence(above));
  }

  // The lead of the story that begins at a place: its dateline stands below a headline and a slug.
  private static int firstLead(List<Block> blocks, int start, int end) {
    for (int at = start; at < Math.min(end, start + 4); at++) {
      if (StoryHead.hasDateline(blocks.get(at).text())) {
        return at;
      }
    }
    return -1;
  }

  private static boolean endsSentence(String line) {
    return TextMass.endsSentence(line) || line.endsWith(")");
  }

  private static boolean isStory(List<Block> blocks, int from, int to) {
    float words = 0;
    boolean sentence = false;
    for (Block block : blocks.subList(from, to)) {
      float own = TextMass.words(block.text());
      words += own;
      sentence |= own >= SENTENCE_WORDS && endsSentence(block.text());
    }
    return words >= LEAST_WORDS && sentence;
  }
}
