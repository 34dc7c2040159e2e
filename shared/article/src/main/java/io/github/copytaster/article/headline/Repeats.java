package io.github.copytaster.article.headline;

import java.util.HashMap;
import java.util.Map;

/** How often short lines stand above the lead, and below it, where contents are headings again. */
final class Repeats {

  private static final int BELOW = 200;

  private final Head head;
  private final Map<Integer, Integer> above = new HashMap<>();
  private final Map<Integer, Integer> below = new HashMap<>();

  Repeats(Head head) {
    this.head = head;
    int end = Math.min(head.size(), head.lead() + BELOW);
    for (int at = head.lookedAtFrom(); at < end; at++) {
      if (head.isShort(at)) {
        (at < head.lead() ? above : below).merge(head.shape(at).key, 1, Integer::sum);
      }
    }
  }

  int above(int at) {
    return above.getOrDefault(head.shape(at).key, 0);
  }

  int below(int at) {
    return below.getOrDefault(head.shape(at).key, 0);
  }
}
