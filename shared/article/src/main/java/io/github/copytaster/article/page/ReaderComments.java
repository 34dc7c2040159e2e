package io.github.copytaster.article.page;

import io.github.copytaster.article.DroppedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What readers wrote below a story. It reads like a story and there is often more of it, so that
 * the block model took it for one; its place is known by the names of the elements around it. On
 * 1,382 pages of 2012 that nobody here had seen (seomoz/dragnet_data) it cost more than any other
 * fault.
 */
final class ReaderComments {

  /** The reason they get among what was dropped. */
  static final String REASON = "readers-comments";

  /** Words of running text that must be left for what is named so to be believed. */
  private static final float LEAST_LEFT = 25;

  private static final Pattern NAMES = Pattern.compile("\\s+");
  private static final Pattern WORDS = Pattern.compile("[^\\p{L}]+|(?<=\\p{Ll})(?=\\p{Lu})");

  private static final Set<String> OWN =
      Set.of(
          "comment",
          "comments",
          "commentlist",
          "usercomments",
          "disqus",
          "dsq",
          "livefyre",
          "kommentar",
          "kommentare",
          "comentarios",
          "commentaires",
          "commenti",
          "reacties");

  // "comments-open" is said of the post, "comment-count" stands above it.
  private static final Set<String> OTHER =
      Set.of(
          "open",
          "opened",
          "closed",
          "enabled",
          "disabled",
          "allowed",
          "count",
          "counts",
          "counter",
          "number",
          "status",
          "link",
          "links",
          "button",
          "icon",
          "off",
          "no",
          "without",
          "has",
          "with",
          "is",
          "free");

  private final List<RawBlock> comments;
  private final List<RawBlock> others;

  private ReaderComments(List<RawBlock> comments, List<RawBlock> others) {
    this.comments = comments;
    this.others = others;
  }

  /** The comments among a page's blocks; none where hardly any running text would be left. */
  static ReaderComments among(List<RawBlock> blocks) {
    List<RawBlock> comments = new ArrayList<>();
    List<RawBlock> others = new ArrayList<>(blocks.size());
    float left = 0;
    for (RawBlock block : blocks) {
      boolean comment = isOne(block);
      (comment ? comments : others).add(block);
      left += !comment && block.isRunningText() ? block.words() : 0;
    }
    return left < LEAST_LEFT
        ? new ReaderComments(List.of(), blocks)
        : new ReaderComments(comments, others);
  }

  /** All blocks but the comments. */
  List<RawBlock> others() {
    return others;
  }

  /** The comments, as they are kept beside the story. */
  List<DroppedText> dropped() {
    return comments.stream().map(block -> new DroppedText(block.text(), REASON)).toList();
  }

  /** Whether one of an element's class names, or its id, says that it holds comments. */
  static boolean isNamedSo(String names) {
    for (String name : NAMES.split(names, -1)) {
      List<String> words = new ArrayList<>();
      for (String word : WORDS.split(name, -1)) {
        if (!word.isEmpty()) {
          words.add(word.toLowerCase(Locale.ROOT));
        }
      }
      boolean own =
          !words.isEmpty()
              && (OWN.contains(words.get(0)) || OWN.contains(words.get(words.size() - 1)));
      if (own && words.stream().noneMatch(OTHER::contains)) {
        return true;
      }
    }
    return false;
  }

  // A wrapper of the whole page may be named so for its settings; the headline stands in it.
  private static boolean isOne(RawBlock block) {
    for (Container at = block.holder(); at != null; at = at.parent) {
      if (at.namedComments && !at.holdsStory) {
        return true;
      }
    }
    return false;
  }
}
