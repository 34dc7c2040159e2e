package io.github.copytaster.article.headline;

import java.util.HashMap;
import java.util.Map;

/** How often short lines stand above the lead, and below it, where contents are headings again. */
final class Repeats {

  private static final int BELOW = 200;
  private static final int BITS = 63;

  private final Head head;
  private final Map<Integer, Integer> above = new HashMap<>();
  private final Map<Integer, Integer> below = new HashMap<>();

  Repeats(Head head, int[] candidates) {
    this.head = head;
    long firsts = 0;
    for (int at : candidates) {
      firsts |= first(head.line(at));
    }
    int end = Math.min(head.size(), head.lead() + BELOW);
    for (int at = head.lookedAtFrom(); at < end; at++) {
      // Most lines begin otherwise than any that is asked about, and need not be looked at.
      if (head.isShort(at) && (first(head.line(at)) & firsts) != 0) {
        (at < head.lead() ? above : below).merge(head.shape(at).key, 1, Integer::sum);
      }
    }
  }

  // A bit for the first letter or digit.
  private static long first(String line) {
    for (int at = 0; at < line.length(); at++) {
      if (Character.isLetterOrDigit(line.charAt(at))) {
        return 1L << (Character.toLowerCase(line.charAt(at)) & BITS);
      }
    }
    return 0;
  }

  int above(int at) {
    return above.getOrDefault(head.shape(at).key, 0);
  }

  int below(int at) {
    return below.getOrDefault(head.shape(at).key, 0);
  }
}
