package io.github.copytaster.training.clean;

import io.github.copytaster.article.block.Block;
import io.github.copytaster.article.block.TextMass;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which blocks are story, by the true body: longest first, a block is story if at least half of its
 * runs of four words are still to be had from the body (research/normalise.md, pt_model.lab).
 */
final class Labels {

  private static final double LEAST_SHARE = 0.5;
  private static final int REACH = 5;
  private static final int LONGEST_HEADLINE = 200;

  private final boolean[] story;
  private final float[] weight;

  private Labels(boolean[] story, float[] weight) {
    this.story = story;
    this.weight = weight;
  }

  boolean isStory(int block) {
    return story[block];
  }

  /** All of a document add up to one; 0 for a headline, a convention that is never learned. */
  float weight(int block) {
    return weight[block];
  }

  static Labels of(List<Block> blocks, String gold, boolean headlineInGold) {
    List<String> goldWords = Shingles.words(gold);
    Map<Long, Integer> left = new HashMap<>(Shingles.of(goldWords));
    String goldText = " " + String.join(" ", goldWords) + " ";
    List<List<String>> words = blocks.stream().map(block -> Shingles.words(block.text())).toList();
    boolean[] story = new boolean[blocks.size()];
    List<Integer> order = new ArrayList<>();
    for (int at = 0; at < story.length; at++) {
      order.add(at);
    }
    order.sort(Comparator.comparingInt(at -> -blocks.get(at).text().length()));
    for (int at : order) {
      story[at] = isLongStory(blocks.get(at).text(), words.get(at), left, goldText);
    }
    for (int at = 0; at < story.length; at++) {
      int size = words.get(at).size();
      if (!story[at] && size > 0 && size < 4) {
        story[at] =
            any(story, at - REACH, at)
                && any(story, at + 1, at + 1 + REACH)
                && goldText.contains(" " + String.join(" ", words.get(at)) + " ");
      }
    }
    return new Labels(story, weights(blocks, headlineInGold ? headline(gold) : ""));
  }

  private static boolean isLongStory(
      String text, List<String> words, Map<Long, Integer> left, String goldText) {
    if (words.size() < 4) {
      // A line of a script without spaces is one word.
      return text.codePoints().filter(Labels::spaceless).count() >= 10
          && goldText.contains(" " + String.join(" ", words) + " ");
    }
    Map<Long, Integer> runs = Shingles.of(words);
    int hits = 0;
    int all = 0;
    for (Map.Entry<Long, Integer> run : runs.entrySet()) {
      all += run.getValue();
      hits += left.getOrDefault(run.getKey(), 0) > 0 ? run.getValue() : 0;
    }
    if (hits < LEAST_SHARE * all) {
      return false;
    }
    runs.forEach((run, count) -> left.computeIfPresent(run, (key, rest) -> rest - count));
    return true;
  }

  private static boolean spaceless(int sign) {
    return (sign >= 0x3040 && sign <= 0x9fff) || (sign >= 0xac00 && sign <= 0xd7af);
  }

  private static boolean any(boolean[] flags, int from, int to) {
    for (int at = Math.max(0, from); at < Math.min(flags.length, to); at++) {
      if (flags[at]) {
        return true;
      }
    }
    return false;
  }

  private static String headline(String gold) {
    String first = gold.lines().findFirst().orElse("").strip();
    return first.length() <= LONGEST_HEADLINE ? first : "";
  }

  private static float[] weights(List<Block> blocks, String headline) {
    float[] weights = new float[blocks.size()];
    float sum = 0;
    for (int at = 0; at < weights.length; at++) {
      String text = blocks.get(at).text();
      boolean isHeadline = !headline.isEmpty() && text.equals(headline);
      weights[at] = isHeadline ? 0 : (float) Math.sqrt(Math.max(1, TextMass.words(text)));
      sum += weights[at];
    }
    for (int at = 0; at < weights.length && sum > 0; at++) {
      weights[at] /= sum;
    }
    return weights;
  }
}
