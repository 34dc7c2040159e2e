package io.github.copytaster.article.wire;

import io.github.copytaster.article.PublicationTime;
import io.github.copytaster.article.PublisherData;
import io.github.copytaster.article.RefusedCopyException;
import io.github.copytaster.article.plain.PlainStories;
import java.util.List;

/** Plain text, of which nothing is known but its lines. */
public final class PlainTextReader {

  private PlainTextReader() {}

  /** One story. */
  public static Draft read(String text) {
    return draft(PlainStories.whole(text));
  }

  /**
   * All stories of a text that may hold several.
   *
   * @throws RefusedCopyException if there are too many items
   */
  public static void readAll(String text, DraftSink sink) throws RefusedCopyException {
    for (PlainStories.Story story : PlainStories.of(text)) {
      sink.accept(draft(story));
    }
  }

  private static Draft draft(PlainStories.Story story) {
    Draft plain =
        new Draft(
            "",
            List.of(),
            PublicationTime.UNKNOWN,
            "",
            "",
            "",
            "",
            PublisherData.NONE,
            Source.TEXT,
            story.blocks(),
            story.dropped());
    return DraftBuilder.from(plain).keyword(story.slug()).build();
  }
}
