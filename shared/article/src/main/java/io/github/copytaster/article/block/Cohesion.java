package io.github.copytaster.article.block;

import java.util.Arrays;

/**
 * How much of a block's vocabulary other long blocks share. Paragraphs of one story share names and
 * things; a teaser of another story shares little (research/normalise.md 3, reading 3).
 */
final class Cohesion {

  private static final int REACH = 12;

  private Cohesion() {}

  /** Fills four values a block from {@code column} on. */
  static void fill(Line[] lines, float[][] rows, int column) {
    Vocabulary vocabulary = new Vocabulary(lines);
    int[] lastSeen = new int[vocabulary.size()];
    Arrays.fill(lastSeen, Integer.MIN_VALUE / 2);
    for (int at = 0; at < lines.length; at++) {
      int[] words = vocabulary.blocks[at];
      int own = Vocabulary.isLong(lines[at]) ? 1 : 0;
      int once = 0;
      int twice = 0;
      int before = 0;
      for (int word : words) {
        int others = vocabulary.longBlocks[word] - own;
        once += others > 0 ? 1 : 0;
        twice += others > 1 ? 1 : 0;
        before += at - lastSeen[word] <= REACH ? 1 : 0;
        lastSeen[word] = own == 1 ? at : lastSeen[word];
      }
      float count = Math.max(1, words.length);
      rows[at][column] = once / count;
      rows[at][column + 1] = twice / count;
      rows[at][column + 2] = before / count;
    }
    int[] nextSeen = new int[vocabulary.size()];
    Arrays.fill(nextSeen, Integer.MAX_VALUE / 2);
    for (int at = lines.length - 1; at >= 0; at--) {
      int[] words = vocabulary.blocks[at];
      boolean own = Vocabulary.isLong(lines[at]);
      int after = 0;
      for (int word : words) {
        after += nextSeen[word] - at <= REACH ? 1 : 0;
        nextSeen[word] = own ? at : nextSeen[word];
      }
      rows[at][column + 3] = after / (float) Math.max(1, words.length);
    }
  }
}
