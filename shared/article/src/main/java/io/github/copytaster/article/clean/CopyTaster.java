package io.github.copytaster.article.clean;

import io.github.copytaster.article.Article;
import io.github.copytaster.article.block.BlockModel;
import io.github.copytaster.article.headline.Head;
import io.github.copytaster.article.wire.Draft;
import io.github.copytaster.article.wire.Words;
import java.util.function.ToIntFunction;

/** Cleans drafts and judges whether they are stories. Thread-safe. */
public final class CopyTaster {

  /** The reason that the blocks of a page get whose story is only in its structured data. */
  private static final String SHOWN = "shown-in-part";

  /** How many times as long the story for machines must be to be taken instead of the shown one. */
  private static final int MUCH_LONGER = 2;

  private final Cleaner cleaner;

  public CopyTaster(BlockModel model, ToIntFunction<Head> headline) {
    this.cleaner = new Cleaner(model, headline);
  }

  /** Cleans one draft and judges it. */
  public Tasting taste(Draft draft) {
    Tasting shown = judged(draft);
    if (!draft.isTwofold() || (shown.objection().isEmpty() && !isMuchLonger(draft, shown))) {
      return shown;
    }
    Tasting told = judged(draft.withoutBlocks(SHOWN));
    return told.objection().isEmpty() ? told : shown;
  }

  private Tasting judged(Draft draft) {
    Article article = cleaner.clean(draft);
    return new Tasting(article, StoryCheck.objection(article, draft.source()));
  }

  // A page that builds itself in the browser shows nothing without one, and one with a wall shows
  // the lead. Else the shown text is the better one: what is told to machines is often cut short
  // or without its paragraphs.
  private static boolean isMuchLonger(Draft draft, Tasting shown) {
    int told = Words.count(draft.paragraphs());
    return told > MUCH_LONGER * Words.count(shown.article().body());
  }
}
