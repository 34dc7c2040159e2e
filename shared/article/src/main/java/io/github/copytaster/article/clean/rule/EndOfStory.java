package io.github.copytaster.article.clean.rule;

import io.github.copytaster.article.headline.SharedWords;
import java.util.regex.Pattern;

/**
 * What stands behind the end of a story: teasers of others. The end is an agency's tag behind the
 * last sentence with a legal line below, or a legal line in the second half below which nothing
 * takes up the story. A legal line in the middle ends nothing: cutting there cost .008
 * (research/normalise.md 7).
 */
final class EndOfStory implements Rule {

  static final String REASON = "after-the-end";

  private static final Pattern TAG =
      Pattern.compile("\\((?:" + AgencySignatures.NAMES + ")\\)[\\s.]{0,3}$");

  /** A paragraph that goes on with the story shares at least this share of its longer words. */
  private static final double SHARED = 0.3;

  /** Each end that may be one costs a look at the whole text. */
  private static final int MOST_ENDS = 20;

  @Override
  public void apply(Copy copy) {
    float total = copy.keptWords(copy.size());
    float before = 0;
    int last = -1;
    int ends = 0;
    for (int at = 0; at < copy.size() && ends < MOST_ENDS; at++) {
      if (copy.isKept(at)) {
        before += copy.words(at);
        last = at;
      } else if (last >= 0 && copy.reason(at).equals(LineRules.LEGAL)) {
        ends++;
        boolean tagged = before > 0.4 * total && isTagged(copy.line(last));
        boolean unrelated = before > 0.5 * total && nothingGoesOn(copy, at);
        if (tagged || unrelated) {
          copy.dropFrom(at + 1, REASON);
          return;
        }
      }
    }
  }

  static boolean isTagged(String line) {
    return line.endsWith(")") && TAG.matcher(line).find();
  }

  private static boolean nothingGoesOn(Copy copy, int end) {
    SharedWords story = new SharedWords();
    for (int at = 0; at < end; at++) {
      if (copy.isKept(at)) {
        story.add(copy.line(at));
      }
    }
    for (int at = copy.firstKept(end); at >= 0; at = copy.firstKept(at + 1)) {
      SharedWords words = SharedWords.of(copy.line(at));
      if (copy.words(at) >= 15 && words.sharedWith(story) >= SHARED * words.size()) {
        return false;
      }
    }
    return true;
  }
}
