package io.github.copytaster.article.clean.rule;

import io.github.copytaster.article.block.TextMass;
import io.github.copytaster.article.headline.SharedWords;

/**
 * A long paragraph, a headline without a stop, and a lead that repeats the paragraph: the first is
 * a summary. No statistics of lines will tell (research/normalise.md 3, seed 003).
 */
final class SummaryAboveHeadline implements Rule {

  private static final int FIRST_LINES = 3;
  private static final int LEAST_SHARED = 6;

  @Override
  public void apply(Copy copy) {
    for (int at = 0; at < Math.min(FIRST_LINES, copy.size() - 2); at++) {
      if (!copy.isKept(at) || copy.words(at) < 35) {
        continue;
      }
      String headline = copy.line(at + 1);
      float words = copy.words(at + 1);
      boolean shape =
          words >= 4 && words <= 22 && !TextMass.endsSentence(headline) && copy.words(at + 2) >= 15;
      if (!shape) {
        return;
      }
      SharedWords summary = SharedWords.of(copy.line(at));
      SharedWords named = SharedWords.of(headline);
      if (named.sharedWith(summary) * 5 >= named.size() * 2
          && summary.sharedWith(SharedWords.of(copy.line(at + 2))) >= LEAST_SHARED) {
        copy.drop(at, "summary");
      }
      return;
    }
  }
}
