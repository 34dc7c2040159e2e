package io.github.copytaster.training.clean;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Plain text whose headline is known.
 *
 * @param set where it comes from ("wcxb"); "made" of stories with known titles
 * @param render how it was laid out
 * @param group samples of one group never stand on both sides of a fold
 * @param content what the cleaner gets
 * @param title the headline; "" if the text has none
 */
record HeadlineSample(String set, String render, String group, String content, String title) {

  /** Whether two lines say the same: capitals, quotation marks and dashes are a site's style. */
  static boolean areSame(String line, String other) {
    return normal(line).equals(normal(other));
  }

  /** Whether the text has no headline, or has it on a line of its own. */
  boolean isTold() {
    return title.isEmpty() || content.lines().anyMatch(line -> areSame(line, title));
  }

  /** The fold of its group, the same that a block model leaves out with the group's pages. */
  int fold(int folds) {
    return Sample.fold(group, folds);
  }

  private static String normal(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]++", "");
  }
}
