package io.github.copytaster.article.plain;

import io.github.copytaster.article.DroppedText;
import io.github.copytaster.article.block.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The stories in plain text, without what only parts and marks their lines. */
public final class PlainStories {

  // A line that is emphasised as a whole, as bylines and headlines are.
  private static final Pattern EMPHASISED =
      Pattern.compile("(\\*{1,3}|_{1,2})(?=[^\\s*_])([^*_]{1,200})(?<=\\S)\\1");

  // Who passes copy on writes a line or two above it, and parts them as mail does its signatures.
  private static final String BELOW_A_COVER_NOTE = "--";
  private static final int COVER_LINES = 3;

  /**
   * One story.
   *
   * @param blocks its lines, at least one
   * @param slug the desk's short name for it ("PIER-VOTE"), or ""
   * @param dropped marks, addresses of links, and the lines between stories
   */
  public record Story(List<Block> blocks, String slug, List<DroppedText> dropped) {
    public Story {
      blocks = List.copyOf(blocks);
      dropped = List.copyOf(dropped);
    }
  }

  private PlainStories() {}

  /** A text that is one story, whatever parts it. */
  public static Story whole(String text) {
    Unmarked unmarked = unmarked(text);
    return story(PlainText.blocks(unmarked.text()), unmarked.dropped());
  }

  /** The stories of a text, one at least. */
  public static List<Story> of(String text) {
    Unmarked unmarked = unmarked(text);
    List<Story> stories = new ArrayList<>();
    List<DroppedText> marks = unmarked.dropped();
    for (List<Block> blocks : Stories.of(PlainText.blocks(unmarked.text()))) {
      stories.add(story(blocks, marks));
      marks = List.of();
    }
    return stories;
  }

  private static Unmarked unmarked(String text) {
    Unmarked messages = MessengerMarks.off(text);
    Unmarked board = BulletinBoardCode.off(messages.text());
    Unmarked links = DumpedLinks.off(board.text());
    Unmarked tags = LeftTags.off(links.text());
    List<DroppedText> dropped = new ArrayList<>(messages.dropped());
    dropped.addAll(board.dropped());
    dropped.addAll(links.dropped());
    dropped.addAll(tags.dropped());
    return new Unmarked(tags.text(), dropped);
  }

  private static Story story(List<Block> blocks, List<DroppedText> marks) {
    List<DroppedText> dropped = new ArrayList<>(marks);
    List<Block> kept = new ArrayList<>(blocks.size());
    boolean slugged = StoryHead.hasSlug(blocks);
    if (slugged) {
      dropped.add(new DroppedText(blocks.get(0).text(), "slug"));
    }
    boolean frontMatter = !blocks.isEmpty() && blocks.get(0).text().equals("---");
    for (Block block : blocks.subList(slugged ? 1 : 0, blocks.size())) {
      String line = block.text();
      // It stood before the dateline, which was then no longer seen.
      if (kept.size() <= COVER_LINES && line.equals(BELOW_A_COVER_NOTE)) {
        dropped.add(new DroppedText(line, "separator"));
        continue;
      }
      if (!frontMatter && blocks.size() > 1 && StoryEnd.is(line)) {
        dropped.add(new DroppedText(line, StoryEnd.isEnd(line) ? "sign-off" : "separator"));
        continue;
      }
      Matcher emphasis = EMPHASISED.matcher(line);
      boolean marked = "*_".indexOf(line.charAt(0)) >= 0 && emphasis.matches();
      kept.add(
          marked
              ? new Block(emphasis.group(2), block.blankLinesBefore(), block.surroundings())
              : block);
    }
    return new Story(kept, slugged ? blocks.get(0).text() : "", dropped);
  }
}
