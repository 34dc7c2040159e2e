package io.github.copytaster.article.headline;

import java.util.List;

/** What stands around a line. */
final class Neighbours {

  static final List<String> NAMES =
      List.of(
          "words-below",
          "words-second-below",
          "words-above",
          "lines-to-credit-below",
          "lines-to-credit-above",
          "credit-above",
          "headline-like-above",
          "headline-like-below",
          "said-with-more-above",
          "said-with-more-below",
          "page-name-begins-with-it",
          "story-below");

  private static final int NEAR = 6;
  private static final int LONGEST_RUN = 8;
  private static final int TRAIL = 4;
  private static final int SHORTEST_SAID = 12;

  private final Head head;

  Neighbours(Head head) {
    this.head = head;
  }

  void fill(int at, float[] row, int column) {
    float[] around = {
      words(at + 1),
      words(at + 2),
      words(at - 1),
      linesToCredit(at, 1),
      linesToCredit(at, -1),
      Numbers.flag(at > 0 && head.isCredit(at - 1)),
      run(at, -1),
      run(at, 1),
      Numbers.flag(isSaidWithMore(at, -1)),
      Numbers.flag(isSaidWithMore(at, 1)),
      Numbers.flag(at > 0 && begins(head.line(0), head.line(at))),
      Numbers.flag(at + 1 < head.size() && head.isStory(at + 1))
    };
    System.arraycopy(around, 0, row, column, around.length);
  }

  private boolean isIn(int at) {
    return at >= 0 && at < head.size();
  }

  private float words(int at) {
    return isIn(at) ? Numbers.log(head.words(at)) : -1;
  }

  // To the next line that tells a day or a writer.
  private float linesToCredit(int from, int step) {
    for (int far = 1; far <= NEAR && isIn(from + far * step); far++) {
      if (head.isCredit(from + far * step)) {
        return far;
      }
    }
    return NEAR + 1;
  }

  // Lines that look like headlines: then it is one of a list of links, or of contents.
  private float run(int from, int step) {
    int length = 0;
    while (length < LONGEST_RUN
        && isIn(from + (length + 1) * step)
        && head.isTitleLike(from + (length + 1) * step)) {
      length++;
    }
    return length;
  }

  // As the trail of a page's sections says it, "News / Politics / Westmouth council votes".
  private boolean isSaidWithMore(int from, int step) {
    String line = head.line(from);
    if (line.length() < SHORTEST_SAID) {
      return false;
    }
    for (int far = 1; far <= TRAIL && isIn(from + far * step); far++) {
      String other = head.line(from + far * step);
      if (other.length() > line.length() && other.contains(line)) {
        return true;
      }
    }
    return false;
  }

  // The first line may be the page's name, with the site's behind it.
  private static boolean begins(String name, String line) {
    return line.length() >= SHORTEST_SAID
        && name.length() >= line.length()
        && name.regionMatches(true, 0, line, 0, line.length());
  }
}
