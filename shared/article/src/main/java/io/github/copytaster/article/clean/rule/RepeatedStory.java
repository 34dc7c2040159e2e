package io.github.copytaster.article.clean.rule;

import java.util.HashMap;
import java.util.Map;

/**
 * The story once more: many pages hold it twice, for a wide screen and for a narrow one, and show
 * one of the two. Lines that stood further up, in the same order, are the second copy. A paragraph
 * alone may be quoted again, and a chorus comes back: they stay.
 */
final class RepeatedStory implements Rule {

  static final String REASON = "repeated";

  private static final int LEAST_LINES = 2;
  private static final float LEAST_WORDS = 40;

  @Override
  public void apply(Copy copy) {
    Map<String, Integer> places = new HashMap<>();
    int start = -1;
    int before = -1;
    for (int at = copy.firstKept(0); at >= 0; at = copy.firstKept(at + 1)) {
      Integer earlier = places.putIfAbsent(copy.line(at), at);
      boolean goesOn = earlier != null && earlier > before && start >= 0;
      if (!goesOn) {
        drop(copy, start, at);
        start = earlier == null ? -1 : at;
      }
      before = earlier == null ? -1 : earlier;
    }
    drop(copy, start, copy.size());
  }

  private static void drop(Copy copy, int start, int end) {
    if (start < 0) {
      return;
    }
    int lines = 0;
    float words = 0;
    for (int at = start; at < end; at++) {
      lines += copy.isKept(at) ? 1 : 0;
      words += copy.isKept(at) ? copy.words(at) : 0;
    }
    if (lines >= LEAST_LINES && words >= LEAST_WORDS) {
      for (int at = start; at < end; at++) {
        if (copy.isKept(at)) {
          copy.drop(at, REASON);
        }
      }
    }
  }
}
