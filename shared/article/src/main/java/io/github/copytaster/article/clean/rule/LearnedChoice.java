package io.github.copytaster.article.clean.rule;

/** Drops the lines that the block model does not take for story. */
public final class LearnedChoice implements Rule {

  /** The reason such lines get. */
  public static final String REASON = "not-story";

  private final boolean[] story;

  public LearnedChoice(boolean[] story) {
    this.story = story.clone();
  }

  @Override
  public void apply(Copy copy) {
    for (int at = 0; at < copy.size(); at++) {
      if (copy.isKept(at) && !story[at]) {
        copy.drop(at, REASON);
      }
    }
  }
}
