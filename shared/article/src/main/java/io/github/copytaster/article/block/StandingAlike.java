package io.github.copytaster.article.block;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the first pass thinks of the other blocks of a page that stand as a block does: in elements
 * of the same names, below such, in the same parent, in the same grandparent. A story's paragraphs
 * are set alike wherever they stand; neighbours alone do not show it (docs/decisions/0030).
 */
final class StandingAlike {

  private static final int EACH = 3;

  /** How many inputs it adds to the second pass. */
  static final int COUNT = Surroundings.GROUPINGS * EACH;

  /** A group of few words says little: as if it held these besides, of the page's mean. */
  private static final float WORDS_OF_THE_MEAN = 5;

  private final List<Block> blocks;
  private final float[] words;
  private final float[] story;
  private float allWords = 1e-6f;
  private float allStory = 1e-6f;

  /** The words of one group of blocks, and the story among them by the first pass. */
  private static final class Group {
    private float words;
    private float story;

    Group add(float moreWords, float moreStory) {
      words += moreWords;
      story += moreStory;
      return this;
    }
  }

  private StandingAlike(List<Block> blocks, FirstPass first) {
    this.blocks = blocks;
    words = first.words;
    story = new float[words.length];
    for (int at = 0; at < words.length; at++) {
      story[at] = words[at] * first.probabilities[at];
      allWords += words[at];
      allStory += story[at];
    }
  }

  /**
   * Fills the last {@link #COUNT} columns.
   *
   * @param blocks of one page
   * @param first what the first pass made of them
   */
  static void fill(List<Block> blocks, FirstPass first, float[][] rows) {
    StandingAlike alike = new StandingAlike(blocks, first);
    for (int grouping = 0; grouping < Surroundings.GROUPINGS; grouping++) {
      alike.fill(grouping, rows);
    }
  }

  private void fill(int grouping, float[][] rows) {
    Map<Integer, Group> groups = new HashMap<>();
    Group[] groupOf = new Group[words.length];
    for (int at = 0; at < words.length; at++) {
      int key = blocks.get(at).surroundings().group(grouping);
      groupOf[at] = groups.computeIfAbsent(key, none -> new Group()).add(words[at], story[at]);
    }
    float mean = allStory / allWords;
    for (int at = 0; at < words.length; at++) {
      Group group = groupOf[at];
      float otherWords = Math.max(0, group.words - words[at]);
      float otherStory = Math.max(0, group.story - story[at]);
      int column = rows[at].length - COUNT + grouping * EACH;
      rows[at][column] =
          LogOdds.of((otherStory + mean * WORDS_OF_THE_MEAN) / (otherWords + WORDS_OF_THE_MEAN));
      rows[at][column + 1] = LineFeatures.log(otherWords);
      rows[at][column + 2] = group.story / allStory;
    }
  }
}
