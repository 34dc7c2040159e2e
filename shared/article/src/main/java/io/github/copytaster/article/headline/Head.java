package io.github.copytaster.article.headline;

import java.util.Arrays;
import java.util.List;

/** Copy whose headline is sought: its lines, and where the story begins. Not thread-safe. */
public final class Head {

  private static final int ABOVE = 120;
  private static final int BELOW = 6;
  private static final int AROUND = 8;

  private final List<String> lines;
  private final float[] words;
  private final boolean[] story;
  private final boolean[] open;
  private final int lead;
  private final LineShape[] shapes;

  /**
   * Copy as it is when the story is known and the headline is not.
   *
   * @param lines in reading order
   * @param words of each line
   * @param story whether each line is taken for part of the story
   * @param open whether no rule has found what the line is
   * @param lead the line of the story's first full sentence
   */
  public Head(List<String> lines, float[] words, boolean[] story, boolean[] open, int lead) {
    this.lines = lines;
    this.words = words.clone();
    this.story = story.clone();
    this.open = open.clone();
    this.lead = lead;
    this.shapes = new LineShape[lines.size()];
  }

  /** The numbers of the lines that may be the headline. */
  public int[] candidates() {
    int[] found = new int[ABOVE + BELOW];
    int count = 0;
    for (int at = Math.max(0, lead - ABOVE); at < Math.min(size(), lead + BELOW); at++) {
      if (isCandidate(at)) {
        found[count++] = at;
      }
    }
    return Arrays.copyOf(found, count);
  }

  /** Whether a line may be the headline, wherever it stands. */
  public boolean isCandidate(int at) {
    return open[at] && at != lead && isShort(at) && shape(at).mayBe();
  }

  /** A line's text. */
  public String line(int at) {
    return lines.get(at);
  }

  int lead() {
    return lead;
  }

  int size() {
    return lines.size();
  }

  float words(int at) {
    return words[at];
  }

  boolean isStory(int at) {
    return story[at];
  }

  /** Whether a line is no longer than headlines are. */
  boolean isShort(int at) {
    return words[at] <= LineShape.MOST_OF_HEADLINE;
  }

  /** Whether a line tells a day, a time or a writer; a longer one is not looked at. */
  boolean isCredit(int at) {
    return words[at] <= LineShape.MOST_OF_CREDIT && shape(at).credit;
  }

  /** Whether a line is short, without a stop. */
  boolean isTitleLike(int at) {
    return isShort(at) && shape(at).isTitleLike();
  }

  LineShape shape(int at) {
    LineShape shape = shapes[at];
    if (shape == null) {
      shape = new LineShape(lines.get(at), words[at]);
      shapes[at] = shape;
    }
    return shape;
  }

  /** The first line whose neighbourhood matters. */
  int lookedAtFrom() {
    return Math.max(0, lead - ABOVE - AROUND);
  }
}
