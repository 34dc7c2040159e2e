package io.github.copytaster.article.page;

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

  private static final float RUNNING = 8;
  private static final float LINKED = 0.4f;

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

  private ReaderComments() {}

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

  /** Whether a page's story remains without them. */
  static boolean canBeLeftOut(List<RawBlock> blocks) {
    float left = 0;
    for (RawBlock block : blocks) {
      boolean running = block.words() >= RUNNING && block.linkShare() < LINKED;
      left += running && !holds(block) ? block.words() : 0;
    }
    return left >= LEAST_LEFT;
  }

  /**
   * Whether a block is one. A wrapper of the whole page may be named so for its settings; the
   * headline stands in it.
   */
  static boolean holds(RawBlock block) {
    for (Container at = block.holder(); at != null; at = at.parent) {
      if (at.namedComments && !at.holdsStory) {
        return true;
      }
    }
    return false;
  }
}
